/** Builds one column of a tab from its text and what differs from a plain, visible text column. Used by the tab files. Pure. */
import type { ColumnSpec } from './spec';

export interface ColumnText {
  readonly label: string;
  readonly note: string;
}

export type ColumnLook = Partial<Omit<ColumnSpec, 'key' | 'heading' | 'note'>>;

/** A column with its heading and note; the look names only what is not the default (shown, 100 px, left, plain). */
export function column(key: string, text: ColumnText, look: ColumnLook = {}): ColumnSpec {
  return {
    key,
    heading: text.label,
    note: text.note,
    width: 100,
    visibility: 'shown',
    format: '',
    align: 'left',
    wrap: false,
    fill: null,
    each: null,
    board: null,
    headFormat: '',
    list: null,
    agreed: false,
    ...look,
  };
}

/** A hidden column with ids or intermediate figures: its heading is its key, nobody reads it but formulas. */
export function hiddenColumn(key: string, fill: string | null, format = ''): ColumnSpec {
  return column(key, { label: key, note: '' }, { visibility: 'hidden', fill, format });
}
