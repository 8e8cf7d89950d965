/**
 * One edit of the contract as commands of the library.
 *
 * Used by `open.ts` inside a batch: each edit sees what the edits before it made. Throws `RefusedEdit` where Google refuses.
 */
import type { Send } from './batch';
import { deleteChart, putChart } from './charts';
import { putConditionalFormats } from './conditional-formats';
import { putContent, type Typing } from './contents';
import { eachCell, positionOf, zoneOf } from './geometry';
import { freeze, groupColumns, hide, insert, merge, remove, resize } from './headers';
import type { Getters } from './library';
import { clearNotes, putNote } from './notes';
import { storedFormat } from './number-formats';
import { sortArea } from './sorting';
import { storedLine, storedStyle } from './styles';
import { deleteSheet, duplicateSheet, hideSheet, insertSheet, moveSheet, nameRange, renameSheet } from './tabs';
import { putValidation, type Watched, watch } from './validations';
import type { Area, Borders, Cell, Content, Edit } from './workbook';

function putBorders(send: Send, getters: Getters, area: Area, borders: Borders): void {
  for (const cell of eachCell(area, position => position).flat()) {
    const edge = {
      top: cell.row === area.row,
      bottom: cell.row === area.row + area.rows - 1,
      left: cell.column === area.column,
      right: cell.column === area.column + area.columns - 1,
    };
    const border = { ...getters.getCellBorder(positionOf(cell)) };
    let changed = false;
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const line = borders[side];
      if (line === undefined || !edge[side]) continue;
      if (line) border[side] = storedLine(line);
      else delete border[side];
      changed = true;
    }
    if (changed) send('SET_BORDER', { ...positionOf(cell), border });
  }
}

function clear(send: Send, getters: Getters, edit: Extract<Edit, { readonly kind: 'clear' }>): void {
  const { area } = edit;
  const used = eachCell(area, positionOf)
    .flat()
    .filter(position => getters.getCell(position));
  for (const position of used) {
    if (edit.content) send('UPDATE_CELL', { ...position, content: '', ...(edit.format ? { style: null, format: '' } : {}) });
    else if (edit.format) send('UPDATE_CELL', { ...position, style: null, format: '' });
  }
  if (edit.validation) putValidation(send, getters, area, null);
  if (edit.notes) clearNotes(send, getters, area);
}

function enter(send: Send, getters: Getters, at: Cell, content: Content, typing: Typing, watched: Watched[]): void {
  const rule = content.type === 'blank' ? null : watch(getters, at);
  if (rule) watched.push(rule);
  putContent(send, getters, at, content, typing);
}

/** Carries out one edit; cells written under a rejecting validation are added to `watched`, to be checked after the batch. */
export function perform(send: Send, getters: Getters, edit: Edit, typing: Typing, watched: Watched[]): void {
  switch (edit.kind) {
    case 'content':
      return enter(send, getters, edit.at, edit.content, typing, watched);
    case 'style': {
      const style = storedStyle(edit.style);
      send('SET_FORMATTING', { sheetId: edit.area.sheetId, target: [zoneOf(edit.area)], style });
      return;
    }
    case 'numberFormat':
      send('SET_FORMATTING', { sheetId: edit.area.sheetId, target: [zoneOf(edit.area)], format: storedFormat(edit.format) });
      return;
    case 'borders':
      return putBorders(send, getters, edit.area, edit.borders);
    case 'clear':
      return clear(send, getters, edit);
    case 'note':
      return putNote(send, getters, edit.at, edit.text);
    case 'validation':
      return putValidation(send, getters, edit.area, edit.validation);
    case 'conditionalFormats':
      return putConditionalFormats(send, getters, edit.sheetId, edit.rules, typing.locale);
    case 'columnWidth':
      return resize(send, edit.sheetId, 'COL', edit.column, edit.count, edit.pixels);
    case 'rowHeight':
      return resize(send, edit.sheetId, 'ROW', edit.row, edit.count, edit.pixels);
    case 'columnsHidden':
      return hide(send, getters, edit.sheetId, 'COL', edit.column, edit.count, edit.hidden);
    case 'rowsHidden':
      return hide(send, getters, edit.sheetId, 'ROW', edit.row, edit.count, edit.hidden);
    case 'columnGroup':
      return groupColumns(send, getters, edit);
    case 'insertRows':
      return insert(send, getters, edit.sheetId, 'ROW', edit.before, edit.count);
    case 'insertColumns':
      return insert(send, getters, edit.sheetId, 'COL', edit.before, edit.count);
    case 'deleteRows':
      return remove(send, getters, edit.sheetId, 'ROW', edit.row, edit.count);
    case 'deleteColumns':
      return remove(send, getters, edit.sheetId, 'COL', edit.column, edit.count);
    case 'sort':
      return sortArea(send, getters, edit);
    case 'frozen':
      return freeze(send, getters, edit);
    case 'merge':
      return merge(send, getters, edit);
    case 'insertSheet':
      return insertSheet(send, getters, edit);
    case 'deleteSheet':
      return deleteSheet(send, getters, edit);
    case 'duplicateSheet':
      return duplicateSheet(send, getters, edit);
    case 'renameSheet':
      return renameSheet(send, getters, edit);
    case 'moveSheet':
      return moveSheet(send, getters, edit);
    case 'sheetHidden':
      return hideSheet(send, getters, edit);
    case 'tabColor':
      send('COLOR_SHEET', { sheetId: edit.sheetId, ...(edit.color ? { color: edit.color } : {}) });
      return;
    case 'gridlinesHidden':
      send('SET_GRID_LINES_VISIBILITY', { sheetId: edit.sheetId, areGridLinesVisible: !edit.hidden });
      return;
    case 'namedRange':
      return nameRange(send, getters, edit);
    case 'chart':
      return putChart(send, getters, edit.sheetId, edit.chart);
    case 'deleteChart':
      return deleteChart(send, getters, edit.sheetId, edit.id);
  }
}
