/**
 * Removing everything Quarterdeck has made of a file, after a look at what goes and what stays: no way back is kept, for that would be
 * something of ours again. Used by the endpoints.
 */

import type { Opening, RemovalView } from '../../contract';
import { documentProperties } from '../../sheet/document-properties';
import { drawingOn, type Made, madeByUs, takeOut } from '../../sheet/workbook/removal';
import { open } from '../cycle/open';
import { PersonalMemory } from '../workbook/memory';
import { requireEditor, whileLocked } from '../workbook/writing';

export function removal(): RemovalView {
  const made = madeByUs(SpreadsheetApp.getActiveSpreadsheet());
  const titles = (wanted: (tab: Made['tabs'][number]) => boolean) => made.tabs.filter(wanted).map(({ title }) => title);
  const typed = titles(({ isRunning, isTyped }) => isRunning && isTyped);
  return {
    typed,
    computed: titles(({ isRunning, isTyped }) => isRunning && !isTyped),
    earlier: titles(({ isRunning }) => !isRunning).length,
    drawing: drawingOn(
      made,
      made.tabs.map(({ title }) => title),
    ),
  };
}

export function removeAll({ keep }: { readonly keep: boolean }): Opening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  whileLocked(
    () => takeOut(spreadsheet, madeByUs(spreadsheet), keep),
    () => {
      documentProperties().deleteAllProperties();
      new PersonalMemory(spreadsheet.getId()).forgetFile();
    },
  );
  return open();
}
