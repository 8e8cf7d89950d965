/** Columns of ours that somebody deleted: the check names them, the repair brings them back, computed ones with what they show. */
import { sampled } from '../../sample';
import { get, HEADING, openBuilt, openCycle, TabView } from '../built-cycle';
import { errors } from '../pictures';
import { type Digest, differences, digest } from './file-digest';

const GONE = [
  ['dashboard', 'target', 'kpi'],
  ['roadmap', 'late', 'task'],
  // Hidden ones: ids, what was last known, what the boards are handed.
  ['checkins', 'kpi_id', 'kpi'],
  ['dashboard', 'known_name', 'kpi'],
] as const;

/** All of them at once; each by itself in `npm run fuzz -- --whole`. */
test.each(
  sampled<{ readonly of: readonly (typeof GONE)[number][] }>(
    GONE.map(one => ({ of: [one] })),
    [{ of: GONE }],
  ),
)('without $of', async ({ of: gone }) => {
  const host = await openCycle();
  const shown = () => gone.map(([tab, key, named]) => new TabView(host, tab).table(named).map(row => row[key]));
  const before = shown();
  for (const [tab, key] of gone) {
    const view = new TabView(host, tab);
    host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
  }
  const found = await get(host, 'check', null);
  for (const [tab] of gone) expect(found.map(({ id, repairable }) => [id, repairable])).toContainEqual([`columns:${tab}`, true]);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect(shown()).toEqual(before);
  for (const [tab, , named] of gone) expect(new TabView(host, tab).text(named, HEADING)).not.toMatch(/^#/);
  expect(host.failures).toEqual([]);
});

test('a switch of language, and the repair of something else, bring missing columns back before they write formulas', async () => {
  const bySwitch = await openCycle();
  const byRepair = await openCycle();
  for (const host of [bySwitch, byRepair])
    for (const [tab, key] of [
      ['checkins', 'channel'],
      ['setup', 'seat'],
      ['dashboard', 'baseline'],
    ] as const) {
      const view = new TabView(host, tab);
      host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
    }
  await get(bySwitch, 'switchTabs', { language: 'fi' });
  const setup = new TabView(byRepair, 'setup');
  byRepair.workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row: setup.rowWhere('fact_key', 'currency'), count: 1 }]);
  await get(byRepair, 'repair', { ids: ['facts'] });
  for (const host of [bySwitch, byRepair]) {
    expect([errors(host), (await get(host, 'check', null)).map(({ id }) => id)]).toEqual([[], []]);
    expect(new TabView(host, 'dashboard').table('kpi').map(({ now }) => now)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\d/)]),
    );
  }
});

/** How the tabs look, and where they offer lists; of their rules of colour how many they are. */
function looks(of: Digest): Digest {
  const LOOKS = /: (?:formats|styles|borders|rules|heights|widths)$/;
  return Object.fromEntries(
    Object.entries(of).flatMap(([aspect, text]) => {
      if (aspect.endsWith(': conditional')) return [[aspect, String((JSON.parse(text) as readonly unknown[]).length)]];
      return LOOKS.test(aspect) ? [[aspect, text]] : [];
    }),
  );
}

test('columns and headings that come back look as they did, and no tab gets its colours and lists twice', async () => {
  const host = await openCycle({}, {}, ['content', 'library']);
  // Kept and opened again: the engine writes some looks in another way then.
  const seen = () => looks(digest(openBuilt({ snapshot: host.snapshot() })));
  const before = seen();
  for (const [tab, key] of [
    ['dashboard', 'now'],
    ['dashboard', 'next'],
    ['links', 'problems'],
    ['library', 'tests'],
  ] as const) {
    const view = new TabView(host, tab);
    host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
  }
  host.workbook.apply([{ kind: 'deleteRows', sheetId: new TabView(host, 'setup').sheetId, row: HEADING, count: 1 }]);
  const found = await get(host, 'check', null);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  const after = seen();
  expect(differences(before, after).map(aspect => [aspect, before[aspect]?.slice(0, 3000), after[aspect]?.slice(0, 3000)])).toEqual([]);
});
