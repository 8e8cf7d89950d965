/**
 * Puts the tabs of a running cycle into another language. Nothing a person typed is touched; labels, lists, stored words, formulas with
 * words in them and texts of the playbook that nobody has changed are.
 *
 * Setup goes first and is applied, because the other tabs are drawn from it. Every step compares with the texts of all languages, so
 * doing it twice changes nothing and a switch that stopped half-way is finished by doing it again; a mark tells that it has begun.
 */

import type { LanguageCode, TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { LANGUAGE_CODES } from '../../languages/codes';
import type { Language } from '../../languages/language';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { planOwnCells } from '../../sheet/build/own-cells';
import { prepareWrites } from '../../sheet/build/range-finder';
import { type TranslateCell, translateCharts, translateTable } from '../../sheet/build/translate-tab';
import { documentProperties } from '../../sheet/document-properties';
import { readTable, type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { freeTitle } from '../../sheet/workbook/own-tabs';
import { type OpenWorkbook, workbookWith } from '../../sheet/workbook/workbook';
import { TABS } from '../../tabs';
import type { Drawing } from '../../tabs/drawing';
import type { CycleModel } from '../../tabs/plan/cycle-model';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import type { RowSpec, RowValue } from '../../tabs/spec';
import { translatedColumns, translatedSample } from '../../tabs/translation/cell-words';
import { type Dictionary, dictionaryOf, spokenTexts } from '../../tabs/translation/playbook-words';
import { setupWords } from '../../tabs/translation/setup-words';
import { type TargetPlace, translatedTarget } from '../../tabs/translation/target-words';
import { healed } from '../workbook/command';
import { signsOf } from '../workbook/current';

const BEGUN = 'language';

/** The language of a switch that has begun and not ended; null for none. */
export const begunSwitch = (): LanguageCode | null => begunSwitchIn({ [BEGUN]: documentProperties().getProperty(BEGUN) ?? '' });

/** The same out of all properties, for who has read them. */
export function begunSwitchIn(all: Readonly<Record<string, string>>): LanguageCode | null {
  const code = all[BEGUN];
  return LANGUAGE_CODES.find(known => known === code) ?? null;
}

/** To be called when everything is applied. */
export function endSwitch(): void {
  documentProperties().deleteProperty(BEGUN);
}

/**
 * Under the document's lock, by somebody who may edit; `taken` are the titles of all tabs, where they were asked. Gives the workbook as it is
 * then. Names are followed first: an old one in another language would be nobody's.
 */
export function translateTabs(found: OpenWorkbook, language: LanguageCode, taken: readonly string[] | null = null): OpenWorkbook {
  const before = healed(found);
  const isResumed = begunSwitch() !== null;
  documentProperties().setProperty(BEGUN, language);
  const target: Target = { ...targetOf(before, language), isResumed };
  const titles = { ...target.words.tabs.titles, ...renameTabs(before, target.words, taken) };
  const ofSetup = drawingOf(before, target.words, titles);
  readTab(before, ofSetup, 'setup', target).write();
  SpreadsheetApp.flush();
  const workbook = workbookWith(before, { setup: readTable(before.setup.sheet) });
  const drawing = drawingOf(workbook, target.words, ofSetup.place.titles);
  const tabs = TAB_ORDER.filter(id => id !== 'setup').map(id => [id, readTab(workbook, drawing, id, target)] as const);
  for (const [, { write }] of tabs) write();
  const after = tabs.flatMap(([id, tab]) => (tab.after === null ? [] : [[id, tab.after] as const]));
  return workbookWith(workbook, Object.fromEntries(after));
}

interface Target {
  /** Whether a switch has begun before and not ended. */
  readonly isResumed: boolean;
  readonly language: LanguageCode;
  readonly words: Language;
  readonly all: readonly Language[];
  readonly dictionary: Dictionary;
  readonly place: TargetPlace;
  /** Every language with what puts the playbook's texts into it. */
  readonly spoken: readonly { readonly words: Language; readonly dictionary: Dictionary }[];
}

/** The language the workbook has comes last: where two languages use a word for different things, it decides. */
function targetOf(workbook: OpenWorkbook, language: LanguageCode): Omit<Target, 'isResumed'> {
  const { facts } = workbook;
  const playbook = playbookOf(facts.playbook);
  const codes = [...LANGUAGE_CODES.filter(code => code !== facts.language), facts.language];
  const speak = (code: LanguageCode) => spokenTexts(playbook, { words: LANGUAGES[code], texts: playbookTexts(code, facts.playbook) });
  return {
    language,
    words: LANGUAGES[language],
    all: codes.map(code => LANGUAGES[code]),
    dictionary: dictionaryOf(codes.map(speak), speak(language)),
    place: { playbook, currency: facts.currency, decimal: signsOf(workbook).decimal === ',' ? ',' : '.' },
    spoken: codes.map(code => ({ words: LANGUAGES[code], dictionary: dictionaryOf(codes.map(speak), speak(code)) })),
  };
}

/** The phases as a language says them, which is how their notes may stand. */
function spokenPhases(cycle: CycleModel, { phase, phase_goal: goal, exit }: Dictionary): CycleModel {
  const phases = cycle.phases.map(each => ({
    ...each,
    name: phase.get(each.name) ?? each.name,
    goal: goal.get(each.goal) ?? each.goal,
    exit: exit.get(each.exit) ?? each.exit,
  }));
  return { ...cycle, phases };
}

/** Titles somebody has chosen stay; a title that is taken by a tab of the user's own gets a number. Gives the titles of the tabs that are there. */
function renameTabs({ spreadsheet, tabs }: OpenWorkbook, words: Language, known: readonly string[] | null): Partial<Record<TabId, string>> {
  const titles: Partial<Record<TabId, string>> = {};
  const taken = new Set(known ?? spreadsheet.getSheets().map(sheet => sheet.getName()));
  for (const id of TAB_ORDER) {
    const tab = tabs[id];
    if (tab?.find() == null) continue;
    const { title } = tab;
    titles[id] = title;
    if (!isOurTitle(id, title)) continue;
    taken.delete(title);
    const wanted = freeTitle(words.tabs.titles[id], [...taken]);
    taken.add(wanted);
    if (wanted !== title) tab.rename(wanted);
    titles[id] = wanted;
  }
  return titles;
}

/** A title of ours in any language, with or without the number of `freeTitle`. */
function isOurTitle(id: TabId, title: string): boolean {
  const bare = title.replace(/ \d+$/, '');
  return LANGUAGE_CODES.some(code => [title, bare].includes(LANGUAGES[code].tabs.titles[id]));
}

interface TranslatedTab {
  readonly write: () => void;
  /** The tab as it stands once that is written. */
  readonly after: Table | null;
}

/** Reads a tab and gives what to write; a tab that is not there is left to the sheet check. */
function readTab(workbook: OpenWorkbook, drawing: Drawing, id: TabId, target: Target): TranslatedTab {
  const tab = workbook.tabs[id];
  if (tab === undefined || !tab.built || workbook.table(id) === null) return { write: () => undefined, after: null };
  const spec = TABS[id](drawing);
  const table = id === 'setup' ? workbook.setup : (workbook.table(id) ?? workbook.setup);
  const columns = translatedColumns(spec, target.dictionary, target.all, target.words);
  const ofTable: TranslateCell = (key, { cells }) => {
    const text = textOf(cells[key]);
    if (key === 'target_text') return translatedTarget(textOf(cells.id), text, target.language, target.place);
    return (isSample(cells) ? translatedSample(id, key, text, target.dictionary) : undefined) ?? columns.get(key)?.(text);
  };
  // The charts of ours stand on the Dashboard.
  const writeCharts = id === 'dashboard' ? translateCharts(tab.sheet, title => target.dictionary.kpi.get(title) ?? title) : () => undefined;
  const others = target.all.map(words => TABS[id]({ ...drawing, words }));
  const ofRows = translateTable(
    table,
    spec,
    id === 'setup' ? setupCell(target, spec.rows, ofTable) : ofTable,
    target.isResumed,
    others.map(({ columns: spoken }) => spoken),
  );
  const noted = target.spoken.map(({ words, dictionary }) =>
    TABS[id]({ ...drawing, words, cycle: spokenPhases(drawing.cycle, dictionary) }),
  );
  const writeCells = prepareWrites(table.sheet, [ofRows, planOwnCells(table, spec, { others, noted })]);
  return {
    write: () => {
      writeCells();
      writeCharts();
    },
    after: ofRows.after,
  };
}

/** Links of the example are known by their id, its channel by its source. */
const isSample = ({ id, source }: TableRow['cells']): boolean => [id, source].some(cell => textOf(cell).startsWith(SAMPLE_MARK));

/** Setup holds the words themselves, the language, the names of playbook and KPI, and formulas with words in them. */
function setupCell(target: Target, drawn: readonly RowSpec[], ofTable: TranslateCell): TranslateCell {
  return (key, row) => {
    if (key === 'value') return factValue(textOf(row.cells.fact_key), textOf(row.cells.value), target, drawn);
    const own = setupWords(target.words, drawn, { key: column => textOf(row.cells[column]) })[key];
    return own ?? ofTable(key, row);
  };
}

function factValue(fact: string, text: string, { language, dictionary }: Target, drawn: readonly RowSpec[]): RowValue | undefined {
  if (fact === 'language') return language;
  if (fact === 'playbook') return dictionary.playbook.get(text);
  if (fact === 'tagged_kpi') return dictionary.kpi.get(text);
  const value = drawn.find(({ cells }) => cells.fact_key === fact)?.cells.value;
  return typeof value === 'object' && value !== null ? value : undefined;
}
