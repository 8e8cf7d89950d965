/** The language of the tabs, which is the workbook's; the sidebar follows the person (open.ts). */

import type { LanguageCode, Opening } from '../../contract';
import { completeTabs, incompleteTabs } from '../check/missing-columns';
import { restructure } from '../workbook/command';
import { currentWorkbook } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { endSwitch, translateTabs } from './language-switch';
import { open } from './open';

export function switchTabs({ language }: { readonly language: LanguageCode }): Opening {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  restructure(
    () => {
      // Every formula is written with words of the language, and names columns that must be there.
      const found = currentWorkbook();
      const incomplete = incompleteTabs(found);
      if (incomplete.length === 0) return translateTabs(found, language);
      completeTabs(incomplete);
      return translateTabs(currentWorkbook(), language);
    },
    endSwitch,
    'same',
  );
  return open();
}
