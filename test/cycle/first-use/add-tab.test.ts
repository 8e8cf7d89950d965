/** Tabs that come on first use: nobody misses them before, one click builds them once, in their place, whatever call fails. */
import { LATER_TABS, type LaterTab } from '../../../src/cycle-tabs';
import { LANGUAGES } from '../../../src/languages';
import { apart } from '../../sample';
import { digest } from '../build/file-digest';
import { ask, type CycleHost, deleteTab, get, HEADING, openCycle, TabView, tabOf, tabsThere } from '../built-cycle';
import { errors } from '../pictures';

const shownTabs = (host: CycleHost) => host.workbook.sheets().filter(({ hidden }) => !hidden);

describe.each(LATER_TABS)('%s', tab => {
  test('a cycle begins without it, and the sheet check misses nothing', async () => {
    const host = await openCycle();
    expect(tabsThere(host)).not.toContain(tab);
    expect(await get(host, 'check', null)).toEqual([]);
  });

  test.each(['en', 'fi'] as const)('is built in its place, in %s, whole', async language => {
    const host = await openCycle({}, { language });
    const before = shownTabs(host).map(({ name }) => name);
    await get(host, 'addTab', { tab });
    const title = LANGUAGES[language].tabs.titles[tab];
    expect(host.workbook.sheets().find(({ id }) => id === tabOf(host, tab))?.name).toBe(title);
    const after = shownTabs(host).map(({ name }) => name);
    expect(after.filter(name => name !== title)).toEqual(before);
    // In the order of the tabs, which is also that of the marks.
    const ours = tabsThere(host).map(id => tabOf(host, id));
    expect(host.workbook.sheets().flatMap(({ id }) => (ours.includes(id) ? [id] : []))).toEqual(ours);
    expect(errors(host)).toEqual([]);
    expect(await get(host, 'check', null)).toEqual([]);
    expect((await get(host, 'open', null)).workbook.kind).toBe('cycle');
  });

  test('a second click builds nothing, and brings it to the front', async () => {
    const host = await openCycle({}, {}, [tab]);
    const before = digest(host);
    await get(host, 'addTab', { tab });
    expect(digest(host)).toEqual(before);
  });

  test('costs what one tab costs, and an edit in it no more than one elsewhere in our tabs', async () => {
    const host = await openCycle();
    host.clearCalls();
    await get(host, 'addTab', { tab });
    expect(host.calls.length).toBeLessThanOrEqual(ADDING);
    const view = new TabView(host, tab);
    host.clearCalls();
    host.workbook.type({ sheetId: view.sheetId, row: HEADING + 1, column: 0 }, 'A first line');
    expect(host.calls.length).toBeLessThanOrEqual(30);
  });

  test('whatever call fails, asking again ends in the same workbook', async () => {
    const whole = await openCycle();
    whole.clearCalls();
    await get(whole, 'addTab', { tab });
    const wanted = digest(whole);
    for (let call = 1; call <= whole.calls.length; call += apart(37)) {
      const host = await openCycle();
      host.clearCalls();
      host.failAt(call);
      await ask(host, 'addTab', { tab });
      host.failAt(null);
      await get(host, 'addTab', { tab });
      expect([call, digest(host)]).toEqual([call, wanted]);
    }
  });

  test('one that was deleted is missed by nobody, and comes back when it is asked for', async () => {
    const host = deleteTab(await openCycle({}, {}, [tab]), tab);
    expect(await get(host, 'check', null)).toEqual([]);
    await get(host, 'addTab', { tab });
    expect(tabsThere(host)).toContain(tab);
    expect(errors(host)).toEqual([]);
  });

  test('people who may only look get no tab', async () => {
    const host = await openCycle({ person: { role: 'viewer', language: 'en' } });
    expect(await ask(host, 'addTab', { tab })).toMatchObject({ ok: false, problem: { code: 'view_only' } });
  });
});

/** Finding the tabs, laying one out, and keeping what all of them say. */
const ADDING = 250;

test('no other tab is built on first use', async () => {
  const host = await openCycle();
  expect(await ask(host, 'addTab', { tab: 'roadmap' as LaterTab })).toMatchObject({ ok: false });
});
