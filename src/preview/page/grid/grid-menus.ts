/**
 * The grid's own commands as menu entries.
 *
 * Used for Edit, View, Insert, Format and Data. What Google Sheets does not have, or the preview does itself, is left out.
 */
import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry } from '../menu/menu-entry';
import type { GridAction, GridEnvironment } from './grid-environment';

const leftOut = new Set([
  'settings',
  'print',
  'insert_carousel',
  'insert_pivot',
  'insert_image',
  'pivot_data_sources',
  'reinsert_dynamic_pivot',
  'reinsert_static_pivot',
  'toggle_pin_panel',
  'view_irregularity_map',
  'insert_cell',
  'edit_table',
  'insert_table',
]);

/** The entries of one of the grid's menus, by its id in the registry: file, edit, view, insert, format or data. */
export function gridMenuEntries(id: string, env: GridEnvironment): readonly MenuEntry[] {
  const menu = registries.topbarMenuRegistry.getMenuItems().find(action => action.id === id);
  return menu ? entriesOf(menu, env) : [];
}

function entriesOf(menu: GridAction, env: GridEnvironment): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  for (const action of menu.children(env)) {
    const entry = leftOut.has(action.id) || !action.isVisible(env) ? null : entryOf(action, env);
    if (entry) entries.push(entry);
    if (action.separator && entries.at(-1)?.kind !== 'separator') entries.push({ kind: 'separator' });
  }
  if (entries.at(-1)?.kind === 'separator') entries.pop();
  return entries;
}

function entryOf(action: GridAction, env: GridEnvironment): MenuEntry | null {
  const { execute } = action;
  if (!execute) {
    const hasEntries = entriesOf(action, env).length > 0;
    return hasEntries ? { kind: 'submenu', label: action.name(env), entries: () => entriesOf(action, env) } : null;
  }
  const mayRun = !env.model.getters.isReadonly() || action.isReadonlyAllowed;
  return {
    kind: 'command',
    label: action.name(env),
    hint: action.shortcut || action.description(env),
    isEnabled: mayRun && action.isEnabled(env),
    isChecked: action.isActive?.(env) ?? false,
    act: () => void execute(env),
  };
}
