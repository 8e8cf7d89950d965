/**
 * Copies of our tabs that carry no mark: a tab that was copied within the file, or from another one, may have left it behind. Told by the hidden row
 * of keys at its place, which no tab of a team has. Used by the sheet check.
 */
import type { TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { HEADING_ROW } from '../../tabs/spec';
import { TAB_COLUMNS } from '../../tabs/tab-columns';
import { COPY_KEY, type TabCopy } from './own-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody may have deleted columns of a copy. */
const ENOUGH = 0.75;

/** Among the tabs without a mark. */
export function unmarkedCopies(sheets: readonly Sheet[]): readonly TabCopy[] {
  return sheets.flatMap((sheet): TabCopy[] => {
    const id = tabLike(keysOf(sheet));
    if (id === null) return [];
    return [{ id, key: `sheet${sheet.getSheetId()}`, sheet: () => sheet, letGo: () => void sheet.addDeveloperMetadata(COPY_KEY, id) }];
  });
}

function keysOf(sheet: Sheet): ReadonlySet<unknown> {
  try {
    return new Set(sheet.getSheetValues(HEADING_ROW - 1, 1, 1, -1)[0]);
  } catch {
    // A tab that ends above it.
    return new Set();
  }
}

/** The tab most of whose columns have their keys there; null for none. */
function tabLike(keys: ReadonlySet<unknown>): TabId | null {
  const shares = TAB_ORDER.map(id => {
    const { own } = TAB_COLUMNS[id];
    return { id, share: own.filter(key => keys.has(key)).length / own.length };
  });
  return shares.sort((one, other) => other.share - one.share).find(({ share }) => share >= ENOUGH)?.id ?? null;
}
