/**
 * Notes on cells, and the notes of sorted rows, which travel with their cells as in Sheets.
 */

import type { Send } from '../edits/batch';
import type { Getters } from '../library';
import { cellArea, eachCell } from '../looks/geometry';
import { type Annotation, annotationsOf, setAnnotations } from '../rules/annotations';
import type { Area, Cell } from '../workbook';

const textOf = (annotation: Annotation): string => String(annotation.payload);
const cellOf = (annotation: Annotation): Area | undefined => annotation.areas[0];
const placeOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${row}:${column}`;

/** Notes are asked for cell by cell, so a list is laid out by its cells once. */
const laidOut = new WeakMap<readonly Annotation[], ReadonlyMap<string, string>>();

function textsOf(list: readonly Annotation[]): ReadonlyMap<string, string> {
  const known = laidOut.get(list);
  if (known) return known;
  const texts = new Map<string, string>();
  for (const note of list) {
    const cell = cellOf(note);
    if (cell) texts.set(placeOf(cell), textOf(note));
  }
  laidOut.set(list, texts);
  return texts;
}

/** The note of a cell, '' for none. */
export function noteAt(getters: Getters, cell: Cell): string {
  return textsOf(annotationsOf(getters, cell.sheetId, 'note')).get(placeOf(cell)) ?? '';
}

/** All notes of a tab, for what draws them. */
export function notesOf(getters: Getters, sheetId: string): readonly { readonly cell: Cell; readonly text: string }[] {
  return annotationsOf(getters, sheetId, 'note').flatMap(note => {
    const cell = cellOf(note);
    return cell ? [{ cell, text: textOf(note) }] : [];
  });
}

/** Replaces all notes of a tab. */
export function setNotes(send: Send, sheetId: string, annotations: readonly Annotation[]): void {
  setAnnotations(send, sheetId, 'note', annotations);
}

/**
 * Writes the notes of an area, by row and column; `null` and '' remove one. The list of a tab is replaced once for all of them: undo keeps each
 * list that was replaced, and a list for each of a thousand notes is half a million entries.
 */
export function putNotes(send: Send, getters: Getters, area: Area, texts: readonly (readonly (string | null)[])[]): void {
  const before = annotationsOf(getters, area.sheetId, 'note');
  const known = textsOf(before);
  const changed = new Map<string, Annotation | null>();
  eachCell(area, cell => {
    const text = texts[cell.row - area.row]?.[cell.column - area.column] || '';
    // A script that sets the notes of a whole tab mostly says what is there already.
    if (text === (known.get(placeOf(cell)) ?? '')) return;
    changed.set(placeOf(cell), text === '' ? null : { areas: [cellArea(cell)], references: [], formulas: [], payload: text });
  });
  if (changed.size === 0) return;
  const others = before.filter(note => !changed.has(placeOf(cellOf(note) ?? area)));
  setNotes(send, area.sheetId, [...others, ...[...changed.values()].filter(note => note !== null)]);
}

/** Removes the notes inside an area. */
export function clearNotes(send: Send, getters: Getters, area: Area): void {
  const inside = ({ row, column }: Cell) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  const all = annotationsOf(getters, area.sheetId, 'note');
  const left = all.filter(note => !note.areas.some(inside));
  if (left.length < all.length) setNotes(send, area.sheetId, left);
}
