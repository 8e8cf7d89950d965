/** The sheet check: what is wrong with our tabs, and mending it without touching what people typed. */

import type { Choices, Finding, LanguageCode, TabId } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { isLaterTab, TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { LANGUAGE_NAMES } from '../../languages/codes';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { blockedBoard, prepareFreeing, rowsLacking } from '../../sheet/build/blocked-board';
import { isTopLost } from '../../sheet/build/lost-top';
import { documentProperties } from '../../sheet/document-properties';
import { type Table, textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { areFactKeysApart, gatherFactKeys } from '../../sheet/workbook/fact-keys';
import { keptListsIn } from '../../sheet/workbook/kept-lists';
import type { TabCopy } from '../../sheet/workbook/own-tabs';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { brokenColumns, prepareLostHeadings } from '../../sheet/write/filled-columns';
import { rowIds } from '../../sheet/write/row-ids';
import { isTypedTab } from '../../sheet/write/typed-tables';
import { TABS } from '../../tabs';
import type { TabSpec } from '../../tabs/spec';
import { buildOne } from '../cycle/build';
import { begunSwitch, begunSwitchIn, endSwitch, translateTabs } from '../cycle/language-switch';
import { ownPlaybooks } from '../cycle/own-playbooks';
import { BASELINE, baselineFindings, baselineRepairs } from '../edits/doubtful-baselines';
import { EditPlan } from '../edits/edit-plan';
import { kpiIdChanges, prepareHealing, tasksOf } from '../edits/heal-ids';
import { renamedFindings, renamedRepairs } from '../edits/renamed-words';
import { planTypedOver } from '../edits/typed-over';
import { FIGURES } from '../numbers/figure-format';
import { CHANNEL_LIMIT, currencyIn, nameWithin, textWithin } from '../schemas';
import { restructure } from '../workbook/command';
import { currentWorkbook, markedWorkbook } from '../workbook/current';
import { builtChoices, PersonalMemory } from '../workbook/memory';
import { requireEditor } from '../workbook/writing';
import { CURRENCY, currencyFindings, planCurrencyRepair } from './currency-finding';
import { dayFindings, dayRepairs, shownDays } from './day-findings';
import { doubledChannels, doubledNames } from './doubled-names';
import { figureFindings, unitFindings, unitRepairs } from './figure-findings';
import { shortWords } from './long-words';
import { LOST_FACTS, lostFactFindings, restoreFacts } from './lost-facts';
import { longLists } from './lost-rows';
import { LOST_SETUP, lostSetupFindings, rebuildSetup } from './lost-setup';
import { completeTabs, incompleteTabs, lostColumns, lostNamed, spokenSpecs } from './missing-columns';
import { redrawTabs } from './redraw';
import { boardFindings, checkinFindings, checkinRepairs } from './row-findings';
import { starFindings } from './star-findings';
import { findTabs, repairTabs, STAND_IN, standIn, standInFinding, tabFindings } from './tabs/tab-findings';
import { targetFindings } from './target-findings';
import { wordFindings } from './word-findings';

/** Id of the one finding that is about no tab. */
const LANGUAGE = 'language';
/** Findings whose repair writes the formulas of every tab anew: these name columns, so that all of them must be there. */
const REDRAWING = new RegExp(`^(columns:|tab:|standin:|${LANGUAGE}$|${LOST_FACTS}$)`);

/** A board whose columns are named where they no longer stand: so are they by formulas of other tabs. */
const SHIFTED = /^shifted:/;

/** A column of a board: the mirrors of all its columns are written anew. */
const FREEING = /^column:\w+:b_/;

/** Lines that the board of a tab gives beyond those that people fill there: the Scorecard shows the rows of the Dashboard. */
function linesOfBoard(workbook: OpenWorkbook, id: TabId): number {
  const dashboard = id === 'scorecard' ? workbook.table('dashboard') : null;
  return dashboard === null ? 0 : Math.max(0, ...dashboard.rows.map(({ row }) => row - dashboard.headingRow));
}

/** What is said of a column, by what is wrong with it. */
const SAID = { lost: 'formulaLost', blocked: 'columnBlocked', blank: 'headingBlank' } as const;

export function check(): readonly Finding[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { tabs, copies } = findTabs(spreadsheet);
  return lostSetupFindings(spreadsheet, tabs, standIn('setup', tabs, copies)) ?? findings(markedWorkbook(spreadsheet, tabs), copies);
}

function findings(workbook: OpenWorkbook, copies: readonly TabCopy[]): readonly Finding[] {
  const language = new PersonalMemory(workbook.spreadsheet.getId()).language() ?? workbook.facts.language;
  const text = LANGUAGES[language].messages.check;
  const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
  const all = documentProperties().getProperties();
  const kept = keptListsIn(all, workbook.facts.cycleId);
  // In one stretch; fewer of these columns are asked for first.
  workbook.formats('dashboard', FIGURES);
  const ofFacts =
    Object.keys(workbook.setup.columns).length === 0
      ? []
      : [...lostFactFindings(workbook, text, kept), ...currencyFindings(workbook, text)];
  const ofTabs = TAB_ORDER.flatMap((id): Finding[] => {
    const tab = workbook.tabs[id];
    const title = drawing.words.tabs.titles[id];
    const copy = standIn(id, workbook.tabs, copies);
    if (copy !== null) return [standInFinding(copy, title, text)];
    if (tab === undefined && isLaterTab(id)) return [];
    if (tab === undefined || !tab.built)
      return [{ id: `tab:${id}`, text: fill(text.tabMissing, { tab: title }), tab: null, repairable: true }];
    const table = workbook.table(id) ?? workbook.setup;
    const spec = TABS[id](drawing);
    const name = drawing.place.titles[id];
    if (isTopLost(table, spokenSpecs(id, drawing)))
      return [{ id: `columns:${id}`, text: fill(text.topLost, { tab: name }), tab: id, repairable: true }];
    const lost = lostColumns(table, spec);
    if (lost.length > 0) {
      const columns = lostNamed(lost, text.hiddenColumns);
      return [{ id: `columns:${id}`, text: fill(text.columnsMissing, { columns, tab: name }), tab: id, repairable: true }];
    }
    if (isTypedTab(table.sheet)) return [{ id: `typed:${id}`, text: fill(text.typedTable, { tab: name }), tab: id, repairable: false }];
    const columns = brokenColumns(table, spec);
    const broken = columns.flatMap(({ key, heading, why }): Finding[] =>
      why === 'shifted'
        ? []
        : [{ id: `column:${id}:${key}`, text: fill(text[SAID[why]], { column: heading, tab: name }), tab: id, repairable: true }],
    );
    const isShifted = columns.some(({ why }) => why === 'shifted') || (id === 'setup' && areFactKeysApart(table));
    const shifted: readonly Finding[] = isShifted
      ? [{ id: `shifted:${id}`, text: fill(text.columnsShifted, { tab: name }), tab: id, repairable: true }]
      : [];
    const blocked = blockedBoard(table, spec);
    const ofBoard: readonly Finding[] =
      blocked === null
        ? []
        : [
            {
              id: `column:${id}:${blocked}`,
              text:
                rowsLacking(table, linesOfBoard(workbook, id)) > 0
                  ? fill(text.tooFewRows, { tab: name })
                  : fill(text.columnBlocked, { column: text.hiddenColumns, tab: name }),
              tab: id,
              repairable: true,
            },
          ];
    const figures = [
      ...figureFindings(workbook, table, { id, name, spec }, text),
      ...unitFindings(workbook, table, { id, name, spec }, text),
    ];
    const dated = dayFindings(workbook, table, { id, name, spec }, language);
    return [
      ...broken,
      ...shifted,
      ...ofBoard,
      ...idFindings(workbook, table, { id, name }, text),
      ...(id === 'dashboard'
        ? [
            ...doubledNames(workbook, text),
            ...starFindings(workbook, table, text),
            ...(ofFacts.length > 0 ? [] : targetFindings(workbook, table, name, language)),
          ]
        : []),
      ...figures,
      ...baselineFindings(workbook, table, { id, name }, language),
      ...boardFindings(workbook, table, { id, name }, { language, known: [...figures, ...dated] }),
      ...(id === 'setup'
        ? [
            ...doubledChannels(workbook, text),
            ...wordFindings(workbook, language),
            ...renamedFindings(workbook, text, kept),
            ...longLists(workbook, spec, text),
          ]
        : []),
      ...(id === 'checkins' ? checkinFindings(workbook, table, name, language) : []),
      ...shownDays(dated, { id, name }, text),
    ];
  });
  return [...halfSwitched(begunSwitchIn(all), text.languageHalf), ...tabFindings(workbook.tabs, copies, text), ...ofFacts, ...ofTabs].map(
    finding => ({
      ...finding,
      text: shortWords(finding.text),
    }),
  );
}

/** Rows without an id of their own, and rows whose id belongs to another name. */
function idFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name }: { readonly id: TabId; readonly name: string },
  text: MessageTexts['check'],
): readonly Finding[] {
  const { missing, disagreeing } = rowIds(id, table, id === 'roadmap' ? tasksOf(workbook) : []);
  const others = id === 'checkins' ? kpiIdChanges(workbook, table).filter(({ row }) => hasKpiId(table, row)) : [];
  const found = (kind: string, n: number, said: string): readonly Finding[] =>
    n === 0 ? [] : [{ id: `${kind}:${id}`, text: fill<string>(said, { n, tab: name }), tab: id, repairable: true }];
  return [...found('ids', missing.length, text.idsMissing), ...found('names', disagreeing.length + others.length, text.idsDisagree)];
}

