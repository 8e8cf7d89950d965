/**
 * A workbook as it is read right after it was built: the tabs of a planned cycle as tables, without a spreadsheet. Cells of formulas are
 * blank, as they are for a reader who works everything out anew. Used by the tests of sheet and addon.
 */
import type { TabId } from '../../src/contract';
import { CYCLE_DAYS } from '../../src/core/cycle/cycle';
import { type Day, dayFromSerial, isoOfDay } from '../../src/core/day/day';
import { TAB_ORDER } from '../../src/cycle-tabs';
import { LANGUAGES } from '../../src/languages';
import type { LanguageCode } from '../../src/languages/codes';
import { playbookTexts } from '../../src/languages/playbooks';
import { type PlaybookId, playbookOf } from '../../src/playbooks';
import type { CellValue, Table } from '../../src/sheet/read/read-table';
import type { OpenWorkbook } from '../../src/sheet/workbook/workbook';
import { TABS } from '../../src/tabs';
import { standardPlace } from '../../src/tabs/place';
import { planCycle } from '../../src/tabs/plan/plan';
import { HEADING_ROW } from '../../src/tabs/spec';
import { columnsOf } from '../../src/tabs/tab-columns';
import { FakeSheet } from './fake-sheet';

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** A table with the given rows below its heading; its columns are the keys that occur, or those of a tab. */
export function tableOf(
  rows: readonly Cells[],
  keys = [...new Set(rows.flatMap(cells => Object.keys(cells)))],
  sheet = new FakeSheet(),
): Table {
  return {
    sheet: sheet.sheet,
    columns: Object.fromEntries(keys.map((key, at) => [key, at + 1])),
    headingRow: HEADING_ROW,
    width: keys.length,
    heading: {},
    silentBoard: null,
    top: [],
    rows: rows.map((cells, at) => ({ row: HEADING_ROW + 1 + at, cells: { ...Object.fromEntries(keys.map(key => [key, ''])), ...cells } })),
  };
}

/** 5 October 2026, a Monday. */
export const START = day(46300);

export function day(serial: number): Day {
  const found = dayFromSerial(serial);
  if (found === null) throw new RangeError(`${serial} is no day.`);
  return found;
}

interface Drawn {
  readonly language: LanguageCode;
  readonly playbook: PlaybookId;
  /** Day of the cycle, from 1. */
  readonly today: number;
  readonly sample: boolean;
  /** Tables in place of the drawn ones; null for a tab that is not there. */
  readonly tables: Partial<Record<TabId, Table | null>>;
  /** The text a format asks for; General where it is left out. */
  readonly formats: (row: number, key: string) => string;
}

/** The workbook of a cycle; what is not named is that of Growth Loop in English in its seventh week, without example. */
export function drawnWorkbook(options: Partial<Drawn> = {}): OpenWorkbook {
  const { language = 'en', playbook: id = 'growth-loop', today = 43, sample = false, tables = {}, formats = () => 'General' } = options;
  const playbook = playbookOf(id);
  const words = LANGUAGES[language];
  const now = day(START + today - 1);
  const cycle = planCycle({
    choices: {
      goal: 'leads',
      playbook: id,
      name: 'Q4 2026',
      start: isoOfDay(START),
      language,
      currency: playbook.currency,
      channels: [{ name: 'Instagram', role: 'core', signal: '', source: 'instagram', medium: 'social' }],
      people: { data: 'Dana', production: 'Pia', community: 'Carl' },
      without: [],
      baselines: {},
      sample,
    },
    playbook,
    texts: playbookTexts(language, id),
    words,
    start: START,
    today: now,
    decimal: '.',
    id: 'cycle-1',
  });
  const drawing = { version: 1, cycle, words, place: standardPlace(words.tabs.titles) };
  const read = new Map<TabId, Table | null>();
  const table = (tab: TabId): Table | null => {
    const known = tables[tab] === undefined ? read.get(tab) : tables[tab];
    if (known !== undefined) return known;
    const rows = TABS[tab](drawing).rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'object' ? '' : cell])),
    );
    const found = tableOf(rows, [...columnsOf(tab)], new FakeSheet(words.tabs.titles[tab]));
    read.set(tab, found);
    return found;
  };
  const setup = table('setup');
  if (setup === null) throw new Error('A workbook has its Setup.');
  return {
    spreadsheet: { getSpreadsheetLocale: () => 'en_GB' } as GoogleAppsScript.Spreadsheet.Spreadsheet,
    timeZone: 'Etc/UTC',
    tabs: Object.fromEntries(
      TAB_ORDER.map(tab => [tab, { built: table(tab) !== null, find: () => table(tab)?.sheet ?? null, title: words.tabs.titles[tab] }]),
    ) as unknown as OpenWorkbook['tabs'],
    foundBy: 'index',
    setup,
    table,
    formats: () => formats,
    facts: {
      name: cycle.name,
      playbook: id,
      own: '',
      start: START,
      end: day(START + CYCLE_DAYS - 1),
      effective: now,
      today: now,
      stamp: now,
      reviewDay: 5,
      language,
      currency: cycle.currency,
      cycleId: cycle.id,
      playbookName: cycle.playbookName,
      measuringDays: cycle.measuringDays,
      version: 1,
    },
  };
}
