/**
 * What a KPI means is agreed once: a later change of target, definition, source, unit or arithmetic is dated in the note of its cell.
 * Used by edit.ts. Only single cells: a paste brings no old value along. The first text typed into a blank cell is no change.
 */
import { type Day, isoOfDay } from '../core/day/day';
import type { Table } from '../sheet/read-table';

type Range = GoogleAppsScript.Spreadsheet.Range;

const RECORDED = ['target_text', 'baseline_typed', 'definition', 'source', 'unit', 'better', 'aggregate', 'cadence'] as const;
/** A note that outgrows this drops its oldest lines. */
const LONGEST = 2000;

/** Puts "2026-11-16: 60% → 65%" on top of the cell's note. */
export function recordChange({ columns, headingRow }: Table, range: Range, before: string | undefined, day: Day): void {
  if (before === undefined || range.getNumRows() * range.getNumColumns() !== 1 || range.getRow() <= headingRow) return;
  if (!RECORDED.some(key => columns[key] === range.getColumn())) return;
  const now = range.getDisplayValue();
  if (now === before) return;
  const lines = [`${isoOfDay(day)}: ${before} → ${now === '' ? '–' : now}`, range.getNote()].filter(line => line !== '');
  range.setNote(lines.join('\n').slice(0, LONGEST));
}
