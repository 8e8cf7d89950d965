/**
 * Many links at once: as many calls for all as for some, nothing twice, nothing half; words, channel tags, results, the share. A thousand links are
 * saved in `npm run fuzz -- --whole`.
 */
import type { LinkOrder } from '../../../src/contract';
import { isWhole } from '../../sample';
import { ask, type CycleHost, get, HEADING, openCycle, TabView, TODAY } from '../built-cycle';

// Whole cycles are built and calculated here.
jest.setTimeout(300_000);

const ROW = HEADING + 1;
/** Each more than the tab has rows left for. */
const [SOME, MANY] = isWhole ? [300, 1000] : [210, 260];

/** As many different links as asked for; pages differ, words are those of the playbook. */
function orders(count: number, from = 0): readonly LinkOrder[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://example.com/page-${from + at}`,
    channel: (from + at) % 2 === 0 ? 'Instagram' : 'LinkedIn',
    format: 'carousel',
    concept: 'case-proof',
    creator: '',
    batch: 'b01',
    item: '',
  }));
}

/** Calls to the spreadsheet by method that an endpoint makes; what formulas ask for while it runs is not counted. */
async function callsOf(host: CycleHost, run: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  host.clearCalls();
  await run();
  const counts: Record<string, number> = {};
  for (const { kind, method } of host.calls) {
    if (kind === 'read' || kind === 'write' || kind === 'flush') counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

test('many links take the calls of some, and each is tagged, filed and told apart', async () => {
  const host = await openCycle({}, { sample: false });
  const few = await callsOf(host, () => get(host, 'saveLinks', { links: orders(SOME) }));
  const many = await callsOf(host, async () => {
    expect(await get(host, 'saveLinks', { links: orders(MANY, SOME) })).toEqual({ saved: MANY, known: 0, row: ROW + SOME + 1 });
  });
  expect(many).toEqual(few);
  expect(Object.values(many).reduce((sum, count) => sum + count, 0)).toBeLessThan(40);
  const links = new TabView(host, 'links');
  const rows = links.table('url');
  expect(rows).toHaveLength(SOME + MANY);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(SOME + MANY);
  expect(
    rows.filter(row => row.ga4 !== 'Organic Social' || row.problems !== '✓ No problems' || !row.tagged?.includes(`utm_id=${row.id}`)),
  ).toEqual([]);
  // Rows that were added have what the others have: lists to pick from, colours, room to go on.
  const last = ROW + SOME + MANY - 1;
  expect(host.workbook.validation(links.at('format', last))).toEqual(host.workbook.validation(links.at('format', ROW)));
  expect(links.rows).toBeGreaterThan(last + 50);
  const coloured = host.workbook.conditionalFormats(links.sheetId).flatMap(({ areas }) => areas);
  expect(coloured.filter(({ row, rows: height }) => row + height <= last)).toEqual([]);
});

test('links the tab has, or that come twice, are left out', async () => {
  const host = await openCycle({}, { sample: false });
  await get(host, 'saveLinks', { links: orders(3) });
  expect(await get(host, 'saveLinks', { links: [...orders(4), ...orders(1, 3)] })).toEqual({ saved: 1, known: 4, row: ROW + 4 });
  expect(await get(host, 'saveLinks', { links: orders(4) })).toEqual({ saved: 0, known: 4, row: null });
});

test('a call that fails half-way leaves links that are whole when it is repeated', async () => {
  const host = await openCycle({}, { sample: false });
  await callsOf(host, () => get(host, 'links', null));
  const reads = host.calls.length;
  host.failAt(reads + 8);
  expect(await ask(host, 'saveLinks', { links: orders(5) })).toMatchObject({ ok: false });
  host.failAt(null);
  await get(host, 'saveLinks', { links: orders(5) });
  const rows = new TabView(host, 'links').table('url');
  expect(rows.filter(({ id, tagged }) => id !== '' && tagged !== '')).toHaveLength(rows.length);
  expect(new Set(rows.map(({ url }) => url)).size).toBe(5);
});

test('mending a channel on Setup mends the links it has', async () => {
  const host = await openCycle({}, { sample: false });
  await get(host, 'saveLinks', { links: orders(2) });
  const { channels } = await get(host, 'setChannelTags', { channel: 'LinkedIn', source: 'linkedin', medium: 'paid-social' });
  expect(channels.find(({ name }) => name === 'LinkedIn')).toMatchObject({ source: 'linkedin', medium: 'paid-social' });
  expect(new TabView(host, 'links').table('url').map(({ ga4 }) => ga4)).toEqual(['Organic Social', 'Paid Social']);
  expect(await ask(host, 'setChannelTags', { channel: 'Radio', source: 'a', medium: 'b' })).toMatchObject({ ok: false });
});

test('results of a hundred links take the calls of one and leave other rows alone', async () => {
  const host = await openCycle({}, { sample: false });
  await get(host, 'saveLinks', { links: orders(100) });
  const links = new TabView(host, 'links');
  host.workbook.type(links.at('clicks', ROW), '=6*7');
  const rows = await get(host, 'links', null);
  const result = (id: string) => ({ id, clicks: 200, primary: 4, micro: [8, 0] as const });
  const one = await callsOf(host, () => get(host, 'saveResults', { results: rows.slice(1, 2).map(({ id }) => result(id)) }));
  const all = await callsOf(host, () => get(host, 'saveResults', { results: rows.slice(1).map(({ id }) => result(id)) }));
  expect(all).toEqual(one);
  expect(host.workbook.formulas({ ...links.at('clicks', ROW), rows: 1, columns: 1 })[0]?.[0]).toBe('=6*7');
  expect(
    links
      .table('url')
      .slice(1)
      .every(({ clicks, rate }) => clicks === '200' && rate === '2.0%'),
  ).toBe(true);
});

test('asking to keep the share of tagged links switches its KPI on, and a day has one check-in', async () => {
  const host = await openCycle({}, { sample: false });
  expect(await get(host, 'saveTaggedShare', { tagged: 2, total: 3 })).toEqual({ kpi: 'Tagged links' });
  const setup = new TabView(host, 'setup');
  expect(setup.text('value', setup.rowWhere('fact_key', 'tagged_kpi'))).toBe('Tagged links');
  expect(await get(host, 'saveTaggedShare', { tagged: 5, total: 5 })).toEqual({ kpi: 'Tagged links' });
  const rows = new TabView(host, 'checkins').table('date').filter(({ kpi }) => kpi === 'Tagged links');
  expect(rows).toEqual([expect.objectContaining({ date: TODAY, kpi_id: 'tagged_links', numerator: '5', denominator: '5' })]);
  expect(setup.table('watch').filter(({ watch_id }) => watch_id === 'tagged_links')).toEqual([
    expect.objectContaining({ watch: 'Tagged links', watch_on: 'Yes', watch_now: '100%' }),
  ]);
  expect(await get(host, 'check', null)).toEqual([]);
  await get(host, 'switchTabs', { language: 'fi' });
  expect(await get(host, 'check', null)).toEqual([]);
});

describe('in a file whose links stay as they are', () => {
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle({}, { sample: false });
  });

  test.each([
    ['an unknown channel', { channel: 'Radio' }, { code: 'unknown_channel', parameters: { channel: 'Radio' } }],
    ['a page that is no address', { url: 'example.com' }, { code: 'url_relative', parameters: { text: 'example.com' } }],
  ])('%s among them writes none', async (_, change, problem) => {
    const links = orders(3).map((order, at) => (at === 2 ? { ...order, ...change } : order));
    expect(await ask(host, 'saveLinks', { links })).toEqual({ ok: false, problem });
    expect(new TabView(host, 'links').table('url')).toEqual([]);
  });

  test('UTM_LINK and UTM_CHANNEL answer two thousand rows in one formula each', async () => {
    const source = '"instagram"';
    const pages = 'ARRAYFORMULA("https://example.com/"&SEQUENCE(2000))';
    const tagged = host.workbook.evaluate(`=UTM_LINK(${pages};${source};"social";"proof")`);
    expect(tagged).toHaveLength(2000);
    expect(tagged[1999]?.[0]?.value).toBe('https://example.com/2000?utm_source=instagram&utm_medium=social&utm_campaign=proof');
    const channels = host.workbook.evaluate(`=UTM_CHANNEL(ARRAYFORMULA(IF(SEQUENCE(2000)>1000;"youtube";"x"));"post")`);
    expect(channels.map(row => row[0]?.value).filter(channel => channel === 'Organic Video')).toHaveLength(1000);
  });

  test('columns pointed out for a report are kept with the spreadsheet and can be forgotten', async () => {
    const kept = async () => (await get(host, 'vocabulary', null)).pointed;
    expect(await kept()).toEqual({});
    const pointed = { campaign: 0, clicks: 3 };
    expect(await get(host, 'pointColumns', { shape: 'a', pointed })).toEqual({ a: pointed });
    expect(await kept()).toEqual({ a: pointed });
    await get(host, 'pointColumns', { shape: 'b', pointed });
    expect(await get(host, 'pointColumns', { shape: 'a', pointed: null })).toEqual({ b: pointed });
    for (const wrong of [{ colour: 1 }, { clicks: -1 }, { clicks: 1.5 }]) {
      expect(await ask(host, 'pointColumns', { shape: 'c', pointed: wrong })).toMatchObject({
        ok: false,
        problem: { code: 'not_understood' },
      });
    }
  });

  test('a word added on purpose stands on Setup once, whatever it looks like', async () => {
    for (const word of ['reaction', 'reaction', '=1+1', '+20%']) await get(host, 'addWord', { list: 'format', word });
    const { formats } = await get(host, 'vocabulary', null);
    expect(formats.slice(-3)).toEqual(['reaction', '=1+1', '+20%']);
  });

  test('people who may only look write nothing', async () => {
    host.setRole('viewer');
    for (const [endpoint, argument] of [
      ['saveLinks', { links: orders(1) }],
      ['addWord', { list: 'format', word: 'reaction' }],
      ['setChannelTags', { channel: 'Instagram', source: 'x', medium: 'y' }],
      ['saveResults', { results: [] }],
      ['pointColumns', { shape: 'abc', pointed: { campaign: 0 } }],
      ['saveTaggedShare', { tagged: 1, total: 2 }],
    ] as const) {
      expect(await ask(host, endpoint, argument)).toMatchObject({ ok: false, problem: { code: 'view_only' } });
    }
  });
});
