/**
 * Older workbooks: the first command that meets one brings it up to the shape of this code, under the lock, with a copy of what stood
 * there; a workbook of a newer version is refused, so that nothing is written that this code does not understand.
 */

import { TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { keepBackup } from '../../sheet/build/backup-tab';
import { stepsFrom, WORKBOOK_VERSION } from '../../sheet/migrations';
import type { SeenTabs } from '../../sheet/migrations/step';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { factCells } from '../../sheet/workbook/fact-cells';
import { type OpenWorkbook, openWorkbook } from '../../sheet/workbook/workbook';
import { writeVersion } from '../../sheet/workbook/workbook-version';
import { refuse } from '../refusal';
import { bringUpToDate } from './command';
import { OlderWorkbook } from './shape';
import { requireEditor, whileLocked } from './writing';

/** Runs a command; one that meets an older workbook runs again once that is brought up to date. */
export function onUpgraded<T>(command: () => T): T {
  try {
    return command();
  } catch (error) {
    if (!(error instanceof OlderWorkbook)) throw error;
    upgradeWorkbook();
    return command();
  }
}

function upgradeWorkbook(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  whileLocked(
    () => {
      const reopen = () => openWorkbook(spreadsheet) ?? refuse('no_cycle');
      const before = reopen();
      // Somebody else may have done it while this one waited for the lock.
      if (before.facts.version >= WORKBOOK_VERSION) return;
      const { messages } = LANGUAGES[before.facts.language];
      const tables = TAB_ORDER.flatMap(id => before.table(id) ?? []);
      const backup = keepBackup(spreadsheet, tables, fill(messages.upgrade.backup, { version: before.facts.version }));
      for (const step of stepsFrom(before.facts.version)) {
        step.run(() => seenTabs(reopen()));
        markStep(reopen(), step.to);
      }
      spreadsheet.toast(fill(messages.upgrade.done, { backup }));
    },
    () => bringUpToDate(),
  );
}

function seenTabs(workbook: OpenWorkbook): SeenTabs {
  return {
    table: id => (workbook.tabs[id]?.built === true ? workbook.table(id) : null),
    drawing: () => drawingOf(workbook, LANGUAGES[workbook.facts.language]),
  };
}

/** Only once a step is complete: one that stopped half-way is run again. */
function markStep({ spreadsheet, setup }: OpenWorkbook, version: number): void {
  SpreadsheetApp.flush();
  const row = factCells(setup).version?.row;
  const column = setup.columns.value;
  if (row !== undefined && column !== undefined) setup.sheet.getRange(row, column).setValue(version);
  writeVersion(spreadsheet, version);
}
