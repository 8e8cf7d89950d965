/**
 * One edit of the contract as commands of the library.
 *
 * Used by `open.ts` inside a batch: each edit sees what the edits before it made. Throws `RefusedEdit` where Google refuses.
 */

import { putContent, putFormat, type Typing } from '../cells/contents';
import { clearNotes, putNotes } from '../cells/notes';
import type { Getters } from '../library';
import { deleteChart, putChart, redrawCharts } from '../looks/charts';
import { cellArea, eachCell, positionOf, zoneOf } from '../looks/geometry';
import { isCovered, merge, unmerge } from '../looks/merges';
import { storedLine, storedStyle } from '../looks/styles';
import { putConditionalFormats } from '../rules/conditional-formats';
import { conditionFormula } from '../rules/conditions';
import { putValidation, type Watched, watch } from '../rules/validations';
import type { Area, Borders, Cell, Content, Edit } from '../workbook';
import type { Send } from './batch';
import { freeze, groupColumns, hide, insert, remove, resize, ungroupColumns } from './headers';
import { sortArea } from './sorting';
import { deleteSheet, duplicateSheet, hideSheet, insertSheet, moveSheet, nameRange, renameSheet } from './tabs';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Lines where there are none yet are drawn at once; beside others each cell keeps its own sides, and a new line clears its neighbour's. */
function putBorders(send: Send, getters: Getters, area: Area, borders: Borders): void {
  const sides = SIDES.filter(side => borders[side] !== undefined);
  if (sides.length === 0) return;
  const cells = eachCell(area, positionOf).flat();
  if (cells.every(position => getters.getCellBorder(position) === null)) {
    const drawn = sides.flatMap(side => {
      const line = borders[side];
      return line ? [[side, storedLine(line)] as const] : [];
    });
    if (drawn.length > 0)
      send('SET_BORDERS_ON_TARGET', { sheetId: area.sheetId, target: [zoneOf(area)], border: Object.fromEntries(drawn) });
    return;
  }
  for (const position of cells) {
    const border = { ...getters.getCellBorder(position) };
    for (const side of sides) {
      const line = borders[side];
      if (line) border[side] = storedLine(line);
      else delete border[side];
    }
    send('SET_BORDER', { ...position, border });
  }
}

function clear(send: Send, getters: Getters, edit: Extract<Edit, { readonly kind: 'clear' }>): void {
  const { area } = edit;
  const used = eachCell(area, positionOf)
    .flat()
    .filter(position => getters.getCell(position));
  for (const position of used) {
    // Under a merged cell is no content, and the library takes none there.
    const hasContent = !getters.isInMerge(position) || getters.isMainCellPosition(position);
    if (edit.content && hasContent) send('UPDATE_CELL', { ...position, content: '', ...(edit.format ? { style: null, format: '' } : {}) });
    else if (edit.format) send('UPDATE_CELL', { ...position, style: null, format: '' });
  }
  if (edit.validation) putValidation(send, getters, area, null);
  if (edit.notes) clearNotes(send, getters, area);
}

function enter(send: Send, getters: Getters, at: Cell, content: Content, typing: Typing, watched: Watched[]): void {
  // Sheets drops without a word what is written under a merged cell.
  if (isCovered(getters, at)) return;
  const rule = content.type === 'blank' ? null : watch(getters, at);
  if (rule) watched.push(rule);
  putContent(send, getters, at, content, typing);
}

type Kind<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

interface Desk {
  readonly send: Send;
  readonly getters: Getters;
  readonly typing: Typing;
  readonly watched: Watched[];
}

