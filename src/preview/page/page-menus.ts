/**
 * The menus of the page: the grid's own, what the preview adds, and the add-on's below Extensions.
 *
 * Used by the page to fill the menu bar.
 */
import type { Menu, MenuItem } from '../host/host';
import type { GridEnvironment } from './grid-environment';
import { gridMenuEntries } from './grid-menus';
import { command, type MenuEntry, remark, type TopMenu } from './menu-entry';

/** What the page's own commands do. */
export interface PageCommands {
  readonly download: () => void;
  readonly startOver: () => void;
  readonly settings: () => void;
  readonly note: () => void;
  readonly log: () => void;
  readonly about: () => void;
  /** A click on an item of the add-on's menu. */
  readonly click: (functionName: string) => void;
}

/** The menu bar from left to right, in the order of Google Sheets. */
export function pageMenus(commands: PageCommands, environment: GridEnvironment, addonMenus: () => readonly Menu[]): readonly TopMenu[] {
  const grid = (id: string) => gridMenuEntries(id, environment);
  const separator: MenuEntry = { kind: 'separator' };
  return [
    {
      label: 'File',
      entries: () => [
        command('Download .xlsx', commands.download),
        ...grid('file'),
        separator,
        command('Start over…', commands.startOver),
        command('Settings…', commands.settings),
      ],
    },
    { label: 'Edit', entries: () => grid('edit') },
    { label: 'View', entries: () => grid('view') },
    { label: 'Insert', entries: () => [...grid('insert'), separator, { ...command('Note', commands.note), hint: 'Shift+F2' }] },
    { label: 'Format', entries: () => grid('format') },
    { label: 'Data', entries: () => grid('data') },
    { label: 'Tools', entries: () => [command('Preview settings…', commands.settings), command('Script log…', commands.log)] },
    { label: 'Extensions', entries: () => extensionEntries(addonMenus(), commands.click) },
    { label: 'Help', entries: () => [command('About this preview…', commands.about)] },
  ];
}

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
  return 'items' in item ? submenu(item, click) : command(item.label, () => click(item.functionName));
}
