/**
 * Tabs that come on first use: nobody misses them before, one click builds them once, in their place, whatever call fails. `npm test` builds each
 * in one of two languages, deletes one and lets a call of two fail; every tab, language and call are part of `npm run fuzz -- --whole`.
 */
import type { TabId } from '../../../src/contract';
import { LATER_TABS, type LaterTab } from '../../../src/cycle-tabs';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { pairs, sampled } from '../../sample';
import { digest } from '../build/file-digest';
import { ask, type CycleHost, deleteTab, get, HEADING, openCycle, TabView, tabOf, tabsThere } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { errors } from '../pictures';

/** What a tab brings along, because its formulas name it. */
const NEEDED: Partial<Record<LaterTab, readonly LaterTab[]>> = { calendar: ['content'], library: ['content', 'experiments'] };

const shownTabs = (host: CycleHost) => host.workbook.sheets().filter(({ hidden }) => !hidden);

test('a cycle begins without them, and the sheet check misses nothing', async () => {
  const host = await openCycle();
  expect(tabsThere(host).filter(id => (LATER_TABS as readonly TabId[]).includes(id))).toEqual([]);
  expect(await get(host, 'check', null)).toEqual([]);
});

test('while a tab of the cycle is gone a new one is found and written into, and the cycle can be closed', async () => {
  for (const gone of ['links', 'checkins'] as const) {
    const host = deleteTab(await openCycle(), gone);
    await get(host, 'addTab', { tab: 'experiments' });
    await get(host, 'saveExperiment', { was: '', texts: { hypothesis: 'A beats B' }, counts: {} });
    expect(new TabView(host, 'experiments').rowsWhere('hypothesis', 'A beats B')).toHaveLength(1);
    const { cycle } = await get(host, 'closing', null);
    expect((await get(host, 'closeCycle', { cycle, said: [] })).closed).toBe(true);
    expect((await get(host, 'check', null)).map(({ id }) => id)).toContain(`tab:${gone}`);
  }
});

describe.each(pairs(LATER_TABS, sampled(LANGUAGE_CODES, ['en', 'da'])))('%s, in %s', (tab, language) => {
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle({}, { language });
  });

  test('is built in its place, whole, and costs what one tab costs, and those it brings along', async () => {
    const before = shownTabs(host).map(({ name }) => name);
    host.clearCalls();
    await get(host, 'addTab', { tab });
    expect(host.calls.length).toBeLessThanOrEqual(ADDING * (1 + (NEEDED[tab]?.length ?? 0)));
    const title = LANGUAGES[language].tabs.titles[tab];
    expect(host.workbook.sheets().find(({ id }) => id === tabOf(host, tab))?.name).toBe(title);
    const after = shownTabs(host).map(({ name }) => name);
    const brought = (NEEDED[tab] ?? []).map(id => LANGUAGES[language].tabs.titles[id]);
    expect(after.filter(name => name !== title && !brought.includes(name))).toEqual(before);
    // In the order of the tabs, which is also that of the marks.
    const ours = tabsThere(host).map(id => tabOf(host, id));
    expect(host.workbook.sheets().flatMap(({ id }) => (ours.includes(id) ? [id] : []))).toEqual(ours);
    expect(errors(host)).toEqual([]);
    expect(await get(host, 'check', null)).toEqual([]);
    expect((await get(host, 'open', null)).workbook.kind).toBe('cycle');
  });

  test('a second click builds nothing, and brings it to the front', async () => {
    const before = digest(host);
    await get(host, 'addTab', { tab });
    expect(digest(host)).toEqual(before);
  });

  test('an edit in it costs no more than one elsewhere in our tabs', () => {
    const view = new TabView(host, tab);
    host.clearCalls();
    host.workbook.type({ sheetId: view.sheetId, row: HEADING + 1, column: 0 }, 'A first line');
    expect(host.calls.length).toBeLessThanOrEqual(30);
  });
});

test.each(sampled<LaterTab>(LATER_TABS, ['reviews']))(
  '%s: once deleted it is missed by nobody, and comes back when it is asked for',
  async tab => {
    const without = deleteTab(await openCycle({}, {}, [tab]), tab);
    expect(await get(without, 'check', null)).toEqual([]);
    await get(without, 'addTab', { tab });
    expect(tabsThere(without)).toContain(tab);
    expect(errors(without)).toEqual([]);
  },
);

test.each(sampled<LaterTab>(LATER_TABS, ['experiments', 'retrospective']))(
  '%s: whatever call fails, asking again ends in the same workbook',
  async tab => {
    const wrong = await failingAtEachCall({
      name: `the tab ${tab}`,
      snapshot: (await openCycle({}, {}, NEEDED[tab])).snapshot(),
      run: host => answered(host, 'addTab', { tab }),
      outcome: digest,
      // Other calls of each tab, so that together they lie close.
      first: () => 1 + 23 * LATER_TABS.indexOf(tab),
      every: 151,
    });
    expect(wrong).toEqual([]);
  },
);

test('people who may only look get no tab', async () => {
  const host = await openCycle({ person: { role: 'viewer', language: 'en' } });
  for (const tab of LATER_TABS) expect(await ask(host, 'addTab', { tab })).toMatchObject({ ok: false, problem: { code: 'view_only' } });
});

/** Finding the tabs, laying one out, and keeping what all of them say; four drop-downs of another tab. */
const ADDING = 300;

test('no other tab is built on first use', async () => {
  const host = await openCycle();
  expect(await ask(host, 'addTab', { tab: 'roadmap' as LaterTab })).toMatchObject({ ok: false });
});
