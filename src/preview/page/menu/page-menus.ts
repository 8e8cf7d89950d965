/**
 * The menus of the page: the grid's own, what the preview adds, and the add-on's below Extensions.
 *
 * Used by the page to fill the menu bar.
 */
import type { Menu } from '../../host/host';
import type { GridEnvironment } from '../grid/grid-environment';
import { gridMenuEntries } from '../grid/grid-menus';
import { extensionEntries } from './extension-entries';
import { commandEntry, type MenuEntry, type TopMenu } from './menu-entry';

/** What the page's own commands do. */
export interface PageCommands {
  readonly download: () => void;
  readonly print: () => void;
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
        commandEntry('Download .xlsx', commands.download),
        ...grid('file'),
        commandEntry('Print', commands.print),
        separator,
        commandEntry('Start over…', commands.startOver),
        commandEntry('Settings…', commands.settings),
      ],
    },
    { label: 'Edit', entries: () => grid('edit') },
    { label: 'View', entries: () => grid('view') },
    { label: 'Insert', entries: () => [...grid('insert'), separator, { ...commandEntry('Note', commands.note), hint: 'Shift+F2' }] },
    { label: 'Format', entries: () => grid('format') },
    { label: 'Data', entries: () => grid('data') },
    { label: 'Tools', entries: () => [commandEntry('Preview settings…', commands.settings), commandEntry('Script log…', commands.log)] },
    { label: 'Extensions', entries: () => extensionEntries(addonMenus(), commands.click) },
    { label: 'Help', entries: () => [commandEntry('About this preview…', commands.about)] },
  ];
}
