/**
 * A GA4 export, pasted or uploaded, as rows of tags and counts.
 *
 * Used by the results panel; results.ts joins the rows to links. An export has comment lines (`#`), often a chart's table before the one that
 * matters, and totals at its foot.
 */
import type { DecimalSign } from '../../number/read-digits';
import { readNumber } from '../../number/read-quantity';
import { failure, type Outcome, success } from '../../outcome';
import { type Delimiter, delimiterOf, readCsv } from './csv';
import { type Ga4Column, ga4Column } from './headings';

/** What a row is about; null when the export has no such column, blank when GA4 says "(not set)". */
export type Ga4Tags = Readonly<Record<'source' | 'medium' | 'campaign' | 'content' | 'id', string | null>>;

export interface Ga4Row {
  readonly tags: Ga4Tags;
  readonly clicks: number;
  /** Counts by the name of the conversion; exports without names count under ''. */
  readonly conversions: ReadonlyMap<string, number>;
}

export type Ga4Problem =
  | { readonly code: 'no_table' }
  /** A table was found whose rows cannot be told apart by tags. */
  | { readonly code: 'no_tags'; readonly headings: readonly string[] }
  | { readonly code: 'no_counts'; readonly headings: readonly string[] }
  | { readonly code: 'count_unreadable'; readonly line: number; readonly text: string };

const TAG_COLUMNS: readonly Ga4Column[] = ['source', 'medium', 'source_medium', 'campaign', 'content', 'id'];
const COUNT_COLUMNS: readonly Ga4Column[] = ['clicks', 'conversions', 'event_count'];
const NOT_SET = /^\((?:not set|none|not provided|data not available|tidak ditetapkan|ei asetettu|ikke angivet)\)$/i;
const TOTAL = /^(?:grand total|totals?|jumlah(?: keseluruhan| besar)?|yhteensä|kokonaissumma|samlet(?: antal)?|i alt|hovedtotal)$/i;

/**
 * The rows of the first table with tags and counts.
 *
 * `decimal` is the decimal sign of the export when it is known; without it "1,234" counts as 1234, because counts are whole. `events` are the
 * names of the team's conversions: columns called by such a name count for it.
 *
 * @example readGa4Export('# Campaigns\nSession campaign,Sessions,Key events\nproof-w42,120,6', null, [])
 * // { ok: true, value: [{ tags: { campaign: 'proof-w42', … }, clicks: 120, conversions: Map { '' => 6 } }] }
 */
export function readGa4Export(text: string, decimal: DecimalSign, events: readonly string[]): Outcome<readonly Ga4Row[], Ga4Problem> {
  let refused: Ga4Problem = { code: 'no_table' };
  for (const table of tablesOf(text)) {
    const columns = columnsOf(table.headings, events);
    const has = (wanted: readonly Ga4Column[]): boolean => columns.some(column => typeof column === 'string' && wanted.includes(column));
    const counted = has(COUNT_COLUMNS) || columns.some(column => typeof column === 'object' && column !== null);
    if (has(TAG_COLUMNS) && counted) return readTable(table, columns, decimal);
    if (has(TAG_COLUMNS)) refused = { code: 'no_counts', headings: table.headings };
    else if (counted && refused.code === 'no_table') refused = { code: 'no_tags', headings: table.headings };
  }
  return failure(refused);
}

interface Table {
  readonly headings: readonly string[];
  /** Number of the heading's line in the text, from 1. */
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
}

/** Tables are parted by comment lines and empty lines. */
function tablesOf(text: string): readonly Table[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const tables: Table[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !line.startsWith('#') && at < lines.length) continue;
    if (at > start) tables.push(tableOf(lines.slice(start, at), start + 1, delimiterOf(lines[start] ?? '')));
    start = at + 1;
  }
  return tables;
}

function tableOf(lines: readonly string[], line: number, delimiter: Delimiter): Table {
  const [headings = [], ...rows] = readCsv(lines.join('\n'), delimiter);
  return { headings: headings.map(heading => heading.trim()), line, rows };
}

