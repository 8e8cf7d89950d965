/**
 * A pasted table of posts as figures: impressions, watch time and clicks from the columns that were chosen.
 *
 * Used by reality-check.tsx. Pure.
 */
import { suggestedColumns } from '../../core/imported/heading-words';
import { figureTable, type PointedFigures } from '../../core/imported/pointing';
import { readDuration } from '../../core/number/duration';
import { amountOf, readQuantity } from '../../core/number/read-quantity';
import { inUnit, timeUnit } from '../../core/number/time-units';
import { countIn, habitOf, type NumberSign } from '../../core/report/report-numbers';
import { type LeftOut, leftOutAs } from '../../core/report/table-below';
import type { PostFigures } from '../../core/review/reality';
import { parseCsv } from '../report/csv';

export const POST_FIGURES = ['impressions', 'watch', 'clicks'] as const;
export type PostFigure = (typeof POST_FIGURES)[number];
/** The column of each, from 0; -1 for none. */
export type PostColumns = Readonly<Record<PostFigure | 'name', number>>;

/** By the words of the headings; the name is the first column that is none of them. */
export function suggestedPostColumns(headings: readonly string[]): PostColumns {
  const found = suggestedColumns(headings, [
    { id: 'impressions', name: 'impressions', unit: 'count', aggregate: 'sum' },
    { id: 'watch', name: 'watch time', unit: 'hours', aggregate: 'sum' },
    { id: 'clicks', name: 'clicks', unit: 'count', aggregate: 'sum' },
  ]);
  const at = (figure: PostFigure): number => found[`value:${figure}`] ?? -1;
  const taken = new Set(POST_FIGURES.map(at));
  return {
    name: headings.findIndex((_, place) => !taken.has(place)),
    impressions: at('impressions'),
    watch: at('watch'),
    clicks: at('clicks'),
  };
}

/** A line with a cell that is no count and no time, such as a rate among the clicks. */
interface Unread {
  readonly line: number;
  readonly why: 'unread';
  readonly text: string;
}

export interface PostsInReport {
  readonly posts: readonly PostFigures[];
  readonly leftOut: readonly (LeftOut | Unread)[];
}

/**
 * One post for each row that has impressions; totals, rows without, and rows with a figure nobody can read are left out. Watch time is counted in
 * seconds where the table says what it is counted in.
 *
 * @example postsIn('Post,Impressions,Clicks\nHook,900,12', headings, { name: 0, impressions: 1, watch: -1, clicks: 2 }, '.').posts
 * // [{ name: 'Hook', impressions: 900, watch: null, clicks: 12 }]
 */
export function postsIn(text: string, headings: readonly string[], columns: PostColumns, usual: NumberSign): PostsInReport {
  const chosen = POST_FIGURES.filter(figure => columns[figure] >= 0);
  const pointed: PointedFigures = Object.fromEntries(chosen.map(figure => [`value:${figure}`, columns[figure]]));
  const { rows, leftOut } = figureTable(text, headings, pointed, new Set(chosen), parseCsv);
  const cells = (figure: PostFigure): readonly string[] => rows.map(row => row.cells[columns[figure]] ?? '');
  const { decimal } = habitOf(cells('watch'), [...cells('impressions'), ...cells('clicks')], usual);
  const isTimed = cells('watch').some(cell => secondsIn(cell, decimal) !== null);
  const figureIn = (cell: string, figure: PostFigure): number | null | undefined => {
    const count = countIn(cell, decimal);
    if (figure !== 'watch') return count;
    // A bare number among times may be minutes or hours.
    return secondsIn(cell, decimal) ?? (isTimed && count ? undefined : count);
  };
  const read = rows.map((row): PostFigures | LeftOut | Unread => {
    const figures = POST_FIGURES.map(figure => figureIn(row.cells[columns[figure]] ?? '', figure));
    const unread = figures.indexOf(undefined);
    const figure = POST_FIGURES[unread];
    if (figure !== undefined) return { line: row.line, why: 'unread', text: row.cells[columns[figure]] ?? '' };
    const [impressions = null, watch = null, clicks = null] = figures;
    if (impressions === null) return leftOutAs('no_count')(row);
    return { name: row.cells[columns.name] ?? String(row.line), impressions, watch, clicks };
  });
  const without = columns.impressions < 0 ? [] : read.flatMap(each => ('why' in each ? [each] : []));
  return {
    posts: read.flatMap(each => ('why' in each ? [] : [each])),
    leftOut: [...leftOut, ...without].sort((a, b) => a.line - b.line),
  };
}

/** YouTube and Meta write watch time as 12:34:56, others as 3h 20m; null for what does not say that it is a time. */
function secondsIn(cell: string, decimal: NumberSign): number | null {
  const duration = readDuration(cell, 'seconds');
  if (duration !== null) return duration;
  const amount = readQuantity(cell, decimal);
  if (!amount.ok || amount.value.sign !== '') return null;
  const unit = timeUnit(amount.value.unit, 'seconds');
  return unit === null ? null : inUnit(amountOf(amount.value), unit, 'seconds');
}
