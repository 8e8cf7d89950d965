/** The language of the tabs, which is the workbook's; the sidebar follows the person (open.ts). */

import type { LanguageCode, Opening } from '../../contract';
import { command } from '../command';
import { endSwitch, translateTabs } from '../language-switch';
import { stampToday } from '../now';
import { requireEditor } from '../writing';
import { open } from './open';

export function switchTabs({ language }: { readonly language: LanguageCode }): Opening {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  command(() => stampToday(translateTabs(language)), endSwitch);
  return open();
}