/** A known column, a conversion by its own name, or a column that is not used. Of two columns of a kind the first counts. */
type Column = Ga4Column | { readonly event: string } | null;

function columnsOf(headings: readonly string[], events: readonly string[]): readonly Column[] {
  const seen = new Set<Ga4Column>();
  return headings.map(heading => {
    const event = events.find(name => name !== '' && heading.toLowerCase() === name.toLowerCase());
    if (event !== undefined) return { event };
    const column = ga4Column(heading);
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
}

function readTable(table: Table, columns: readonly Column[], decimal: DecimalSign): Outcome<readonly Ga4Row[], Ga4Problem> {
  const rows: Ga4Row[] = [];
  for (const [at, cells] of table.rows.entries()) {
    const text = (column: Ga4Column): string | null => {
      const where = columns.indexOf(column);
      return where < 0 ? null : tagText(cells[where] ?? '');
    };
    if (isTotal(cells, columns)) continue;
    const line = table.line + at + 1;
    const counts = countsOf(cells, columns, text('event'), decimal, line);
    if (!counts.ok) return counts;
    const [pairSource = null, pairMedium = null] = text('source_medium')?.split(/\s*\/\s*/) ?? [];
    const tags: Ga4Tags = {
      source: text('source') ?? pairSource,
      medium: text('medium') ?? (pairMedium === null ? null : tagText(pairMedium)),
      campaign: text('campaign'),
      content: text('content'),
      id: text('id'),
    };
    const event = text('event');
    // By event name, GA4 repeats a session in the row of each of its events; only the row of session_start counts it once.
    rows.push({ tags, ...counts.value, clicks: event === null || event === 'session_start' ? counts.value.clicks : 0 });
  }
  return success(rows);
}

const tagText = (text: string): string => (NOT_SET.test(text.trim()) ? '' : text.trim());

/** Totals name themselves, or have nothing in any column that says what the row is about. */
function isTotal(cells: readonly string[], columns: readonly Column[]): boolean {
  if (cells.some(cell => TOTAL.test(cell.trim()))) return true;
  return columns.every((column, at) => typeof column !== 'string' || !TAG_COLUMNS.includes(column) || (cells[at] ?? '').trim() === '');
}

function countsOf(
  cells: readonly string[],
  columns: readonly Column[],
  event: string | null,
  decimal: DecimalSign,
  line: number,
): Outcome<Pick<Ga4Row, 'clicks' | 'conversions'>, Ga4Problem> {
  let clicks = 0;
  const conversions = new Map<string, number>();
  for (const [at, column] of columns.entries()) {
    const name = conversionName(column, columns, event);
    if (name === null && column !== 'clicks') continue;
    const count = countIn(cells[at] ?? '', decimal);
    if (count === null) return failure({ code: 'count_unreadable', line, text: cells[at] ?? '' });
    if (name === null) clicks += count;
    else conversions.set(name, (conversions.get(name) ?? 0) + count);
  }
  return success({ clicks, conversions });
}

/** The conversion a column counts for; null when it counts none. The event count is used only where there are no key events. */
function conversionName(column: Column, columns: readonly Column[], event: string | null): string | null {
  if (column !== null && typeof column === 'object') return column.event;
  if (column === 'conversions') return event ?? '';
  return column === 'event_count' && event !== null && !columns.includes('conversions') ? event : null;
}

/** A count of zero or more; blank and a dash are none. Null when it is no number. */
function countIn(text: string, decimal: DecimalSign): number | null {
  const plain = text.trim();
  if (plain === '' || plain === '-' || plain === '–') return 0;
  const read = readNumber(plain, decimal);
  if (read.ok) return read.value >= 0 ? read.value : null;
  if (read.problem.code !== 'ambiguous_number') return null;
  const whole = [read.problem.one, read.problem.other].map(Number).find(Number.isInteger);
  return whole ?? null;
}
