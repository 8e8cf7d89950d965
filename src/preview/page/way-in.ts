/**
 * What an empty spreadsheet says: by which menu the add-on is opened, with the labels it really has.
 *
 * Used by the page; the line goes as soon as something stands in the spreadsheet or the sidebar is open.
 */
import type { Workbook } from '../engine/workbook';
import type { Menu } from '../host/host';
import { pagePlace } from './elements';

/** The path to the first entry of the add-on's menu; null without one. Example: "Extensions → Quarterdeck → Open sidebar". */
export function wayIn(menus: readonly Menu[]): string | null {
  const menu = menus.find(({ isAddon }) => isAddon);
  const first = menu?.items.find(item => item !== 'separator');
  return menu === undefined || first === undefined ? null : ['Extensions', menu.label, first.label].join(' → ');
}

/** Shows the line while it is needed. */
export function showWayIn(workbook: Pick<Workbook, 'sheets' | 'lastContent' | 'onChange'>, menus: () => readonly Menu[]): void {
  const line = pagePlace('way-in');
  const sidebar = pagePlace('sidebar');
  const show = () => {
    const path = wayIn(menus());
    const isEmpty = sidebar.hidden && workbook.sheets().every(({ id }) => workbook.lastContent(id).row < 0);
    line.hidden = path === null || !isEmpty;
    line.textContent = path === null ? '' : `This spreadsheet is empty. Open Quarterdeck with ${path}.`;
  };
  workbook.onChange(show);
  new MutationObserver(show).observe(sidebar, { attributeFilter: ['hidden'] });
  show();
}
