/**
 * A pasted list of past posts as results and labels: which column is the result, and what the others say of a post.
 *
 * Used by audit.tsx. Pure.
 */
import { figureTable } from '../../core/imported/pointing';
import type { AuditedPost } from '../../core/library/audit';
import { countIn, habitOf, type NumberSign } from '../../core/report/report-numbers';
import { type LeftOut, leftOutAs } from '../../core/report/table-below';
import type { TableSample } from '../../core/report/table-sample';
import type { ReportRow } from '../../core/report/total-rows';
import { parseCsv } from '../report/csv';

/** What a column of labels may become in the Library; `other` is compared and not kept. */
export const LABEL_KINDS = ['pillar', 'format', 'hook', 'angle', 'cta', 'other'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface AuditColumns {
  /** From 0; -1 for none. */
  readonly result: number;
  /** By the place of the column; a column that is left out says nothing. */
  readonly labels: ReadonlyMap<number, LabelKind>;
}

/** Words of headings in four languages. */
const WORDS: readonly (readonly [LabelKind, RegExp])[] = [
  ['hook', /hook|koukku/i],
  ['format', /format|formaatti/i],
  ['pillar', /pillar|pilar|topic|theme|aihe|teema|emne|tema|topik/i],
  ['angle', /angle|kulma|vinkel|sudut/i],
  ['cta', /\bcta\b|call to action|kehotus|opfordring|seruan/i],
  ['other', /length|duration|time|day|weekday|series|pituus|kesto|aika|päivä|længde|varighed|tid|dag|panjang|tempoh|masa|hari/i],
];

const NUMBER = /^[\d.,\s%]*\d[\d.,\s%]*$/;

/** The last column of numbers is the result; columns whose headings are known are labels. */
export function suggestedAudit({ headings, values }: TableSample): AuditColumns {
  const isFigure = (at: number) => (values[at] ?? []).some(cell => cell !== '') && (values[at] ?? []).every(cell => NUMBER.test(cell));
  const result = headings.reduce((last, _, at) => (isFigure(at) ? at : last), -1);
  const kinds = headings.flatMap((heading, at): [number, LabelKind][] => {
    const kind = at === result ? undefined : WORDS.find(([, word]) => word.test(heading))?.[0];
    return kind === undefined ? [] : [[at, kind]];
  });
  return { result, labels: new Map(kinds) };
}

/**
 * One post for each row with a result; its labels in the order of `columns.labels`. Totals and rows without a result are left out.
 *
 * @example postsInAudit('Post,Hook,CTR\nA,Question,"4,2 %"', headings, { result: 2, labels: new Map([[1, 'hook']]) }, ',').posts
 * // [{ result: 4.2, labels: ['Question'] }]
 */
export function postsInAudit(
  text: string,
  headings: readonly string[],
  { result, labels }: AuditColumns,
  usual: NumberSign,
): { readonly posts: readonly AuditedPost[]; readonly leftOut: readonly LeftOut[] } {
  if (result < 0) return { posts: [], leftOut: [] };
  const { rows, leftOut } = figureTable(text, headings, { 'value:result': result }, new Set(), parseCsv);
  const plain = (cells: readonly string[]) => (cells[result] ?? '').replace('%', '').trim();
  const { decimal } = habitOf(
    rows.map(row => plain(row.cells)),
    [],
    usual,
  );
  const figureOf = ({ cells }: ReportRow): number | null => countIn(plain(cells), decimal) ?? null;
  const posts = rows.flatMap((row): AuditedPost[] => {
    const figure = figureOf(row);
    return figure === null ? [] : [{ result: figure, labels: [...labels.keys()].map(at => row.cells[at] ?? '') }];
  });
  const without = rows.filter(row => figureOf(row) === null).map(leftOutAs('no_count'));
  return { posts, leftOut: [...leftOut, ...without].sort((a, b) => a.line - b.line) };
}
