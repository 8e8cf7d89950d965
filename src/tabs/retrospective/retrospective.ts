/**
 * Retrospective: one page of what a closed cycle has reached, what to keep, stop and try, and people's sentences. It is a record: whole rows of
 * values in the language they were written in, no heading and no formula that could say something else later. Empty until the close.
 */
import { column, hiddenColumn } from '../column';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { MIST, NAVY, PAPER } from '../palette';
import { References } from '../place';
import { signColors } from '../sign-colors';
import { type BandCell, type ConditionalSpec, FIRST_ROW, type TabSpec } from '../spec';
import type { ColumnKey } from '../tab-columns';
import { SAID_WIDTH, STATUS_WIDTH } from './kpi-row-height';

/** What fits a page of A4 at the width of the columns, with as many KPIs as a Dashboard has room for. */
const ROWS = 46;
const VISIBLE = ['line', 'baseline', 'target', 'final', 'status', 'said'] as const satisfies readonly ColumnKey<'retrospective'>[];

/** Marks the rows that are laid out as headings; Retrospective has none above its columns. */
export const PAGE_TITLE = 'title';
export const PAGE_HEADING = 'heading';

export function retrospectiveTab({ place }: Drawing): TabSpec {
  const at = new References('retrospective', place);
  const silent = { label: '', note: '' };
  const text = { format: TEXT_FORMAT } as const;
  const figure = { ...text, width: 84, align: 'right' } as const;
  return {
    id: 'retrospective',
    color: NAVY,
    columns: [
      column('line', silent, { ...text, width: 250 }),
      column('baseline', silent, figure),
      column('target', silent, figure),
      column('final', silent, figure),
      column('status', silent, { ...text, width: STATUS_WIDTH, wrap: true }),
      column('said', silent, { ...text, width: SAID_WIDTH, wrap: true }),
      hiddenColumn('kind', null),
      hiddenColumn('kpi_id', null),
      hiddenColumn('asks', null),
      hiddenColumn('day', null, PLAIN_NUMBER),
    ],
    rows: [],
    spareRows: ROWS,
    dropDownRows: 0,
    band: VISIBLE.map(
      (_, index): BandCell => ({
        row: 1,
        column: index,
        cell: { own: 'label', text: '' },
        format: '',
        look: { background: NAVY, color: PAPER, bold: false, italic: false, size: 10, align: 'left' },
        note: '',
      }),
    ),
    heights: [10, 4, 4, 2, 6],
    // The rows of KPIs are higher, for two lines of a sentence or as many as it has: the close sets them, so that a full page still fits one sheet of A4.
    rowHeight: 26,
    frozenColumns: 0,
    conditional: [
      shaped(at, PAGE_TITLE, { background: NAVY, color: PAPER }),
      shaped(at, PAGE_HEADING, { background: MIST, color: NAVY }),
      ...signColors(at.letter('retrospective', 'status'), FIRST_ROW, FIRST_ROW + ROWS - 1),
    ],
    charts: [],
  };
}

type At = References<'retrospective'>;

const below = (first: string, last: string) => [`${first}${FIRST_ROW}:${last}${FIRST_ROW + ROWS - 1}`];

function shaped(at: At, kind: string, look: Pick<ConditionalSpec, 'background' | 'color'>): ConditionalSpec {
  const letter = (key: (typeof VISIBLE)[number] | 'kind') => at.letter('retrospective', key);
  return {
    ranges: below(letter('line'), letter('said')),
    formula: `=$${letter('kind')}${FIRST_ROW}=${quote(kind)}`,
    ...look,
    bold: true,
    italic: false,
  };
}
