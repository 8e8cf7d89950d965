/** Saving the running cycle's plan as a playbook of the team's own, and naming or deleting one. */

import { playbookOf } from '../../playbooks';
import { readOwnPlaybook, type UncheckedPlaybook } from '../../sheet/read/read-own-playbook';
import { type OpenWorkbook, openWorkbook } from '../../sheet/workbook/workbook';
import { decimalSign } from '../numbers/number-habit';
import { refuse } from '../refusal';
import { requireTable } from '../workbook/current';
import { requireEditor, whileLocked } from '../workbook/writing';
import { deleteOwn, keepPlaybook, renameOwn } from './own-playbooks';

export function savePlaybook({ name }: { readonly name: string }): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  if (name === '') refuse('name_missing');
  const workbook = openWorkbook(spreadsheet) ?? refuse('no_cycle');
  const found = standingPlan(workbook);
  whileLocked(() => void keepPlaybook(found, name));
  return null;
}

/** The plan of a cycle as it stands in its tabs. */
export function standingPlan(workbook: OpenWorkbook): UncheckedPlaybook {
  const tables = {
    dashboard: requireTable(workbook, 'dashboard', ['kpi', 'id', 'target_text']),
    roadmap: requireTable(workbook, 'roadmap', ['task', 'start', 'due']),
    rules: requireTable(workbook, 'rules', ['sign']),
  };
  const decimal = decimalSign(workbook.spreadsheet.getSpreadsheetLocale());
  return { ...readOwnPlaybook(workbook, tables, playbookOf(workbook.facts.playbook)), decimal };
}

export function renamePlaybook({ own, name }: { readonly own: string; readonly name: string }): null {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  if (name === '') refuse('name_missing');
  whileLocked(() => renameOwn(own, name));
  return null;
}

export function deletePlaybook({ own }: { readonly own: string }): null {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  whileLocked(() => deleteOwn(own));
  return null;
}
