/** The language of the tabs, which is the workbook's; the sidebar follows the person (open.ts). */

import type { LanguageCode, Opening } from '../../contract';
import { readTable } from '../../sheet/read/read-table';
import { type OpenWorkbook, workbookWith } from '../../sheet/workbook/workbook';
import { completeTabs, incompleteTabs } from '../check/lost/missing-columns';
import { healed, restructure } from '../workbook/command';
import { currentWorkbook, titledWorkbook } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { endSwitch, translateTabs } from './language-switch';
import { open, openingOf } from './open';

export function switchTabs({ language }: { readonly language: LanguageCode }): Opening {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  const opened: { now: OpenWorkbook | null } = { now: null };
  restructure(
    () => {
      // Every formula is written with words of the language, and names columns that must be there.
      const { workbook, titles } = titledWorkbook();
      const incomplete = incompleteTabs(workbook);
      if (incomplete.length === 0) return translateTabs(workbook, language, titles);
      completeTabs(incomplete);
      return translateTabs(currentWorkbook(), language);
    },
    translated => {
      endSwitch();
      // Lists of Setup are formulas over the other tabs, whose words are applied by now.
      // Names kept beside rows and the notes of items speak the language that Setup names, which was the old one until now.
      opened.now = healed(workbookWith(translated, { setup: readTable(translated.setup.sheet) }));
      return opened.now;
    },
  );
  return opened.now === null ? open() : openingOf(opened.now);
}
