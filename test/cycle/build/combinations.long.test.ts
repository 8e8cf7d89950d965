/**
 * `npm run demo` for every playbook and every language, each in the spreadsheet locale of its readers: the same figures everywhere,
 * no error, every label in the language of the workbook and nothing left over from another one. `npm test` builds each playbook in English
 * and one more language, each another; every playbook in every language is part of `npm run fuzz -- --whole`.
 */
import { LANGUAGES, PLAYBOOK_TEXTS } from '../../../src/languages';
import type { LanguageCode } from '../../../src/languages/codes';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { PLAYBOOK_IDS } from '../../../src/playbooks';
import type { Area, Evaluated } from '../../../src/preview/engine/workbook';
import { languageFacts } from '../../../src/preview/page/state/preview-settings';
import { statusWord } from '../../../src/tabs/setup/list-words';
import { STATUS_ORDER } from '../../../src/tabs/setup/status-order';
import { isWhole } from '../../sample';
import { openDemo } from '../kept-demo';

const TODAY = '2026-11-16';
const KEYS = 3;
const HEADINGS = 4;
/** The blank one has no figures to show. */
const PLAYBOOKS = PLAYBOOK_IDS.filter(id => id !== 'blank');

/** A cycle is built for each. */
jest.setTimeout(300_000);

interface Tab {
  readonly name: string;
  readonly cells: readonly (readonly Evaluated[])[];
  readonly notes: readonly string[];
  /** By column; hidden ones hold stable keys. */
  readonly hidden: readonly boolean[];
}

async function demo(playbook: string, language: LanguageCode): Promise<readonly Tab[]> {
  const { workbook } = (await openDemo(playbook, language, TODAY, '--currency', 'EUR')).host;
  return workbook.sheets().map(({ id: sheetId, name, rows, columns }) => {
    const area: Area = { sheetId, row: 0, column: 0, rows, columns };
    const notes = Array.from({ length: (HEADINGS + 1) * columns }, (_, index) =>
      workbook.note({ sheetId, row: Math.floor(index / columns), column: index % columns }),
    );
    const hidden = Array.from({ length: columns }, (_, column) => workbook.isColumnHidden(sheetId, column));
    return { name, cells: workbook.evaluated(area), notes: notes.filter(note => note !== ''), hidden };
  });
}

/** Names the demo gives its people; typed texts are nobody's to translate. */
const PEOPLE = LANGUAGE_CODES.flatMap(code => Object.values(languageFacts[code].people));

/** What a person sees in cells. */
function readTexts({ cells, hidden }: Tab): readonly string[] {
  return cells
    .flatMap((row, r) => (r === KEYS ? [] : row.filter((_, c) => hidden[c] !== true).map(({ text }) => text)))
    .filter(text => !PEOPLE.includes(text));
}

function figuresOf(tabs: readonly Tab[]): readonly (readonly [string, number])[] {
  return tabs.flatMap(({ cells }, tab) =>
    cells.flatMap((row, r) =>
      row.flatMap(({ value }, c): [string, number][] => (typeof value === 'number' ? [[`${tab} ${r}:${c}`, value]] : [])),
    ),
  );
}

/** Every text of a language that may stand in a cell or a note. */
function textsIn(code: LanguageCode): ReadonlySet<string> {
  const walk = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value === null ? [] : Object.values(value as object).flatMap(walk);
  const { tabs, lists, calendar, status } = LANGUAGES[code];
  const playbooks = PLAYBOOK_TEXTS[code];
  return new Set([...walk([tabs, lists, calendar, playbooks]), ...STATUS_ORDER.map(key => statusWord(key, status))]);
}

/** A parameter without its value; the parts of a link's name stand in braces on purpose. */
const UNFILLED = /\{(?!(cycle|channel|format|concept|creator|batch)\})\w+[|}]|undefined|NaN|\[object/;

const LABELLED = ['dashboard', 'checkins', 'roadmap', 'links', 'setup'] as const;

/** Headings of a tab that are no label of it in the language, but for hidden columns: these hold their key, or what a board says of the whole tab. */
function strangeHeadings(tabs: readonly Tab[], language: LanguageCode, id: (typeof LABELLED)[number]): readonly string[] {
  const { tabs: texts } = LANGUAGES[language];
  const tab = tabs.find(({ name }) => name === texts.titles[id]);
  if (tab === undefined) throw new Error(`There is no tab ${texts.titles[id]}.`);
  const weeks = Array.from({ length: 13 }, (_, week) => texts.roadmap.week.replace('{week}', String(week + 1)));
  // Setup holds the table of watch KPIs beside its own.
  const columns = [...Object.values(texts[id].columns), ...(id === 'setup' ? Object.values(texts.setup.watch) : [])];
  const labels = new Set([...columns.map(({ label }) => label), ...weeks, '']);
  return (tab.cells[HEADINGS] ?? []).flatMap(({ text }, column) => (tab.hidden[column] === true || labels.has(text) ? [] : [text]));
}

const spoken = Object.fromEntries(LANGUAGE_CODES.map(code => [code, textsIn(code)])) as Record<LanguageCode, ReadonlySet<string>>;

/** In which languages a playbook is looked at: English is what the others are compared with. */
const languagesOf = (playbook: (typeof PLAYBOOKS)[number]): readonly LanguageCode[] => {
  const place = PLAYBOOKS.indexOf(playbook);
  return LANGUAGE_CODES.filter(
    (code, at) => isWhole || code === 'en' || at === LANGUAGE_CODES.length - 1 - (place % (LANGUAGE_CODES.length - 1)),
  );
};

describe.each(PLAYBOOKS)('%s', playbook => {
  let english: Promise<readonly Tab[]> | null = null;
  const inEnglish = () => (english ??= demo(playbook, 'en'));

  test.each(languagesOf(playbook))('in %s', async language => {
    const tabs = language === 'en' ? await inEnglish() : await demo(playbook, language);
    const cells = tabs.flatMap(({ name, cells: rows }) =>
      rows.flatMap((row, r) => row.map((cell, c) => ({ place: `${name} ${r + 1}:${c + 1}`, text: cell.text, error: cell.error }))),
    );
    expect(cells.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(figuresOf(tabs)).toEqual(figuresOf(await inEnglish()));

    const shown = [...cells.map(({ text }) => text), ...tabs.flatMap(({ notes }) => notes)].flatMap(text => text.split('\n'));
    expect(shown.filter(text => UNFILLED.test(text))).toEqual([]);
    const read = [...tabs.flatMap(readTexts), ...tabs.flatMap(({ notes }) => notes)].flatMap(text => text.split('\n'));
    const foreign = read.filter(text => !spoken[language].has(text) && LANGUAGE_CODES.some(other => spoken[other].has(text)));
    expect([...new Set(foreign)]).toEqual([]);
    for (const id of LABELLED) expect([id, strangeHeadings(tabs, language, id)]).toEqual([id, []]);
  });
});
