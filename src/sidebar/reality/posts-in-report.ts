/**
 * A pasted table of posts as figures: impressions, watch time and clicks from the columns that were chosen.
 *
 * Used by reality-check.tsx. Pure.
 */
import { suggestedColumns } from '../../core/imported/heading-words';
import { figureTable, type PointedFigures } from '../../core/imported/pointing';
import { countIn, habitOf, type NumberSign } from '../../core/report/report-numbers';
import { type LeftOut, leftOutAs } from '../../core/report/table-below';
import type { ReportRow } from '../../core/report/total-rows';
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

export interface PostsRead<Post> {
  readonly posts: readonly Post[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * One post for each row that has impressions; totals and rows without are left out.
 *
 * @example postsIn('Post,Impressions,Clicks\nHook,900,12', headings, { name: 0, impressions: 1, watch: -1, clicks: 2 }, '.').posts
 * // [{ name: 'Hook', impressions: 900, watch: null, clicks: 12 }]
 */
export function postsIn(text: string, headings: readonly string[], columns: PostColumns, usual: NumberSign): PostsRead<PostFigures> {
  const chosen = POST_FIGURES.filter(figure => columns[figure] >= 0);
  const pointed: PointedFigures = Object.fromEntries(chosen.map(figure => [`value:${figure}`, columns[figure]]));
  const { rows, leftOut } = figureTable(text, headings, pointed, new Set(chosen), parseCsv);
  const cells = (figure: PostFigure): readonly string[] => rows.map(row => row.cells[columns[figure]] ?? '');
  const { decimal } = habitOf(cells('watch'), [...cells('impressions'), ...cells('clicks')], usual);
  const amount = ({ cells: row }: ReportRow, figure: PostFigure): number | null => amountIn(row[columns[figure]] ?? '', decimal);
  const posts = rows.flatMap((row): PostFigures[] => {
    const impressions = amount(row, 'impressions');
    if (impressions === null) return [];
    return [{ name: row.cells[columns.name] ?? String(row.line), impressions, watch: amount(row, 'watch'), clicks: amount(row, 'clicks') }];
  });
  const without = columns.impressions < 0 ? [] : rows.filter(row => amount(row, 'impressions') === null);
  return { posts, leftOut: [...leftOut, ...without.map(leftOutAs('no_count'))].sort((a, b) => a.line - b.line) };
}

/** YouTube and Meta write watch time as 12:34:56. */
function amountIn(cell: string, decimal: NumberSign): number | null {
  if (/^\d+(?::\d{2}){1,2}$/.test(cell)) return cell.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  return countIn(cell, decimal) ?? null;
}
