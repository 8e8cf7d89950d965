/**
 * Writes the cells of a tab that are ours into a tab that is in use: headings, heading formulas, boards, notes and the title band, wherever the
 * user has moved rows and columns. Used by the switch of language and the repair.
 */

import { isCriterion } from '../../tabs/roadmap/phase-lines';
import { HEADING_ROW, KEY_ROW, type TabSpec } from '../../tabs/spec';
import type { Table } from '../read/read-table';
import { boardPlaces } from '../workbook/own-tabs-place';
import { cellContent } from '../write/cell-text';
import { linesOfNotes, noteAfter } from '../write/own-note';
import { setFormats, setHeadingCells } from '../write/typed-tables';
import { areaAt, type PlacedWrites, prepareWrites, type RangeFinder } from './range-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  readonly note: string;
  /** Number format of a cell of the band; blank elsewhere. */
  readonly format: string;
}

/** The same tab as it may stand there. */
export interface Spoken {
  /** In other languages: only what differs between them is written, the rest is there already. */
  readonly others?: readonly TabSpec[];
  /** With every note that may be ours, in whatever language. */
  readonly noted?: readonly TabSpec[];
}

/**
 * Reads the notes of the rows down to the heading, and gives what to write; people's own notes, and their lines in ours, stay, and so does what
 * they typed over a formula of the band. In a row of the band with labels these may be words of the cycle, which are the same in all languages by now and not yet in the cells.
 */
export function prepareOwnCells(table: Table, spec: TabSpec, spoken: Spoken = {}): () => void {
  return prepareWrites(table.sheet, [planOwnCells(table, spec, spoken)]);
}

/** The same to be written together with more of the tab. */
export function planOwnCells(table: Table, spec: TabSpec, { others = [], noted = others }: Spoken): PlacedWrites {
  const spoken = others.map(other => new Map(ownCells(table, other).map(cell => [`${cell.row} ${cell.column}`, cell])));
  const differs = (cell: OwnCell, part: 'content' | 'format'): boolean =>
    spoken.some(other => other.get(`${cell.row} ${cell.column}`)?.[part] !== cell[part]);
  const all = ownCells(table, spec);
  const worded = new Set(all.filter(({ row, content }) => row < table.headingRow && isLabel(content)).map(({ row }) => row));
  const meant = others.length === 0 ? all : all.filter(cell => worded.has(cell.row) || differs(cell, 'content'));
  const placed = [spec, ...noted].flatMap(each => ownCells(table, each));
  // A tab without notes of ours is not asked for any.
  const above = placed.every(({ note }) => note === '') ? null : table.sheet.getRange(1, 1, table.headingRow, table.width);
  const isTyped = typedInBand(table, meant, above);
  const cells = meant.filter(cell => !isTyped(cell));
  const before = above?.getNotes() ?? [];
  const notes = before.map(row => [...row]);
  const ours = new Map<string, ReadonlySet<string>>();
  for (const { row, column } of all) {
    const here = placed.filter(cell => cell.row === row && cell.column === column).map(({ note }) => note);
    ours.set(`${row} ${column}`, linesOfNotes(here));
  }
  for (const { row, column, note } of all) {
    const line = notes[row - 1];
    const known = ours.get(`${row} ${column}`);
    if (line !== undefined)
      line[column - 1] = noteAfter(line[column - 1] ?? '', note, text => known?.has(text) === true || isCriterion(text));
  }
  const runs = neighbours(cells);
  const formatted = neighbours(all.filter(cell => differs(cell, 'format')));
  const write = (rangeAt: RangeFinder): void => {
    for (const { place, row, cells: run } of runs) {
      const contents = run.map(({ content }) => content);
      if (row === table.headingRow) setHeadingCells(rangeAt(place), contents);
      else rangeAt(place).setValues([contents]);
    }
    for (const { place, cells: run } of formatted) setFormats(rangeAt(place), [run.map(({ format }) => format)]);
    if (notes.some((row, at) => row.some((note, column) => note !== before[at]?.[column]))) above?.setNotes(notes);
  };
  return { places: [...runs, ...formatted].map(({ place }) => place), write };
}

function ownCells(table: Table, spec: TabSpec): readonly OwnCell[] {
  const { columns, headingRow } = table;
  const headings = spec.columns.flatMap(({ key, heading, note, fill }): OwnCell[] => {
    const column = columns[key];
    // A column without heading or formula is filled by its neighbour's formula: what is written there would block it.
    if (column === undefined || (heading === '' && fill === null)) return [];
    return [{ row: headingRow, column, content: fill ?? cellContent(heading, ''), note, format: '' }];
  });
  const band = spec.band.flatMap(({ row, column: place, cell, note, format }): OwnCell[] => {
    const key = spec.columns[place]?.key;
    const column = key === undefined ? undefined : columns[key];
    if (column === undefined) return [];
    const content = cell.own === 'formula' ? cell.formula : cellContent(cell.text, '');
    return [{ row: headingRow - HEADING_ROW + row, column, content, note, format }];
  });
  return [...headings, ...band, ...boardOf(table, spec)];
}

/** Whether people typed something where a formula of the band belongs. Asked only where one would be written. */
function typedInBand({ sheet, width, top }: Table, cells: readonly OwnCell[], above: Range | null): (cell: OwnCell) => boolean {
  const isAsked = ({ row, content }: OwnCell) => row <= top.length && String(content).startsWith('=');
  const formulas = cells.some(isAsked) ? (above ?? sheet.getRange(1, 1, top.length, width)).getFormulas() : [];
  return cell => isAsked(cell) && formulas[cell.row - 1]?.[cell.column - 1] === '' && top[cell.row - 1]?.[cell.column - 1] !== '';
}

/** The formula that fills the columns of the board, in the key row of the first one; while it shows an error, the keys do not say where that is. */
function boardOf(table: Table, spec: TabSpec): readonly OwnCell[] {
  const first = spec.columns.find(({ board }) => board !== null);
  const column = first === undefined ? undefined : { ...boardPlaces(spec.id, table), ...table.columns }[first.key];
  if (first?.board?.formula == null || column === undefined) return [];
  return [{ row: table.headingRow - HEADING_ROW + KEY_ROW, column, content: first.board.formula, note: '', format: '' }];
}

const isLabel = (content: string | number): boolean => content !== '' && !String(content).startsWith('=');

/** Cells that stand side by side, which take one call, with where they stand. */
function neighbours(cells: readonly OwnCell[]) {
  const found: OwnCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const open = found[found.length - 1];
    const last = open?.[open.length - 1];
    if (open !== undefined && last?.row === cell.row && last.column + 1 === cell.column) open.push(cell);
    else found.push([cell]);
  }
  return found.flatMap(run => {
    const [first] = run;
    return first === undefined ? [] : [{ place: areaAt(first.row, first.column, 1, run.length), row: first.row, cells: run }];
  });
}