/** A check-in that was typed without the add-on has none, which is no disagreement. */
const hasKpiId = ({ rows }: Table, row: number): boolean => textOf(rows.find(line => line.row === row)?.cells.kpi_id) !== '';

/** A switch of the tabs' language that stopped half-way. */
function halfSwitched(language: LanguageCode | null, text: MessageTexts['check']['languageHalf']): readonly Finding[] {
  if (language === null) return [];
  return [{ id: LANGUAGE, text: fill(text, { language: LANGUAGE_NAMES[language] }), tab: null, repairable: true }];
}

export function repair({ ids }: { readonly ids: readonly string[] }): readonly Finding[] {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  let tries = 0;
  restructure(
    () => {
      tries += 1;
      repairTabs(SpreadsheetApp.getActiveSpreadsheet(), ids);
      if (ids.includes(LOST_SETUP)) rebuildSetup(SpreadsheetApp.getActiveSpreadsheet());
      // Whatever was found a while ago may be whole by now: only what is wrong still is touched.
      const incomplete = incompleteTabs(markedWorkbook());
      if (incomplete.length > 0 && ids.some(id => REDRAWING.test(id))) completeTabs(incomplete);
      if (ids.includes(LOST_FACTS)) restoreFacts();
      if (ids.includes('shifted:setup')) gatherFactKeys(markedWorkbook().setup);
      const begun = ids.includes(LANGUAGE) ? begunSwitch() : null;
      const workbook = begun === null ? markedWorkbook() : translateTabs(currentWorkbook(), begun);
      const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
      const rebuilt = TAB_ORDER.filter(id => ids.includes(`tab:${id}`) && workbook.tabs[id]?.built !== true);
      for (const id of rebuilt) buildOne(workbook.spreadsheet, id, choicesInSetup(workbook), workbook.facts.cycleId);
      // What named the tab that is gone names the copy from now on.
      if (rebuilt.length > 0 || ids.some(id => STAND_IN.test(id))) redrawTabs(rebuilt);
      const plan = new EditPlan();
      const checkins = workbook.table('checkins');
      if (checkins !== null) plan.change('checkins', checkinRepairs(workbook, checkins, ids));
      if (ids.includes(CURRENCY)) planCurrencyRepair(plan, workbook);
      for (const [id, changes] of renamedRepairs(workbook, ids)) plan.change(id, changes);
      for (const id of TAB_ORDER) {
        if (rebuilt.includes(id) || workbook.tabs[id] === undefined) continue;
        const spec: TabSpec = TABS[id](drawing);
        const baselines = ids.some(each => each.startsWith(BASELINE)) ? baselineRepairs(workbook, id, ids) : [];
        plan.change(id, [...unitRepairs(workbook, id, ids), ...dayRepairs(workbook, id, spec, ids), ...baselines]);
        const keys = spec.columns.map(({ key }) => key).filter(key => ids.includes(`column:${id}:${key}`));
        if (keys.length > 0) planColumns(plan, workbook, id, spec, keys);
        if (ids.includes(`ids:${id}`) || ids.includes(`names:${id}`) || incomplete.includes(id))
          plan.write(prepareHealing(workbook, [id]).write);
      }
      plan.run(workbook);
      const freed = ids.some(id => FREEING.test(id) || SHIFTED.test(id));
      if (freed) SpreadsheetApp.flush();
      // A board that got another column; or the first try stopped at a typed Table and has left behind that nothing is missing any more.
      if (freed || (tries > 1 && ids.some(id => REDRAWING.test(id)))) redrawTabs([]);
      return begun;
    },
    begun => {
      if (begun === null) return undefined;
      endSwitch();
      return markedWorkbook();
    },
  );
  return check();
}

