/**
 * What a KPI means is agreed once: a later change of target, definition, source, unit or arithmetic is dated in the note of its cell.
 * Used by edit.ts. Only single cells: a paste brings no old value along. The first text typed into a blank cell is no change.
 */
import { type Day, isoOfDay } from '../core/day/day';
import { resolveAim, targetValue } from '../core/kpi/aim';
import { readTarget } from '../core/kpi/read-target';
import { figureOf, type Table, textOf } from '../sheet/read-table';
import { numberHabit } from './number-habit';

type Range = GoogleAppsScript.Spreadsheet.Range;

const RECORDED = ['target_text', 'baseline_typed', 'definition', 'source', 'unit', 'better', 'aggregate', 'cadence'] as const;
/** A note that outgrows this drops its oldest lines. */
const LONGEST = 2000;

/** Puts "2026-11-16: 60% → 65%" on top of the cell's note. */
export function recordChange(table: Table, range: Range, before: string | undefined, day: Day): void {
  const { columns, headingRow } = table;
  if (before === undefined || range.getNumRows() * range.getNumColumns() !== 1 || range.getRow() <= headingRow) return;
  if (!RECORDED.some(key => columns[key] === range.getColumn())) return;
  const now = range.getDisplayValue();
  if (now === before) return;
  const lines = [`${isoOfDay(day)}: ${before} → ${now === '' ? '–' : now}`, range.getNote()].filter(line => line !== '');
  range.setNote(lines.join('\n').slice(0, LONGEST));
  if (columns.target_text === range.getColumn()) keepTarget(table, range.getRow(), before, day);
}

/**
 * Keeps the value a target had until today, so that the star charts show the change as a step: `0.6@46342` is 60% before that day. Several
 * changes on one day are one; a text that was no target leaves nothing to show.
 */
function keepTarget({ sheet, columns, rows }: Table, row: number, before: string, day: Day): void {
  const column = columns.past_targets;
  const cells = rows.find(line => line.row === row)?.cells;
  const kept = textOf(cells?.past_targets);
  if (column === undefined || kept.endsWith(`@${day}`)) return;
  const read = readTarget(before, numberHabit(sheet.getParent().getSpreadsheetLocale()).decimal, null);
  if (!read.ok) return;
  const { target } = read.value;
  const aim = resolveAim(target, figureOf(cells?.base), null);
  const value = target.kind === 'value' ? target.value : aim.ok ? targetValue(aim.value) : null;
  if (value !== null) sheet.getRange(row, column).setValue(`${kept === '' ? '' : `${kept}|`}${value}@${day}`);
}
