/**
 * A cycle whose Setup was deleted: it stays the cycle of its tabs, by what is kept outside the cells, until the sheet check has built Setup again.
 * Used by the check and the opening.
 */
import type { Choices, Finding, RunningCycle } from '../../../contract';
import { lastDay } from '../../../core/cycle/cycle';
import { type Day, earlierDay, isoOfDay } from '../../../core/day/day';
import { LANGUAGES } from '../../../languages';
import { isLanguage, type LanguageCode } from '../../../languages/codes';
import { fill } from '../../../languages/text';
import { PLAYBOOK_IDS, type PlaybookId } from '../../../playbooks';
import { prepareCells } from '../../../sheet/cell-changes';
import { drawingOf } from '../../../sheet/workbook/drawing-of';
import { factCells } from '../../../sheet/workbook/fact-cells';
import { factsWithoutSetup, type KeptFacts, startOf } from '../../../sheet/workbook/kept-facts';
import { type KeptLists, type ListRow, readKeptLists, TYPED_FACTS } from '../../../sheet/workbook/kept-lists';
import { findOwnTabs, type OwnTabs, type TabCopy } from '../../../sheet/workbook/own-tabs';
import { cellContent } from '../../../sheet/write/cell-text';
import { buildOne } from '../../cycle/build';
import { ownPlaybooks } from '../../cycle/own-playbooks';
import { markedWorkbook } from '../../workbook/current';
import { builtChoices, PersonalMemory } from '../../workbook/memory';
import { redrawTabs } from '../redraw';
import { standInFinding } from '../tabs/tab-findings';
import { keptRowChanges } from './lost-rows';
import { completeTabs, incompleteTabs } from './missing-columns';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const LOST_SETUP = 'tab:setup';

interface KeptCycle {
  readonly kept: KeptFacts;
  readonly lists: KeptLists;
  readonly start: Day;
  readonly language: LanguageCode;
  readonly playbook: PlaybookId;
  readonly name: string;
}

/** Null where Setup is there, or nothing is known of the cycle. */
function keptCycle(tabs: OwnTabs): KeptCycle | null {
  const kept = factsWithoutSetup(tabs);
  const start = kept === null ? null : startOf(kept);
  if (kept === null || start === null) return null;
  const lists = readKeptLists(String(kept.cycle_id));
  const [written] = String(kept.playbook_id).split(':');
  return {
    kept,
    lists,
    start,
    language: isLanguage(kept.language) ? kept.language : 'en',
    playbook: PLAYBOOK_IDS.find(id => id === written) ?? 'blank',
    name: String(lists.facts.name ?? '') || (builtChoices(String(kept.cycle_id))?.name ?? String(kept.playbook)),
  };
}

/** What the check says of it; null where Setup is there. */
export function lostSetupFindings(spreadsheet: Spreadsheet, tabs: OwnTabs, copy: TabCopy | null): readonly Finding[] | null {
  const cycle = keptCycle(tabs);
  if (cycle === null) return null;
  const language = new PersonalMemory(spreadsheet.getId()).language() ?? cycle.language;
  const tab = LANGUAGES[cycle.language].tabs.titles.setup;
  const text = LANGUAGES[language].messages.check;
  if (copy !== null) return [standInFinding(copy, tab, text)];
  return [{ id: LOST_SETUP, text: fill(text.tabMissing, { tab }), tab: null, repairable: true }];
}

/** The cycle as the sidebar opens with it. */
export function lostSetupFacts(spreadsheet: Spreadsheet, today: Day): RunningCycle | null {
  const cycle = keptCycle(findOwnTabs(spreadsheet));
  if (cycle === null) return null;
  const end = lastDay(cycle.start);
  const asOf = earlierDay(today, end);
  const day = asOf - cycle.start + 1;
  const phases = (cycle.lists.lists.phases ?? []).filter(({ first_day: first }) => typeof first === 'number' && first <= day);
  return {
    name: cycle.name,
    playbook: cycle.playbook,
    start: isoOfDay(cycle.start),
    end: isoOfDay(end),
    asOf: isoOfDay(asOf),
    day,
    week: Math.floor((day - 1) / 7) + 1,
    phase: String(phases[phases.length - 1]?.phase ?? ''),
    language: cycle.language,
    hasSample: false,
  };
}

/** Builds Setup again with what is kept of it; the other tabs name it again. False where it is there. The caller holds the lock. */
export function rebuildSetup(spreadsheet: Spreadsheet): boolean {
  const cycle = keptCycle(findOwnTabs(spreadsheet));
  if (cycle === null) return false;
  buildOne(spreadsheet, 'setup', choicesOfKept(cycle), String(cycle.kept.cycle_id));
  const workbook = markedWorkbook();
  const drawing = drawingOf(workbook, LANGUAGES[cycle.language]);
  const cells = factCells(workbook.setup);
  const known = [
    ...TYPED_FACTS.map(fact => [fact, cycle.lists.facts[fact]] as const),
    ['measuring_days', cycle.kept.measuring_days] as const,
  ];
  const facts = known.flatMap(([fact, value]) => {
    const row = cells[fact]?.row;
    return row === undefined || value === undefined ? [] : [{ row, key: 'value', content: cellContent(value, '') }];
  });
  prepareCells(workbook.setup, [...facts, ...keptRowChanges(workbook, cycle.lists, drawing)]).write();
  SpreadsheetApp.flush();
  // What else the tabs have lost was not seen while Setup was missing.
  const incomplete = incompleteTabs(markedWorkbook());
  if (incomplete.length > 0) completeTabs(incomplete);
  else redrawTabs([]);
  SpreadsheetApp.flush();
  return true;
}

/** What the cycle was built from; of one that was built before that was kept, what its lists tell. */
function choicesOfKept({ kept, lists, start, language, playbook, name }: KeptCycle): Choices {
  const [, own = ''] = String(kept.playbook_id).split(':');
  const channels = (lists.lists.channels ?? []).map((row, at) => ({
    name: textIn(row, 'channel'),
    role: at < 2 ? ('core' as const) : ('test' as const),
    signal: textIn(row, 'signal'),
    source: textIn(row, 'source'),
    medium: textIn(row, 'medium'),
  }));
  const people = lists.lists.people ?? [];
  const person = (at: number) => textIn(people[at] ?? people[0] ?? {}, 'person') || '–';
  const told: Choices = {
    goal: 'leads',
    playbook,
    name,
    start: isoOfDay(start),
    language,
    currency: String(kept.currency),
    channels: channels.length > 0 ? channels : [{ name: '–', role: 'core', signal: '', source: '', medium: '' }],
    people: { data: person(0), production: person(1), community: person(2) },
    without: [],
    baselines: {},
    sample: false,
  };
  const { past: _past, own: _own, ...built } = builtChoices(String(kept.cycle_id)) ?? told;
  const isThere = ownPlaybooks().some(({ id }) => id === own);
  return { ...built, name, start: told.start, language, currency: told.currency, sample: false, ...(isThere ? { own } : {}) };
}

const textIn = (row: ListRow, key: string): string => String(row[key] ?? '');
