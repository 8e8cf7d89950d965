/**
 * Everything that changes the spreadsheet goes through here: one writer at a time, a clear refusal for people who may only view,
 * and all of it applied before the lock is given back.
 */

import { closedProtections } from '../../sheet/closed-tabs';
import { TypedMeanwhile } from '../../sheet/typed-meanwhile';
import { isOurs } from '../../sheet/workbook/own-tabs';
import { despiteTypedTables } from '../../sheet/write/typed-tables';
import { Refusal, refuse } from '../refusal';
import { OlderWorkbook } from './shape';

const PATIENCE_MS = 8000;

/**
 * Runs `write` under the document's lock and applies it, twice where a typed Table refused part of it; `applied` runs then, still under the lock, for marks that say it is done.
 * The lock does not stop a person typing: `write` reads its target row itself.
 */
export function whileLocked<T>(write: () => T, applied: (result: T) => void = () => undefined): T {
  return underLock(() => {
    const result = despiteTypedTables(() => unlessRefused(write));
    if (result instanceof Refusal) throw result;
    applied(result);
    return result;
  });
}

/** What nobody has asked for must disturb nobody: while somebody else writes, or a tab is protected, it is left to the next time. */
export function inPassing(write: () => void): void {
  try {
    whileLocked(write);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** A command that refuses writes nothing, which is no reason to try again; one that met somebody typing waits for them. */
function unlessRefused<T>(write: () => T): T | Refusal {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (error instanceof TypedMeanwhile) return new Refusal({ code: 'busy', parameters: {} });
    throw error;
  }
}

/**
 * The lock alone, for what applies its writes itself, step by step. What Google refuses because of a protection is said with the names of the
 * tabs: its own exception is in any language, and names none.
 */
export function underLock<T>(run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) refuse('busy');
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal || error instanceof OlderWorkbook) throw error;
    const tabs = protectedTabs(SpreadsheetApp.getActiveSpreadsheet());
    if (tabs.length === 0) throw error;
    console.error(error);
    return refuse('protected', { tabs: tabs.join(', ') });
  } finally {
    lock.releaseLock();
  }
}

/** Tabs of ours that somebody has protected from this person, in whole or in part. Looked for once something was refused, for it costs calls. */
function protectedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] {
  const closed = closedProtections(spreadsheet, 'parts')
    .map(protection => protection.getRange().getSheet())
    .filter(isOurs);
  return [...new Set(closed.map(sheet => sheet.getName()))];
}

/**
 * Who may change no tab may only view the file; the tab in front alone says nothing, for a team may have protected it.
 * Never branches on an exception's text: Google localises it.
 */
export function requireEditor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const isEditor = spreadsheet.getRange('A1').canEdit() || spreadsheet.getSheets().some(sheet => sheet.getRange('A1').canEdit());
  if (!isEditor) refuse('view_only');
}
