/** The language of the tabs, which is the workbook's; the sidebar follows the person (open.ts). */

import type { LanguageCode, Opening } from '../../contract';
import { restructure } from '../workbook/command';
import { requireEditor } from '../workbook/writing';
import { endSwitch, translateTabs } from './language-switch';
import { open } from './open';

export function switchTabs({ language }: { readonly language: LanguageCode }): Opening {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  restructure(() => translateTabs(language), endSwitch, 'same');
  return open();
}
