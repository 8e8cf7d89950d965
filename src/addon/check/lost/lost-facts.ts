/**
 * Rows and cells of Setup that were deleted or cleared: what is kept outside the cells, facts and rows of its lists, comes back into them. Used by check.ts; while
 * they are gone the workbook stays its cycle, but formulas that name them do not.
 */

import type { Finding } from '../../../contract';
import { LANGUAGES } from '../../../languages';
import type { MessageTexts } from '../../../languages/language';
import { fill } from '../../../languages/text';
import { offerRule } from '../../../sheet/build/list-rules';
import { type CellChange, prepareCells } from '../../../sheet/cell-changes';
import { type TableRow, textOf } from '../../../sheet/read/read-table';
import { drawingOf } from '../../../sheet/workbook/drawing-of';
import { factCells } from '../../../sheet/workbook/fact-cells';
import { readKeptFacts } from '../../../sheet/workbook/kept-facts';
import { type KeptLists, lostTypedFacts, readKeptLists, typedFact } from '../../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { cellContent } from '../../../sheet/write/cell-text';
import { setRule } from '../../../sheet/write/typed-tables';
import { FACTS, type Fact } from '../../../tabs/place';
import { setupTab } from '../../../tabs/setup/setup';
import { refuse } from '../../refusal';
import { markedWorkbook } from '../../workbook/current';
import { redrawTabs } from '../redraw';
import { lostNames, lostRowChanges } from './lost-rows';
import { areWordsLost, wordChanges } from './lost-words';
import { labelsOf } from './sorted-facts';
import { isWhole } from './whole-fact';

/** Id of the one finding about them. */
export const LOST_FACTS = 'facts';

/** One finding that names all of them; none in a workbook whose facts were never kept. */
export function lostFactFindings(workbook: OpenWorkbook, text: MessageTexts['check'], kept: KeptLists): readonly Finding[] {
  const words = areWordsLost(workbook.setup) ? [text.hiddenColumns] : [];
  const [lost, names] = [lostFacts(workbook, kept), [...lostNames(workbook, kept), ...words]];
  if (lost.length + names.length === 0) return [];
  const drawn = setupTab(drawingOf(workbook, LANGUAGES[workbook.facts.language])).rows;
  const labels = lost.map(fact => textOf(drawn.find(({ cells }) => cells.fact_key === fact)?.cells.fact as string));
  const facts = [...labels, ...names].join(', ');
  return [{ id: LOST_FACTS, text: fill(text.factsLost, { facts, tab: workbook.setup.sheet.getName() }), tab: 'setup', repairable: true }];
}

/** Writes them where they stood, or into the first blank row below the others, then every formula of ours that names one. The caller holds the lock. */
export function restoreFacts(): void {
  const workbook = markedWorkbook();
  const { setup } = workbook;
  const kept = readKeptLists(workbook.facts.cycleId);
  const lost = lostFacts(workbook, kept);
  if (lost.length + lostNames(workbook, kept).length === 0 && !areWordsLost(setup)) return;
  const cells = factCells(setup);
  const labelled = labelledRows(workbook);
  const blank = blankRows(workbook);
  const rows = Object.fromEntries(
    lost.map(fact => [fact, cells[fact]?.row ?? labelled.get(fact)?.row ?? blank.shift() ?? refuse('unexpected')]),
  );
  const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
  const placed = { ...drawing, place: { ...drawing.place, facts: { ...drawing.place.facts, ...rows } } };
  const drawnRows = setupTab(placed).rows;
  const changes = drawnRows.flatMap(({ cells: drawn, formats }): CellChange[] => {
    const fact = FACTS.find(name => name === drawn.fact_key);
    // A computed fact may name one whose row is new.
    const row = fact === undefined ? undefined : (rows[fact] ?? (isFormula(drawn.value) ? cells[fact]?.row : undefined));
    if (row === undefined) return [];
    const format = formats.value ?? '';
    const key = { row, key: 'fact_key', content: cellContent(drawn.fact_key, '') };
    // Only the key of its row is gone: what stands there is what a person sees.
    if (fact !== undefined && cells[fact] === undefined && textOf(labelled.get(fact)?.cells.value) !== '') return [key];
    const typed = fact === undefined ? undefined : typedFact(kept, fact);
    const value = { row, key: 'value', content: cellContent(typed ?? drawn.value, format), ...(format === '' ? {} : { format }) };
    if (fact === undefined || cells[fact] !== undefined) return [value];
    return [value, ...(['fact', 'hint'] as const).map(each => ({ row, key: each, content: cellContent(drawn[each], '') })), key];
  });
  prepareCells(setup, [...changes, ...wordChanges(setup, drawing), ...lostRowChanges(workbook, kept, drawing)]).write();
  for (const { cells: drawn, offers } of drawnRows) {
    const row = rows[String(drawn.fact_key)];
    const column = setup.columns.value;
    if (row !== undefined && column !== undefined && offers?.value !== undefined)
      setRule(setup.sheet.getRange(row, column), offerRule(offers.value));
  }
  SpreadsheetApp.flush();
  redrawTabs([]);
  SpreadsheetApp.flush();
}

function lostFacts({ setup, timeZone }: OpenWorkbook, kept: KeptLists): readonly Fact[] {
  const cells = factCells(setup);
  const typed: ReadonlySet<Fact> = new Set(lostTypedFacts(setup, kept));
  const broken = new Set(FACTS.filter(fact => cells[fact] === undefined || !isWhole(fact, cells[fact].value, timeZone)));
  const isKept = broken.size > 0 && readKeptFacts() !== null;
  return FACTS.filter(fact => typed.has(fact) || (isKept && broken.has(fact)));
}

/** Rows that still say in words which fact they hold, in whatever language, where the hidden keys beside them are gone. */
function labelledRows(workbook: OpenWorkbook): ReadonlyMap<Fact, TableRow> {
  const named = labelsOf(workbook);
  const unkeyed = workbook.setup.rows.filter(({ cells }) => textOf(cells.fact_key) === '' && textOf(cells.fact) !== '');
  return new Map(
    unkeyed.flatMap(line => {
      const fact = named(line);
      return fact === null ? [] : [[fact, line] as const];
    }),
  );
}

/** Rows below the last fact in which nothing stands under the headings of the facts; the grid may end before there are enough. */
function blankRows({ setup }: OpenWorkbook): number[] {
  const used = Math.max(setup.headingRow, ...Object.values(factCells(setup)).map(({ row }) => row));
  const taken = new Set(
    setup.rows.filter(({ cells }) => ['fact', 'value', 'hint', 'fact_key'].some(key => textOf(cells[key]) !== '')).map(({ row }) => row),
  );
  const last = setup.sheet.getMaxRows();
  return Array.from({ length: Math.max(0, last - used) }, (_, at) => used + 1 + at).filter(row => !taken.has(row));
}

const isFormula = (value: unknown): boolean => typeof value === 'object' && value !== null;
