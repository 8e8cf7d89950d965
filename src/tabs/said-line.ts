/** A line that a board says above its table, the last known one where it has no answer. Its text flows over the blank cells beside it. */
import type { TabId } from '../contract';
import { INK, PAPER } from './palette';
import type { References } from './place';
import { type BandCell, HEADING_ROW, KEY_ROW } from './spec';
import type { ColumnKey } from './tab-columns';

interface SaidLine<Tab extends TabId> {
  readonly tab: Tab;
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** First column of the board, which alone tells that it has no answer. */
  readonly first: ColumnKey<Tab>;
  readonly board: ColumnKey<Tab>;
  readonly known: ColumnKey<Tab>;
}

export function saidLine<Tab extends TabId>(at: References<Tab>, { tab, row, column, first, board, known }: SaidLine<Tab>): BandCell {
  const of = (key: ColumnKey<Tab>) => at.fixed(tab, key, HEADING_ROW);
  return {
    row,
    column,
    cell: { own: 'formula', formula: `=IF(ISERROR(${at.fixed(tab, first, KEY_ROW)});${of(known)};${of(board)})` },
    format: '',
    look: { background: PAPER, color: INK, bold: false, italic: false, size: 9, align: 'left' },
    note: '',
  };
}
