/**
 * Edits of whole tabs and of named ranges.
 *
 * Used by `edits.ts`. Names of tabs are unique without regard to case, as in Sheets; a named range may not look like a cell.
 */

import type { Getters } from '../library';
import { zoneOf } from '../looks/geometry';
import { type Edit, RefusedEdit } from '../workbook';
import type { Send } from './batch';
import { shownTabName, storedTabName } from './tab-names';

type Kind<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

function refuseTakenName(getters: Getters, name: string, own: string | null): void {
  const taken = getters.getSheetIds().some(id => id !== own && shownTabName(getters.getSheetName(id)).toLowerCase() === name.toLowerCase());
  if (taken) throw new RefusedEdit(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Inserts an empty tab; an index past the end appends. */
export function insertSheet(send: Send, getters: Getters, { id, name, index, rows, columns }: Kind<'insertSheet'>): void {
  refuseTakenName(getters, name, null);
  send('CREATE_SHEET', {
    sheetId: id,
    name: storedTabName(name),
    position: Math.min(index, getters.getSheetIds().length),
    rows,
    cols: columns,
  });
}

/** Deletes a tab; refused for the last visible one. */
export function deleteSheet(send: Send, getters: Getters, { sheetId }: Kind<'deleteSheet'>): void {
  const visible = getters.getVisibleSheetIds();
  if (getters.getSheetIds().length === 1 || (visible.length === 1 && visible[0] === sheetId)) {
    throw new RefusedEdit("You can't remove all the sheets in a document.");
  }
  // The library deletes a hidden tab only where two others show.
  if (visible.length === 1) send('SHOW_SHEET', { sheetId });
  send('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
}

/** Copies a tab with everything on it, right behind the original. */
export function duplicateSheet(send: Send, getters: Getters, { sheetId, id, name }: Kind<'duplicateSheet'>): void {
  refuseTakenName(getters, name, null);
  send('DUPLICATE_SHEET', { sheetId, sheetIdTo: id, sheetNameTo: storedTabName(name) });
}

/** Renames a tab; formulas follow. */
export function renameSheet(send: Send, getters: Getters, { sheetId, name }: Kind<'renameSheet'>): void {
  const oldName = getters.getSheetName(sheetId);
  if (oldName === storedTabName(name)) return;
  refuseTakenName(getters, name, sheetId);
  send('RENAME_SHEET', { sheetId, oldName, newName: storedTabName(name) });
}

/** Moves a tab to an index. */
export function moveSheet(send: Send, getters: Getters, { sheetId, index }: Kind<'moveSheet'>): void {
  const delta = index - getters.getSheetIds().indexOf(sheetId);
  if (delta === 0) return;
  // The library counts the tabs one sees, Sheets all of them.
  const hidden = getters.getSheetIds().filter(id => !getters.isSheetVisible(id));
  for (const id of hidden) send('SHOW_SHEET', { sheetId: id });
  send('MOVE_SHEET', { sheetId, delta });
  for (const id of hidden) send('HIDE_SHEET', { sheetId: id });
}

/** Hides or shows a tab; refused for the last visible one. */
export function hideSheet(send: Send, getters: Getters, { sheetId, hidden }: Kind<'sheetHidden'>): void {
  if (getters.isSheetVisible(sheetId) !== hidden) return;
  if (hidden && getters.getVisibleSheetIds().length === 1) throw new RefusedEdit("You can't hide all the sheets in a document.");
  send(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
}

const LOOKS_LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;

/** Points a name at an area, or removes it; a known name is pointed anew. */
export function nameRange(send: Send, getters: Getters, { name, area }: Kind<'namedRange'>): void {
  const existing = getters.getNamedRange(name);
  if (!area) {
    if (existing) send('DELETE_NAMED_RANGE', { name: existing.name });
    return;
  }
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || LOOKS_LIKE_A_CELL.test(name)) {
    throw new RefusedEdit(`The range name "${name}" is invalid.`);
  }
  const ranges = [{ _sheetId: area.sheetId, _zone: zoneOf(area) }];
  if (existing) send('UPDATE_NAMED_RANGE', { oldRangeName: existing.name, newRangeName: existing.name, ranges });
  else send('CREATE_NAMED_RANGE', { name, ranges });
}
