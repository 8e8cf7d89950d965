/** The sheet check: what is wrong with our tabs. Mending it is ./repair's. */

import type { Finding } from '../../contract';
import { isLaterTab, TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { isTopLost } from '../../sheet/build/lost-top';
import { documentProperties } from '../../sheet/document-properties';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { keptListsIn } from '../../sheet/workbook/kept-lists';
import type { TabCopy } from '../../sheet/workbook/own-tabs';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { isTypedTab } from '../../sheet/write/typed-tables';
import { TABS } from '../../tabs';
import { begunSwitchIn } from '../cycle/language-switch';
import { baselineFindings } from '../edits/doubtful-baselines';
import { renamedFindings } from '../edits/renamed-words';
import { FIGURES } from '../numbers/figure-format';
import { markedWorkbook } from '../workbook/current';
import { PersonalMemory } from '../workbook/memory';
import { columnFindings } from './column-findings';
import { currencyFindings } from './currency-finding';
import { dayFindings, shownDays } from './day-findings';
import { doubledChannels, doubledNames } from './doubled-names';
import { figureFindings, unitFindings } from './figure-findings';
import { halfSwitched } from './half-switched';
import { idFindings } from './id-findings';
import { shortWords } from './long-words';
import { clearedKeys, crossedKeys } from './lost/hidden-keys';
import { lostFactFindings } from './lost/lost-facts';
import { longLists } from './lost/lost-rows';
import { lostSetupFindings } from './lost/lost-setup';
import { mergedCells, mergedId, namedMerges } from './lost/merged-cells';
import { lostColumns, lostNamed, spokenSpecs } from './lost/missing-columns';
import { boardFindings, checkinFindings } from './row-findings';
import { starFindings } from './star-findings';
import { findTabs, standIn, standInFinding, tabFindings } from './tabs/tab-findings';
import { targetFindings } from './target-findings';
import { wordFindings } from './word-findings';

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
    const merged = mergedCells(table, spec);
    if (merged.head.length > 0) {
      const said = fill(text.headMerged, { cells: namedMerges(merged.head), tab: name });
      return [{ id: `columns:${id}`, text: said, tab: id, repairable: true }];
    }
    const spoken = spokenSpecs(id, drawing);
    if (isTopLost(table, spoken)) return [{ id: `columns:${id}`, text: fill(text.topLost, { tab: name }), tab: id, repairable: true }];
    const lost = lostColumns(table, spec);
    if (lost.length > 0) {
      const cleared = clearedKeys(table, spoken);
      const said = lost.every(({ key }) => cleared.has(key)) ? text.keysCleared : text.columnsMissing;
      const columns = lostNamed(lost, text.hiddenColumns);
      return [{ id: `columns:${id}`, text: fill(said, { columns, tab: name }), tab: id, repairable: true }];
    }
    const crossed = crossedKeys(table, spoken);
    if (crossed.size > 0) {
      const columns = lostNamed(
        spec.columns.filter(({ key }) => crossed.has(key)),
        text.hiddenColumns,
      );
      return [{ id: `columns:${id}`, text: fill(text.keysCrossed, { columns, tab: name }), tab: id, repairable: true }];
    }
    if (isTypedTab(table.sheet)) return [{ id: `typed:${id}`, text: fill(text.typedTable, { tab: name }), tab: id, repairable: false }];
    const figures = [
      ...figureFindings(workbook, table, { id, name, spec }, text),
      ...unitFindings(workbook, table, { id, name, spec }, text),
    ];
    const dated = dayFindings(workbook, table, { id, name, spec }, language);
    const said = fill(text.cellsMerged, { cells: namedMerges(merged.rows), tab: name });
    return [
      // What is computed finds no room beside them.
      ...(merged.rows.length > 0
        ? [{ id: mergedId(id), text: said, tab: id, repairable: true }]
        : columnFindings(workbook, table, { id, name, spec }, text)),
      ...idFindings(workbook, table, { id, name, spec }, text),
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
