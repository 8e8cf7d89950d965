/**
 * A workbook with Content, Calendar and Experiments made before tests could name items, before days could be working days and before the week
 * named people: the first command brings the columns and the newer formulas, and what was typed stays where it was.
 */
import type { TabId } from '../../../src/contract';
import { stepsFrom, WORKBOOK_VERSION } from '../../../src/sheet/migrations';
import { letters } from '../../../src/tabs/place';
import { columnsOf } from '../../../src/tabs/tab-columns';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, tabsThere } from '../../cycle/built-cycle';
import { errors } from '../../cycle/pictures';

const FIRST = HEADING + 1;
/** The version before these steps. */
const BEFORE = (stepsFrom(1).find(({ reason }) => reason.startsWith('A version may name an item'))?.to ?? 0) - 1;
const ADDED = ['working_days', 'own_done', 'done_kept', 'words_kept', 'title_kept', 'other_kpi', 'other_result'] as const;

let host: CycleHost;

function type(tab: TabId, row: number, cells: Readonly<Record<string, string>>): void {
  const view = new TabView(host, tab);
  host.workbook.apply(
    Object.entries(cells).map(([key, value]) => ({ kind: 'content', at: view.at(key, row), content: { type: 'typed', value } })),
  );
}

/** The formula of a tab's board, and the cell it stands in. */
function boardOf(tab: TabId) {
  const view = new TabView(host, tab);
  const formulas = host.workbook.formulas(view.area(HEADING - 1, 1))[0] ?? [];
  const column = formulas.findIndex(formula => formula !== '');
  return { at: { sheetId: view.sheetId, row: HEADING - 1, column }, formula: formulas[column] ?? '' };
}

/** The formula as it was: one stretch began at another column. */
function age(tab: TabId, other: TabId, [now, before]: readonly [string, string]): void {
  const { at, formula } = boardOf(tab);
  const view = new TabView(host, other);
  const [from, to] = [now, before].map(key => `!${letters(view.column(key) + 1)}$`);
  const place = formula.lastIndexOf(from ?? '');
  expect(place).toBeGreaterThan(0);
  const old = formula.slice(0, place) + to + formula.slice(place + (from ?? '').length);
  host.workbook.apply([{ kind: 'content', at, content: { type: 'typed', value: old } }]);
}

const analysis = () => host.workbook.columnGroups(new TabView(host, 'content').sheetId)[0];

/** *Attention* was among what lies folded. */
function foldAttention(): void {
  const { column = 0, count = 0 } = analysis() ?? {};
  const { sheetId } = new TabView(host, 'content');
  host.workbook.apply([
    { kind: 'columnUngroup', sheetId, column, count },
    { kind: 'columnGroup', sheetId, column: new TabView(host, 'content').column('state'), count: count + 1, collapsed: true },
  ]);
}

const TEST = { hypothesis: 'Myths beat facts', kpi: 'Click rate to landing page', from_a: 'Fact', from_b: 'Myth', owner: 'Community' };
const ITEM = {
  title: 'Myth',
  step: 'Published',
  owner: 'Production',
  own_words: 'Edit = Cut',
  stamps: 'script 2026-11-06 · published 2026-11-09',
};
const shown = (tab: TabId, keys: readonly string[]) => keys.map(key => new TabView(host, tab).text(key, FIRST));

beforeAll(async () => {
  host = await openCycle({}, { sample: false }, ['content', 'calendar', 'experiments']);
  type('links', FIRST, { url: 'https://example.com/a', item: 'Fact', clicks: '1000', primary: '100' });
  type('links', FIRST + 1, { url: 'https://example.com/b', item: 'Myth', clicks: '1000', primary: '160' });
  type('experiments', FIRST, TEST);
  type('content', FIRST, ITEM);
  age('experiments', 'links', ['item', 'clicks']);
  const { at, formula } = boardOf('experiments');
  const before = formula.replace(/[;,] ?HSTACK\('?Content'?![^)]*\)\)$/, ')');
  expect(before.length).toBeLessThan(formula.length);
  host.workbook.apply([{ kind: 'content', at, content: { type: 'typed', value: before } }]);
  age('calendar', 'setup', ['person', 'channel']);
  const content = new TabView(host, 'content');
  const places = ADDED.map(key => content.column(key)).sort((one, other) => other - one);
  host.workbook.apply(places.map(column => ({ kind: 'deleteColumns', sheetId: content.sheetId, column, count: 1 })));
  foldAttention();
  const setup = new TabView(host, 'setup');
  host.workbook.apply([
    { kind: 'content', at: setup.at('value', setup.rowWhere('fact_key', 'version')), content: { type: 'number', value: BEFORE } },
  ]);
  const snapshot = host.snapshot();
  const { facts = '{}', ...document } = snapshot.stores.document;
  const old = { ...document, facts: JSON.stringify({ ...JSON.parse(facts), version: BEFORE }) };
  host = openBuilt({ snapshot: { ...snapshot, stores: { ...snapshot.stores, document: old } } });
}, 120_000);

test('before, a test that names items waits for counts, and the week names nobody', () => {
  expect(shown('experiments', ['verdict', 'next'])).toEqual(['○ Too little data', 'Waits for counts on Links or results in Content']);
  expect(shown('calendar', ['day'])).toEqual(['Monday 16 Nov']);
  expect(analysis()).toMatchObject({ column: new TabView(host, 'content').column('state'), collapsed: true });
});

test('after the first command items count for the test, the week names people, and Content has its columns', async () => {
  await get(host, 'today', null);
  expect(shown('experiments', ['verdict', 'next'])).toEqual(['✓ Clear win', 'Make three more of B: benefit, story, data']);
  expect(boardOf('experiments').formula).toMatch(/[;,] ?HSTACK\('?Content'?!/);
  expect(shown('calendar', ['day'])).toEqual(['Monday 16 Nov\nProduction']);
  // What wants attention has left its fold, the rest stays in it.
  expect(analysis()).toMatchObject({ column: new TabView(host, 'content').column('effective'), collapsed: true });
  for (const tab of ['content', 'calendar', 'experiments'] as const) {
    const view = new TabView(host, tab);
    for (const key of columnsOf(tab)) expect(view.column(key)).toBeGreaterThanOrEqual(0);
  }
  expect(shown('experiments', Object.keys(TEST))).toEqual(Object.values(TEST));
  expect(shown('content', Object.keys(ITEM))).toEqual(Object.values(ITEM));
  const setup = new TabView(host, 'setup');
  expect(setup.text('value', setup.rowWhere('fact_key', 'version'))).toBe(String(WORKBOOK_VERSION));
  expect(errors(host, tabsThere(host))).toEqual([]);
});

test('the new columns work: Friday to Monday are two working days, and the note says what the team asks for', async () => {
  expect(shown('content', ['cycle', 'working'])).toEqual(['4', '2']);
  type('content', FIRST + 1, {
    title: 'Open',
    step: 'Edit',
    channel: 'TikTok',
    stamps: 'script 2026-11-13',
    working_days: 'Yes',
    own_done: 'TikTok = Cover',
  });
  await get(host, 'saveNumbers', []);
  // Friday to Monday, too.
  expect(new TabView(host, 'content').text('age', FIRST + 1)).toBe('2');
  expect(host.workbook.note(new TabView(host, 'content').at('title', FIRST + 1))).toBe('Done when:\n• Cover');
  // Rows written past the edit have no ids yet; nothing else is found.
  expect((await get(host, 'check', null)).filter(({ id }) => !id.startsWith('ids:'))).toEqual([]);
});
