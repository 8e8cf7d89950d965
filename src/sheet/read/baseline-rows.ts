/**
 * Baselines of the Dashboard: where each comes from, locking it as a typed figure and taking the lock off again. A lock is kept in a
 * hidden column, so that unlocking knows what to go back to; the note on the cell says it in words. Used by the baselines endpoint.
 */
import type { AssessedKpi, MeasuredKpis } from '../../boards/kpi/measured';
import { type Day, dayFromSerial, isoOfDay } from '../../core/day/day';
import type { ListTexts, MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import type { CellChange } from '../cell-changes';
import type { FormatAt } from '../workbook/workbook';
import { cellContent, plainText } from '../write/cell-text';
import { noteAfter } from '../write/own-note';
import { figureText } from './figure-text';
import { type Table, textOf } from './read-table';

export type MeasuredSource = 'before' | 'measuring';

/** What a computed baseline stands on. */
export interface MeasuredBaseline {
  readonly source: MeasuredSource;
  readonly count: number;
  readonly from: Day;
  readonly to: Day;
}

export interface BaselineRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly unitWord: string;
  readonly format: string;
  readonly source: 'typed' | 'example' | MeasuredSource;
  readonly value: number | null;
  readonly text: string;
  /** For a locked one what it was computed from. */
  readonly measured: MeasuredBaseline | null;
  readonly lockedOn: Day | null;
  /** A mark of a lock that says otherwise than the source beside it, as a call that failed half-way leaves it: it counts for nothing. */
  readonly isHalfLocked: boolean;
}

/** Words of the workbook that stand in the cells and their notes. */
export interface BaselineWords {
  readonly lists: Pick<ListTexts, 'sources'>;
  readonly messages: Pick<MessageTexts, 'baseline'>;
}

const LOCK = /^(before|measuring)\|(\d+)\|(\d+)\|(\d+)\|(\d+)$/;
/** First sign of our line in a note; the other lines are the team's. */
const ANCHOR = '⚓ ';

/** Rows with a KPI and an id. */
export function readBaselines(
  table: Table,
  measured: MeasuredKpis,
  formatAt: FormatAt,
): { readonly table: Table; readonly rows: readonly BaselineRow[] } {
  const found = new Map(measured.kpis.map(each => [each.kpi.index, each]));
  const rows = table.rows.flatMap((line, index): BaselineRow[] => {
    const each = found.get(index);
    if (each === undefined || each.kpi.id === '') return [];
    const { id, name } = each.kpi;
    const format = formatAt(line.row, 'baseline');
    const [mark, computed] = [lockOf(textOf(line.cells.locked)), measuredOf(each)];
    const lock = computed === null ? mark : null;
    return [
      {
        row: line.row,
        id,
        name,
        unitWord: textOf(line.cells.unit),
        format,
        source: each.kpi.from ?? 'typed',
        value: each.shownBaseline,
        text: figureText(each.shownBaseline, format, measured.cycle.signs),
        measured: lock?.measured ?? computed,
        lockedOn: lock?.on ?? null,
        isHalfLocked: mark !== null && lock === null,
      },
    ];
  });
  return { table, rows };
}

/** What a baseline from check-ins stands on, also before there is any. */
function measuredOf({ kpi, assessment, window }: AssessedKpi): MeasuredBaseline | null {
  if (kpi.from !== 'before' && kpi.from !== 'measuring') return null;
  return { source: kpi.from, count: assessment.baseline?.count ?? 0, from: window.from, to: window.to };
}

function lockOf(text: string): { readonly measured: MeasuredBaseline; readonly on: Day } | null {
  const [, source, ...figures] = LOCK.exec(text) ?? [];
  const [count, from, to, on] = figures.map(Number);
  const [first, last, day] = [dayFromSerial(from ?? 0), dayFromSerial(to ?? 0), dayFromSerial(on ?? 0)];
  if (first === null || last === null || day === null) return null;
  return { measured: { source: source === 'before' ? 'before' : 'measuring', count: count ?? 0, from: first, to: last }, on: day };
}

/** Keeps the computed figure as a typed one. The source comes last: until then the baseline is computed, and locking it again does the rest. */
export function lockRow({ row, value, measured }: BaselineRow, words: BaselineWords, on: Day): readonly CellChange[] {
  if (value === null || measured === null) return [];
  const { source, count, from, to } = measured;
  return changesIn(row, {
    locked: [source, count, from, to, on].join('|'),
    baseline_typed: value,
    baseline_from: words.lists.sources.typed,
  });
}

/** The playbook's example becomes the team's own figure. */
export function confirmRow({ row, value }: BaselineRow, { lists }: BaselineWords): readonly CellChange[] {
  return value === null ? [] : changesIn(row, { baseline_typed: value, baseline_from: lists.sources.typed });
}

/** Computes the baseline again from where it came; the source comes first, so that the baseline is never blank. */
export function unlockRow({ row, measured }: BaselineRow, { lists }: BaselineWords): readonly CellChange[] {
  return measured === null ? [] : changesIn(row, { baseline_from: lists.sources[measured.source], baseline_typed: '', locked: '' });
}

/** A KPI whose past values came in takes its baseline from them; a lock would hide what was just pasted. */
export function takePast(row: number, { lists }: BaselineWords): readonly CellChange[] {
  return changesIn(row, { baseline_from: lists.sources.before, locked: '' });
}

function changesIn(row: number, values: Readonly<Record<string, string | number>>): readonly CellChange[] {
  return Object.entries(values).map(([key, value]) => ({
    row,
    key,
    ...(key === 'locked' ? plainText(String(value)) : { content: cellContent(value, '') }),
  }));
}

/**
 * Says on the note of each computed or locked baseline what it stands on; lines of the team's own stay below. Reads, and gives what writes
 * the notes that say something else than before, all in one call; what is given is told the rows as they are by then.
 */
export function prepareOrigins(table: Table, words: BaselineWords): (rows: readonly BaselineRow[]) => void {
  const column = table.columns.baseline;
  if (column === undefined || table.rows.length === 0) return () => undefined;
  const first = table.headingRow + 1;
  const cells = table.sheet.getRange(first, column, table.rows.length, 1);
  const before = cells.getNotes();
  return rows => {
    const said = before.map(([note = '']) => [note]);
    for (const { row, measured, lockedOn, value } of rows) {
      const computed = value === null || measured === null ? '' : ANCHOR + originOf(measured, lockedOn, words);
      said[row - first] = [noteAfter(said[row - first]?.[0] ?? '', computed, text => text.startsWith(ANCHOR))];
    }
    if (said.some(([note], at) => note !== (before[at]?.[0] ?? ''))) cells.setNotes(said);
  };
}

function originOf({ source, count, from, to }: MeasuredBaseline, lockedOn: Day | null, { lists, messages }: BaselineWords): string {
  const said = fill(messages.baseline.measured, { source: lists.sources[source], n: count, from: isoOfDay(from), to: isoOfDay(to) });
  return lockedOn === null ? said : `${said} · ${fill(messages.baseline.locked, { on: isoOfDay(lockedOn) })}`;
}
