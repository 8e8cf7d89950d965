/**
 * The add-on's menus as entries below Extensions.
 *
 * Used by `page-menus.ts`.
 */
import type { Menu, MenuItem } from '../../host/host';
import { commandEntry, type MenuEntry, remark } from './menu-entry';

/** What stands below Extensions: one submenu for each add-on menu, or a line that says there is none. */
export function extensionEntries(menus: readonly Menu[], click: (functionName: string) => void): readonly MenuEntry[] {
  if (menus.length === 0) return [remark('No add-on is on in this spreadsheet')];
  return menus.map(menu => submenu(menu, click));
}

function submenu(menu: Menu, click: (functionName: string) => void): MenuEntry {
  return { kind: 'submenu', label: menu.label, entries: () => menu.items.map(item => entryOf(item, click)) };
}

function entryOf(item: MenuItem | Menu | 'separator', click: (functionName: string) => void): MenuEntry {
  if (item === 'separator') return { kind: 'separator' };
  return 'items' in item ? submenu(item, click) : commandEntry(item.label, () => click(item.functionName));
}
