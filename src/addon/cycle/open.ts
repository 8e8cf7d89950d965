/** What the sidebar needs to know first: who, which language, and whether there is a cycle. */

import type { LanguageCode, Opening, RunningCycle, WorkbookState } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { languageOfAccount } from '../../languages/codes';
import { todayIn } from '../../sheet/read/days';
import { textOf } from '../../sheet/read/read-table';
import { countMarks, findOwnTabs } from '../../sheet/workbook/own-tabs';
import { lastAside } from '../../sheet/workbook/set-aside';
import { type OpenWorkbook, openByMarks, openWorkbook, setupList } from '../../sheet/workbook/workbook';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { lostSetupFacts } from '../check/lost/lost-setup';
import { numberHabit } from '../numbers/number-habit';
import { PersonalMemory, readDraft } from '../workbook/memory';
import { personIn } from '../workbook/person';
import { checkShape } from '../workbook/shape';
import { missingSteps } from './build';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function open(): Opening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const indexed = openWorkbook(spreadsheet);
  const isWhole = indexed?.foundBy === 'index' && countMarks(spreadsheet) === Object.keys(indexed.tabs).length;
  const found = isWhole ? indexed : openByMarks(spreadsheet);
  return openingWith(spreadsheet, found === null ? null : checkShape(found));
}

/** The same of a workbook that is open. */
export const openingOf = (workbook: OpenWorkbook): Opening => openingWith(workbook.spreadsheet, workbook);

function openingWith(spreadsheet: Spreadsheet, workbook: OpenWorkbook | null): Opening {
  const memory = new PersonalMemory(spreadsheet.getId());
  const language = memory.language() ?? languageOfAccount(Session.getActiveUserLocale());
  return {
    language,
    today: isoOfDay(workbook?.facts.today ?? todayIn(spreadsheet.getSpreadsheetTimeZone())),
    habit: numberHabit(spreadsheet.getSpreadsheetLocale(), language),
    people: workbook === null ? [] : [...new Set(setupList(workbook.setup, 'person'))],
    person: workbook === null ? memory.person() : personIn(memory, workbook.setup),
    workbook: stateOf(spreadsheet, workbook),
    aside: lastAside(),
    seenNews: memory.seenNews(),
  };
}

function stateOf(spreadsheet: Spreadsheet, workbook: OpenWorkbook | null): WorkbookState {
  const draft = readDraft();
  const missing = missingSteps(workbook?.tabs ?? findOwnTabs(spreadsheet));
  if (missing.length === 0 && workbook !== null) return { kind: 'cycle', cycle: cycleFacts(workbook) };
  // A draft with some tabs already there is an interrupted build; a complete cycle that lost a tab is for the sheet check.
  if (draft !== null && !missing.includes('sheets')) return { kind: 'building', choices: draft, missing };
  if (workbook !== null) return { kind: 'cycle', cycle: cycleFacts(workbook) };
  // A cycle that has lost its Setup is one all the same: the sheet check brings it back.
  const cycle = lostSetupFacts(spreadsheet, todayIn(spreadsheet.getSpreadsheetTimeZone()));
  return cycle === null ? { kind: 'none', draft } : { kind: 'cycle', cycle };
}

export function cycleFacts(workbook: OpenWorkbook): RunningCycle {
  const { facts } = workbook;
  const day = facts.effective - facts.start + 1;
  const phases = workbook.setup.rows.filter(({ cells }) => typeof cells.first_day === 'number' && cells.first_day <= day);
  return {
    name: facts.name,
    playbook: facts.playbook,
    start: isoOfDay(facts.start),
    end: isoOfDay(facts.end),
    asOf: isoOfDay(facts.effective),
    day,
    week: Math.floor((day - 1) / 7) + 1,
    phase: textOf(phases[phases.length - 1]?.cells.phase),
    language: facts.language,
    // Without Check-ins the sidebar still opens, and its sheet check brings the tab back.
    hasSample: workbook.table('checkins')?.rows.some(({ cells }) => textOf(cells.id).startsWith(SAMPLE_MARK)) ?? false,
  };
}

export function setLanguage({ language }: { readonly language: LanguageCode }): Opening {
  new PersonalMemory(SpreadsheetApp.getActiveSpreadsheet().getId()).setLanguage(language);
  return open();
}

export function setPerson({ name }: { readonly name: string }): Opening {
  new PersonalMemory(SpreadsheetApp.getActiveSpreadsheet().getId()).setPerson(name);
  return open();
}