/** What stands in the way goes where it belongs, then the formulas come back. A column that is whole by now is left alone. */
function planColumns(plan: EditPlan, workbook: OpenWorkbook, id: TabId, spec: TabSpec, keys: readonly string[]): void {
  const table = workbook.table(id);
  if (table === null) return;
  const lost = prepareLostHeadings(table, spec, keys);
  planTypedOver(plan, workbook, id, { spec, lost: lost.keys });
  plan.afterwards(lost.write);
  if (spec.columns.some(({ key, board }) => board !== null && keys.includes(key)))
    plan.afterwards(prepareFreeing(table, spec, linesOfBoard(workbook, id)));
}

/**
 * The choices a lost tab is built again from: what Setup still knows, the playbook's own for the rest. People write more into a cell than the wizard
 * takes, and what it does not take would be no draft.
 */
export function choicesInSetup({ facts, setup }: OpenWorkbook): Choices {
  const people = setupList(setup, 'person').map(nameWithin);
  const channels = setup.rows.flatMap(({ cells }) => (textOf(cells.channel) === '' ? [] : [cells]));
  const person = (index: number) => people[index] ?? people[0] ?? '–';
  return {
    goal: 'leads',
    playbook: facts.playbook,
    name: nameWithin(facts.name),
    start: isoOfDay(facts.start),
    language: facts.language,
    currency: currencyIn(facts.currency),
    channels: channels.slice(0, CHANNEL_LIMIT).map(({ channel, source, medium, signal }, index) => ({
      name: nameWithin(textOf(channel)),
      source: nameWithin(textOf(source)),
      medium: nameWithin(textOf(medium)),
      role: index < 2 ? 'core' : 'test',
      signal: textWithin(textOf(signal)),
    })),
    people: { data: person(0), production: person(1), community: person(2) },
    without: [],
    baselines: {},
    sample: false,
    ...(ownPlaybooks().some(({ id }) => id === facts.own) ? { own: facts.own } : {}),
  };
}

/** What a cycle was built from, to be built again on another day: by a playbook of the team's own only while there is one. */
export function builtFrom(cycle: string, known: Choices): Choices {
  const { past: _past, own: _own, ...built } = builtChoices(cycle) ?? known;
  return { ...built, ...(known.own === undefined ? {} : { own: known.own }) };
}
