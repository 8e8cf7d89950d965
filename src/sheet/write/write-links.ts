/** What a link is written as: all of it text, also where a column lost that format. Used by saving links. */
import type { LinkOrder } from '../../contract';
import type { Prepared } from '../cell-changes';
import { CHOSEN } from '../read/link-rows';
import type { Table } from '../read/read-table';
import { plainText } from './cell-text';
import { prepareNewRows } from './new-rows';

/** A link with the id it is given. */
export interface NewLink extends LinkOrder {
  readonly id: string;
}

const WRITTEN = ['id', 'item', ...CHOSEN] as const;

/** Reads, and gives what to write, the first row of it, and the tab as it stands then. */
export function prepareLinks(table: Table, links: readonly NewLink[]): Prepared & { readonly first: number } {
  return prepareNewRows(
    table,
    'url',
    links.map(link => Object.fromEntries(WRITTEN.map(key => [key, plainText(link[key])]))),
  );
}
