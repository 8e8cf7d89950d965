/** Which columns of a tab hold what is typed. Used by commands and where one is taken back. */
import type { TabId } from '../../contract';
import { LANGUAGES } from '../../languages';
import { sketchOf } from '../../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { TABS } from '../../tabs';
import { TAB_COLUMNS } from '../../tabs/tab-columns';

/** Reads nothing. */
export function typedKeys(workbook: OpenWorkbook, tab: TabId): readonly string[] {
  const { columns } = TABS[tab](sketchOf(workbook, LANGUAGES[workbook.facts.language]));
  const own: readonly string[] = TAB_COLUMNS[tab].own;
  return columns.flatMap(({ key, fill, each }) => (fill === null && each === null && own.includes(key) ? [key] : []));
}
