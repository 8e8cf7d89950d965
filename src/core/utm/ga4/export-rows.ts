/**
 * An export of GA4 or of an ad platform, pasted or opened from a file, as rows of tags and counts.
 *
 * Used by the results panel; results.ts joins the rows to links. What a file does not say stays unsaid: a count without its column is null, and
 * changes nothing in the Links tab.
 */
import { failure, type Outcome, success } from '../../outcome';
import type { CsvParser } from '../../report/csv';
import { countIn, type ExportHabit, habitOf, isNotSet, type NumberSign } from '../../report/report-numbers';
import { type LeftOut, leftOutAs } from '../../report/table-below';
import type { ReportRow } from '../../report/total-rows';
import { queryPairs } from '../query';
import { type Column, type ExportColumn, isClickLike, isCountColumn, isTag } from './export-headings';
import { type ExportTable, type TableChoices, type TableProblem, tableIn } from './export-table';

/** What a row is about; null when the export has no such column, blank when it says "(not set)". */
export type ExportTags = Readonly<Record<'source' | 'medium' | 'campaign' | 'content' | 'id', string | null>>;

export interface ExportRow {
  readonly tags: ExportTags;
  /** Path of the landing page, which parts links whose tags are the same; null when the export has no such column. */
  readonly page: string | null;
  /** Null where the file has no such column, or no count in it. */
  readonly clicks: number | null;
  /** Counts by the name of the conversion; exports without names count under ''. */
  readonly conversions: ReadonlyMap<string, number>;
}

/** A row of another span of days, or with a text where a count should stand. */
export interface RowLeftOut extends Pick<LeftOut, 'line' | 'text'> {
  readonly why: 'other_period' | 'count_unreadable';
}

export interface ExportReading {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly ExportRow[];
  /** Lines that are no rows, rows of other spans of days, and rows in which nothing is counted or a count cannot be read. */
  readonly leftOut: readonly (LeftOut | RowLeftOut)[];
  /** Event names that stand in the file, where it lists one event a row; none elsewhere. A row that is missing there means none happened. */
  readonly events: ReadonlySet<string>;
  readonly habit: ExportHabit;
  /** Headings that count clicks in a way we do not know; named where no column of clicks was understood. */
  readonly unknownClicks: readonly string[];
  /** By event name, only session_start counts a session once; true when the file has events and not this one. */
  readonly withoutSessions: boolean;
}

/** A count that cannot be read leaves out its row; a table without any other row is refused. */
export type ExportProblem = TableProblem | { readonly code: 'count_unreadable'; readonly line: number; readonly text: string };

export interface ExportChoices extends TableChoices {
  /** The person's decimal sign, for files that do not show their own. */
  readonly usual: NumberSign;
  /** What the person set by hand; null for as the file has it. */
  readonly decimal: NumberSign | null;
}

/** What ad platforms put where there is no word. */
const DASHES = /^(?:-{2}|—)$/;
/** The line that a comparison adds for the difference. */
const CHANGE = /change|%|muutos|ændring|perubahan|^[Δ∆]/i;
const SESSION_START = 'session_start';

/**
 * The path of a page, by which the landing pages of links are compared: without site, query and the slash at its end, in lower case.
 *
 * @example pagePath('https://site.com/Offer/?utm_source=x') // '/offer'
 */
