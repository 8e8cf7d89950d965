/**
 * Every function of the script that Google calls by name and that is no custom function: triggers, the sidebar's one call, menu entries.
 * Each is a public endpoint. Used by the server and by the entry that is written from it.
 */
import { call } from '../call';
import { onEdit } from '../edits/edit';
import { onOpen } from './menu';
import { MENU_ENTRIES } from './menu-entries';

export interface Door {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Google decides what it is given. */
  readonly run: (...given: never[]) => unknown;
}

export const DOORS: readonly Door[] = [
  { name: 'onOpen', parameters: ['event'], run: onOpen },
  { name: 'onInstall', parameters: ['event'], run: onOpen },
  { name: 'onEdit', parameters: ['event'], run: onEdit },
  { name: 'call', parameters: ['request'], run: call },
  ...MENU_ENTRIES.map(({ name, run }) => ({ name, parameters: [], run })),
];