/** What each kind of edit does; a kind without an entry does not compile. */
const PERFORM: { readonly [K in Edit['kind']]: (edit: Kind<K>, desk: Desk) => void } = {
  content: ({ at, content }, { send, getters, typing, watched }) => enter(send, getters, at, content, typing, watched),
  style: ({ area, style }, { send }) => {
    send('SET_FORMATTING', { sheetId: area.sheetId, target: [zoneOf(area)], style: storedStyle(style) });
  },
  numberFormat: ({ area, format }, { send, getters, typing }) => putFormat(send, getters, area, format, typing),
  borders: ({ area, borders }, { send, getters }) => putBorders(send, getters, area, borders),
  clear: (edit, { send, getters }) => clear(send, getters, edit),
  note: ({ at, text }, { send, getters }) => putNotes(send, getters, cellArea(at), [[text]]),
  notes: ({ area, texts }, { send, getters }) => putNotes(send, getters, area, texts),
  validation: ({ area, validation }, { send, getters, typing }) => {
    // A formula that does not read is refused where it is put, as in a conditional format.
    if (validation?.condition.criteria === 'CUSTOM_FORMULA') conditionFormula(validation.condition, area, typing.locale);
    putValidation(send, getters, area, validation);
  },
  conditionalFormats: ({ sheetId, rules }, { send, getters, typing }) =>
    putConditionalFormats(send, getters, sheetId, rules, typing.locale),
  columnWidth: ({ sheetId, column, count, pixels }, { send }) => resize(send, sheetId, 'COL', column, count, pixels),
  rowHeight: ({ sheetId, row, count, pixels }, { send }) => resize(send, sheetId, 'ROW', row, count, pixels),
  columnsHidden: ({ sheetId, column, count, hidden }, { send, getters }) => {
    hide(send, getters, sheetId, 'COL', column, count, hidden);
    redrawCharts(send, getters, sheetId);
  },
  rowsHidden: ({ sheetId, row, count, hidden }, { send, getters }) => hide(send, getters, sheetId, 'ROW', row, count, hidden),
  columnGroup: (edit, { send, getters }) => {
    groupColumns(send, getters, edit);
    redrawCharts(send, getters, edit.sheetId);
  },
  columnUngroup: (edit, { send, getters }) => {
    ungroupColumns(send, getters, edit);
    redrawCharts(send, getters, edit.sheetId);
  },
  insertRows: ({ sheetId, before, count }, { send, getters }) => insert(send, getters, sheetId, 'ROW', before, count),
  insertColumns: ({ sheetId, before, count }, { send, getters }) => insert(send, getters, sheetId, 'COL', before, count),
  deleteRows: ({ sheetId, row, count }, { send, getters }) => remove(send, getters, sheetId, 'ROW', row, count),
  deleteColumns: ({ sheetId, column, count }, { send, getters }) => remove(send, getters, sheetId, 'COL', column, count),
  sort: (edit, { send, getters }) => sortArea(send, getters, edit),
  frozen: (edit, { send, getters }) => freeze(send, getters, edit),
  merge: (edit, { send, getters }) => merge(send, getters, edit),
  unmerge: (edit, { send, getters }) => unmerge(send, getters, edit),
  insertSheet: (edit, { send, getters }) => insertSheet(send, getters, edit),
  deleteSheet: (edit, { send, getters }) => deleteSheet(send, getters, edit),
  duplicateSheet: (edit, { send, getters }) => duplicateSheet(send, getters, edit),
  renameSheet: (edit, { send, getters }) => renameSheet(send, getters, edit),
  moveSheet: (edit, { send, getters }) => moveSheet(send, getters, edit),
  sheetHidden: (edit, { send, getters }) => hideSheet(send, getters, edit),
  tabColor: ({ sheetId, color }, { send }) => {
    send('COLOR_SHEET', { sheetId, ...(color ? { color } : {}) });
  },
  gridlinesHidden: ({ sheetId, hidden }, { send }) => {
    send('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden });
  },
  namedRange: (edit, { send, getters }) => nameRange(send, getters, edit),
  chart: ({ sheetId, chart }, { send, getters }) => putChart(send, getters, sheetId, chart),
  deleteChart: ({ sheetId, id }, { send, getters }) => deleteChart(send, getters, sheetId, id),
};

/** Carries out one edit; cells written under a rejecting validation are added to `watched`, to be checked after the batch. */
export function perform(send: Send, getters: Getters, edit: Edit, typing: Typing, watched: Watched[]): void {
  const carryOut = PERFORM[edit.kind] as (edit: Edit, desk: Desk) => void;
  carryOut(edit, { send, getters, typing, watched });
}