export function pagePath(address: string): string {
  const path = address
    .trim()
    .replace(/^(?:[a-z]+:)?\/\/[^/?#]*|^[\w-]+(?:\.[\w-]+)+(?=\/|$)/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
  return path === '' ? '/' : path;
}

/**
 * The rows of the table with tags and counts.
 *
 * @example readExport('# Campaigns\nSession campaign,Sessions,Key events\nproof-w42,120,6', choices, parse)
 * // { ok: true, value: { rows: [{ tags: { campaign: 'proof-w42', … }, clicks: 120, conversions: Map { '' => 6 } }], leftOut: [], … } }
 */
export function readExport(text: string, choices: ExportChoices, parse: CsvParser): Outcome<ExportReading, ExportProblem> {
  const table = tableIn(text, choices, parse);
  if ('code' in table) return failure(table);
  const { columns } = table;
  if (onlyPages(table)) return failure({ code: 'no_tags', headings: table.headings });
  const period = periodsOf(table);
  if (period.length > 1 && (choices.period === null || !period.includes(choices.period)))
    return failure({ code: 'periods', periods: period });
  const chosen = period.find(each => each === choices.period) ?? period[0] ?? null;
  const within = table.rows.filter(row => inPeriod(row, columns, chosen));
  const rows = within.filter(({ cells }) => !isUncounted(cells, columns));
  const found = habitOf(
    rows.flatMap(({ cells }) => cells.filter((_, at) => isCountColumn(columns[at] ?? null) && columns[at] !== 'clicks')),
    rows.flatMap(({ cells }) => cells.filter((_, at) => columns[at] === 'clicks')),
    choices.usual,
    rows.flatMap(({ cells }) => cells.filter((_, at) => (columns[at] ?? null) === null)),
  );
  const habit: ExportHabit = choices.decimal === null ? found : { ...found, decimal: choices.decimal };
  const read: ExportRow[] = [];
  const unreadable: RowLeftOut[] = [];
  for (const { line, cells } of rows) {
    const row = rowOf(cells, columns, habit.decimal);
    if (typeof row === 'string') unreadable.push({ line, text: row, why: 'count_unreadable' });
    else read.push(row);
  }
  const [first] = unreadable;
  if (first !== undefined && read.length === 0) return failure({ code: 'count_unreadable', line: first.line, text: first.text });
  const at = columns.indexOf('event');
  return success({
    headings: table.headings,
    columns,
    rows: read,
    leftOut: [
      ...table.leftOut,
      ...table.rows.filter(row => !within.includes(row)).map(leftOutAs('other_period')),
      ...within.filter(row => !rows.includes(row)).map(leftOutAs('no_count')),
      ...unreadable,
    ].sort((a, b) => a.line - b.line),
    events: new Set(at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '')),
    habit,
    unknownClicks: columns.includes('clicks')
      ? []
      : table.headings.filter((heading, place) => columns[place] === null && isClickLike(heading)),
    withoutSessions: at >= 0 && columns.includes('clicks') && rows.length > 0 && !rows.some(({ cells }) => cells[at] === SESSION_START),
  });
}

/** Pages alone, without tags in their addresses, do not say which link brought a visit. */
function onlyPages({ columns, rows }: ExportTable): boolean {
  const at = columns.indexOf('page');
  return columns.every(column => column === 'page' || !isTag(column)) && !rows.some(({ cells }) => /[?&]utm_/.test(cells[at] ?? ''));
}

/** Spans of days by a column of their own, or by what stands above each of several tables. */
function periodsOf({ columns, rows }: ExportTable): readonly string[] {
  const at = columns.indexOf('period');
  if (at < 0) return [...new Set(rows.flatMap(({ days }) => days ?? []))];
  return [...new Set(rows.map(({ cells }) => cells[at] ?? ''))].filter(each => each !== '' && !CHANGE.test(each));
}

function inPeriod({ cells, days }: ReportRow, columns: readonly Column[], period: string | null): boolean {
  const at = columns.indexOf('period');
  return at < 0 ? days === undefined || days === period : (cells[at] ?? '') === period;
}

/** Nothing stands in any column that counts. */
const isUncounted = (cells: readonly string[], columns: readonly Column[]): boolean =>
  columns.every((column, at) => !isCountColumn(column) || countIn(cells[at] ?? '', '.') === null);

/** The cell that should be a count and is none, for a row that has one. */
function rowOf(cells: readonly string[], columns: readonly Column[], decimal: NumberSign): ExportRow | string {
  const text = (column: ExportColumn): string | null => {
    const where = columns.indexOf(column);
    return where < 0 ? null : tagText(cells[where] ?? '');
  };
  const event = text('event');
  let clicks: number | null = null;
  const conversions = new Map<string, number>();
  for (const [at, column] of columns.entries()) {
    const name = conversionName(column, columns, event);
    if (name === null && column !== 'clicks') continue;
    const count = countIn(cells[at] ?? '', decimal);
    if (count === undefined) return cells[at] ?? '';
    if (count === null) continue;
    if (name !== null) conversions.set(name, (conversions.get(name) ?? 0) + count);
    // By event name, GA4 repeats a session in the row of each of its events; only the row of session_start counts it once.
    else if (event === null || event === SESSION_START) clicks = count;
  }
  const [pairSource = null, pairMedium = null] = sourceAndMedium(text('source_medium'));
  const page = text('page');
  const own = page === null ? NO_TAGS : tagsInAddress(page);
  return {
    tags: {
      source: text('source') ?? pairSource ?? own.source,
      medium: text('medium') ?? pairMedium ?? own.medium,
      campaign: text('campaign') ?? own.campaign,
      content: text('content') ?? own.content,
      id: text('id') ?? own.id,
    },
    page: page === null ? null : pagePath(page),
    clicks,
    conversions,
  };
}

const NO_TAGS: ExportTags = { source: null, medium: null, campaign: null, content: null, id: null };

/** The tags that an address carries; it says nothing of any while it has none at all. */
function tagsInAddress(address: string): ExportTags {
  const pairs = queryPairs(/\?([^#]*)/.exec(address)?.[1] ?? '');
  if (!pairs.some(([name]) => name.startsWith('utm_'))) return NO_TAGS;
  const value = (name: string): string => tagText(pairs.find(([each]) => each === `utm_${name}`)?.[1] ?? '');
  return { source: value('source'), medium: value('medium'), campaign: value('campaign'), content: value('content'), id: value('id') };
}

const tagText = (text: string): string => (isNotSet(text.trim()) || DASHES.test(text.trim()) ? '' : text.trim());

/** A source may be a page with slashes of its own: the last " / " parts it from the medium. */
function sourceAndMedium(text: string | null): readonly (string | null)[] {
  if (text === null) return [];
  const sign = text.includes(' / ') ? ' / ' : '/';
  const at = text.lastIndexOf(sign);
  return at < 0 ? [tagText(text), ''] : [tagText(text.slice(0, at)), tagText(text.slice(at + sign.length))];
}

/** The conversion a column counts for; null when it counts none. The event count is used only where there are no key events. */
function conversionName(column: Column, columns: readonly Column[], event: string | null): string | null {
  if (column !== null && typeof column === 'object') return column.event;
  if (column === 'conversions') return event ?? '';
  return column === 'event_count' && event !== null && !columns.includes('conversions') ? event : null;
}
