/** Hidden keys above headings that still stand, cleared or changed for each other: said, put back, and what was typed goes on counting. */
import { ask, type CycleHost, deleteTab, get, openCycle, TabView, typeInto } from '../built-cycle';

const KEYS = 3;

/** Texts of a tab below its keys. */
const below = (host: CycleHost, tab: 'dashboard' | 'checkins') => {
  const view = new TabView(host, tab);
  return host.workbook.evaluated(view.area(KEYS, 60)).map(row => row.map(({ text }) => text));
};

const found = async (host: CycleHost) => (await get(host, 'check', null)).map(({ id, text }) => [id, text]);

function clearKey(host: CycleHost, tab: 'dashboard' | 'checkins', key: string): void {
  const view = new TabView(host, tab);
  host.workbook.type(view.at(key, KEYS), '');
}

test.each([
  ['en', 'Date', 'The hidden cells that mark Date on “Check-ins” are blank. Repairing fills them in again;'],
  ['fi', 'Päivä', 'Piilosolut, joista Päivä tunnistetaan'],
] as const)('a key that somebody cleared, in %s: nothing under “%s” is lost', async (language, _, said) => {
  const host = await openCycle({}, { language });
  const before = below(host, 'checkins');
  clearKey(host, 'checkins', 'date');
  const [[id = '', text = ''] = [], ...others] = await found(host);
  expect([id, text.startsWith(said), others]).toEqual(['columns:checkins', true, []]);
  expect(await get(host, 'repair', { ids: [id] })).toEqual([]);
  expect(below(host, 'checkins')).toEqual(before);
});

test('keys that were cleared with their headings come back above what was typed under them, and not above columns of one’s own', async () => {
  const host = await openCycle();
  const before = below(host, 'dashboard');
  const view = new TabView(host, 'dashboard');
  const [owner, definition] = [view.at('owner', KEYS), view.at('definition', KEYS)];
  for (const at of [owner, definition]) for (const row of [KEYS, KEYS + 1]) host.workbook.type({ ...at, row }, '');
  const [[id = '', text = ''] = [], ...others] = await found(host);
  expect([id, text.startsWith('The hidden cells that mark Owner, '), others]).toEqual(['columns:dashboard', true, []]);
  expect(await get(host, 'repair', { ids: [id] })).toEqual([]);
  expect(below(host, 'dashboard')).toEqual(before);
  // Beside what is ours one's own columns are nobody's keys.
  host.workbook.apply([{ kind: 'insertColumns', sheetId: view.sheetId, before: owner.column, count: 2 }]);
  host.workbook.type({ ...owner, row: KEYS + 2 }, 'Mine');
  clearKey(host, 'dashboard', 'owner');
  host.workbook.type({ ...owner, column: owner.column + 2, row: KEYS + 1 }, '');
  await get(host, 'repair', { ids: ['columns:dashboard'] });
  const [keys = [], , first = []] = host.workbook.evaluated(view.area(KEYS, 3));
  expect(first.flatMap(({ text: typed }, column) => (typed === 'Mine' ? [keys[column]?.text] : []))).toEqual(['']);
});

test('a column that was deleted is still one of which what was typed is lost, also beside a key that was cleared', async () => {
  const host = await openCycle();
  clearKey(host, 'checkins', 'date');
  const view = new TabView(host, 'checkins');
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column('note'), count: 1 }]);
  expect(JSON.stringify(await found(host))).toContain('comes back only by undoing the deletion');
});

test.each([
  ['dashboard', 'cadence', 'owner', 'Review cadence, Owner'],
  ['checkins', 'date', 'value', 'Date, Value'],
] as const)('two keys of %s that changed places, %s and %s, are named and put back', async (tab, one, other, named) => {
  const host = await openCycle();
  const [before, message] = [below(host, tab), (await get(host, 'mondayMessage', null)).text];
  const view = new TabView(host, tab);
  const [first, second] = [view.at(one, KEYS), view.at(other, KEYS)];
  host.workbook.type(first, other);
  host.workbook.type(second, one);
  const [[id = '', text = ''] = [], ...others] = await found(host);
  for (const name of named.split(', ')) expect(text).toContain(name);
  expect([id, text.includes('have changed places'), others]).toEqual([`columns:${tab}`, true, []]);
  expect(await get(host, 'repair', { ids: [id] })).toEqual([]);
  expect(below(host, tab)).toEqual(before);
  expect((await get(host, 'mondayMessage', null)).text).toBe(message);
});

test('a heading that somebody typed over crosses nothing, even where it is called as another column', async () => {
  const host = await openCycle();
  typeInto(host, new TabView(host, 'dashboard'), 'owner', KEYS + 1, 'Cadence');
  typeInto(host, new TabView(host, 'checkins'), 'note', KEYS + 1, 'Value');
  expect(JSON.stringify(await found(host))).not.toContain('changed places');
});

test.each(['checkins', 'roadmap', 'dashboard'] as const)(
  'without %s the example stays whole, and the tab that is gone is named',
  async tab => {
    const host = deleteTab(await openCycle(), tab);
    const rest = (['checkins', 'roadmap', 'dashboard', 'links'] as const).filter(id => id !== tab);
    const rows = () => rest.map(id => host.workbook.evaluated(new TabView(host, id).area(KEYS)).map(row => row.map(({ text }) => text)));
    const before = rows();
    expect(await ask(host, 'removeSample', null)).toMatchObject({ ok: false, problem: { code: 'tab_missing', parameters: { tab } } });
    expect(rows()).toEqual(before);
  },
);

test('a refused command names a lost column by its heading', async () => {
  const host = await openCycle({}, { language: 'fi' });
  clearKey(host, 'checkins', 'date');
  expect(await ask(host, 'mondayMessage', null)).toMatchObject({
    ok: false,
    problem: { code: 'column_missing', parameters: { column: 'Päivä' } },
  });
});
