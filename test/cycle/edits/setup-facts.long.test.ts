/**
 * What people write over the facts of Setup: the cycle stays what it is, and whoever wrote is told why. Of rows that are deleted some kinds of
 * facts, all of them in `npm run fuzz -- --whole`.
 */
import type { HostSnapshot } from '../../../src/preview/host/host';
import { sampled } from '../../sample';
import { ask, type CycleHost, choicesFor, get, HEADING, openBuilt, openCycle, STEPS, TabView, typeInto } from '../built-cycle';
import { toastsTo } from '../toasts';

const POSTS = 'Posts / week per channel';

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle()).snapshot();
});

const factOf = (host: CycleHost, fact: string) => {
  const setup = new TabView(host, 'setup');
  return setup.text('value', setup.rowWhere('fact_key', fact));
};

function typeFact(host: CycleHost, fact: string, text: string): void {
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', fact), text);
}

/** What is put back leaves the file as it was, so that one serves all. */
let putBack: CycleHost;
const said: string[] = [];
beforeAll(() => {
  const screen = toastsTo(text => said.push(text));
  putBack = openBuilt({ snapshot, screen });
});

test.each([
  ['start', ''],
  ['start', 'soon'],
  ['end', '2027-03-01'],
  ['effective', 'soon'],
  ['playbook', 'Another'],
  ['version', '1'],
  ['version', 'x'],
  ['language', 'fi'],
  ['language', 'Suomi'],
  ['cycle_id', ''],
  ['playbook_id', 'x'],
  ['currency', 'Kroner'],
  ['as_of', 'soon'],
])('%s typed as “%s” is put back', async (fact, text) => {
  said.length = 0;
  const before = factOf(putBack, fact);
  typeFact(putBack, fact, text);
  expect([factOf(putBack, fact), said.length]).toEqual([before, 1]);
  expect((await get(putBack, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { name: 'Q4 2026', start: '2026-10-05' } });
  expect(putBack.failures).toEqual([]);
});

test('the hidden column that tells the facts apart comes back beside their labels, with what people had typed there', async () => {
  const host = openBuilt({ snapshot });
  typeFact(host, 'name', 'Our autumn');
  const setup = new TabView(host, 'setup');
  const facts = () => setup.table('fact').map(({ fact, value, fact_key }) => [fact, value, fact_key]);
  const before = facts();
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: setup.sheetId, column: setup.column('fact_key'), count: 1 }]);
  const ids = (await get(host, 'check', null)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['facts', 'columns:setup']));
  expect(await get(host, 'repair', { ids })).toEqual([]);
  expect(facts()).toEqual(before);
  expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { name: 'Our autumn', start: '2026-10-05' } });
});

test('a day over Figures for is meant for Show as of', async () => {
  const host = openBuilt({ snapshot });
  typeFact(host, 'effective', '2026-10-12');
  expect((await get(host, 'open', null)).workbook).toMatchObject({ cycle: { asOf: '2026-10-12' } });
  typeFact(host, 'as_of', '');
  expect((await get(host, 'open', null)).workbook).toMatchObject({ cycle: { asOf: '2026-11-16' } });
});

test('another currency, by its code in any case: amounts follow, a typed target keeps its number, the playbook’s own figures keep their order, and a target that no longer reads is named', async () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', 'Cost per lead');
  expect(dashboard.text('target', row)).toMatch(/kr\.$/);
  host.clearCalls();
  typeFact(host, 'currency', 'usd');
  expect(factOf(host, 'currency')).toBe('USD');
  // Four of them write the facts beside the file, where its copies find them; two found out that the column is ours.
  expect(host.calls.filter(({ kind }) => kind !== 'store').length).toBeLessThanOrEqual(36);
  expect([dashboard.text('target', row), dashboard.text('now', row)]).toEqual([
    expect.stringMatching(/^\$\d/),
    expect.stringMatching(/^\$\d/),
  ]);
  typeInto(host, dashboard, 'target_text', row, '$ 77');
  typeFact(host, 'currency', 'EUR');
  expect([dashboard.text('target_text', row), dashboard.text('target', row)]).toEqual(['77\u00a0€', '77 €']);
  expect(dashboard.text('status', row)).not.toContain('Check target');
  typeInto(host, dashboard, 'target_text', row, '7700 cent');
  expect(dashboard.text('target', row)).toBe('77 €');
  typeFact(host, 'currency', 'DKK');
  expect(dashboard.text('status', row)).toContain('Check target');
  const named = (await get(host, 'check', null)).filter(({ id }) => id === `target:${row + 1}`).map(({ text }) => text);
  expect(named).toEqual([expect.stringMatching(/^Row \d+ of “Dashboard”: the target “7700 cent” does not count\. “cent” is not the unit/)]);
  expect(host.failures).toEqual([]);
});

test('the currency is a list, and watch KPIs, cards and charts follow it', async () => {
  const host = openBuilt({ snapshot });
  await get(host, 'removeSample', null);
  const setup = new TabView(host, 'setup');
  const at = setup.at('value', setup.rowWhere('fact_key', 'currency'));
  expect(host.workbook.validation(at)).toMatchObject({ condition: { values: expect.arrayContaining(['EUR', 'USD', 'MYR', 'DKK']) } });
  const watched = setup.at('watch_now', setup.rowWhere('watch_id', 'pipeline_revenue'));
  const dashboard = new TabView(host, 'dashboard');
  const card = dashboard.at('target', 2);
  const charted = new TabView(host, 'figures').at('value_2', 8);
  const formats = () => [watched, card, charted].map(cell => host.workbook.numberFormats({ ...cell, rows: 1, columns: 1 })[0]?.[0]);
  expect(formats()).toEqual(['#,##0.0 "kr."', '"→ "#,##0 "kr."', '#,##0 "kr."']);
  typeFact(host, 'currency', 'MYR');
  expect(formats()).toEqual(['"RM" #,##0.0', '"→ ""RM" #,##0', '"RM" #,##0']);
  // Without the example's team an amount that the playbook proposes is a goal nobody has chosen, until one is typed; a percentage is what it asks for.
  const [cost, held] = [dashboard.rowWhere('kpi', 'Cost per lead'), dashboard.rowWhere('kpi', 'Median 3-second retention')];
  const italics = () =>
    [cost, held].map(row => (['baseline', 'target'] as const).map(key => host.workbook.shownStyle(dashboard.at(key, row)).italic));
  expect(italics()).toEqual([
    [true, true],
    [true, false],
  ]);
  typeInto(host, dashboard, 'target_text', cost, 'RM 110');
  expect(italics()[0]).toEqual([true, false]);
});

describe('a currency changed where the add-on does not see it', () => {
  let host: CycleHost;
  beforeAll(() => {
    host = openBuilt({ snapshot });
  });
  const write = (text: string) => {
    const setup = new TabView(host, 'setup');
    const at = setup.at('value', setup.rowWhere('fact_key', 'currency'));
    host.workbook.apply([{ kind: 'content', at, content: { type: 'text', value: text } }]);
  };

  test.each([
    [
      'USD',
      'USD',
      'Setup says USD, but amounts are written in DKK. Repairing writes them in USD; typed figures keep their numbers.',
      /^\$\d/,
    ],
    ['Ringgit', 'MYR', '“Ringgit” on Setup is no currency of the list. Repairing writes MYR.', /^RM \d/],
    ['kroner', 'DKK', '“kroner” on Setup is no currency of the list. Repairing writes DKK.', /\d kr\.$/],
  ])('%s is found and brought to an end as %s', async (text, code, said, shown) => {
    write(text);
    const found = (await get(host, 'check', null)).filter(({ id }) => id === 'currency');
    expect(found).toMatchObject([{ text: said, repairable: true }]);
    await get(host, 'repair', { ids: ['currency'] });
    const dashboard = new TabView(host, 'dashboard');
    expect([factOf(host, 'currency'), dashboard.text('now', dashboard.rowWhere('kpi', 'Cost per lead'))]).toEqual([
      code,
      expect.stringMatching(shown),
    ]);
    expect((await get(host, 'check', null)).filter(({ id }) => id === 'currency')).toEqual([]);
    expect(host.failures).toEqual([]);
  });
});

describe('Check the sheet writes back', () => {
  const repaired = async (host: CycleHost) => {
    // Without its first day a formula that names it is broken too.
    const found = (await get(host, 'check', null)).map(({ id }) => id).filter(id => id !== 'column:setup:c_start');
    return [found, await get(host, 'repair', { ids: found })];
  };

  test.each(
    sampled(['start', 'end', 'effective', 'language', 'currency', 'cycle_id', 'version', 'playbook_id'], ['start', 'currency', 'cycle_id']),
  )('the deleted row of %s, without which the workbook is still its cycle', async fact => {
    const host = openBuilt({ snapshot });
    const [before, end] = [factOf(host, fact), factOf(host, 'end')];
    const setup = new TabView(host, 'setup');
    host.workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row: setup.rowWhere('fact_key', fact), count: 1 }]);
    expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { start: '2026-10-05', language: 'en' } });
    expect((await ask(host, 'numbers', null)).ok).toBe(true);
    expect(await repaired(host)).toEqual([['facts'], []]);
    expect([factOf(host, fact), factOf(host, 'end')]).toEqual([before, end]);
    const again = new TabView(host, 'setup');
    const list = host.workbook.validation(again.at('value', again.rowWhere('fact_key', 'currency')));
    expect(list).toMatchObject({ condition: { criteria: 'VALUE_IN_LIST', values: expect.arrayContaining(['EUR', 'MYR']) } });
    expect(new TabView(host, 'dashboard').text('status', new TabView(host, 'dashboard').rowWhere('kpi', POSTS))).toMatch(/^[●▲◆■○◇▽△]/u);
    expect(host.failures).toEqual([]);
  });

  test('cells that were cleared without the add-on', async () => {
    const host = openBuilt({ snapshot });
    const facts = ['start', 'language', 'currency', 'version', 'cycle_id'];
    const before = facts.map(fact => factOf(host, fact));
    const setup = new TabView(host, 'setup');
    host.workbook.apply(
      facts.map(fact => ({ kind: 'content', at: setup.at('value', setup.rowWhere('fact_key', fact)), content: { type: 'blank' } })),
    );
    expect(await repaired(host)).toEqual([['facts'], []]);
    expect(facts.map(fact => factOf(host, fact))).toEqual(before);
  });

  /** Everything people read on Setup, list by list; phases in their order. */
  const lists = (host: CycleHost) => {
    const rows = new TabView(host, 'setup').table('fact_key');
    const all = [...rows, ...new TabView(host, 'setup').table('channel'), ...new TabView(host, 'setup').table('watch')];
    const column = (key: string) => [...new Set(all.map(row => row[key] ?? '').filter(text => text !== ''))];
    return {
      facts: Object.fromEntries(rows.map(row => [row.fact_key, row.value])),
      phases: new TabView(host, 'setup').table('phase').map(row => ['phase', 'first_day', 'last_day', 'exit'].map(key => row[key])),
      names: ['person', 'channel', 'format', 'concept', 'creator', 'batch', 'watch'].map(key => column(key).sort()),
      channels: new TabView(host, 'setup')
        .table('channel')
        .map(row => `${row.channel} ${row.role} ${row.source} ${row.medium} ${row.also}`)
        .sort(),
    };
  };

  test('what else stood in the rows that were deleted or cleared: people, channels, phases, words, typed facts', async () => {
    const host = openBuilt({ snapshot });
    const setup = new TabView(host, 'setup');
    const first = HEADING + 1;
    typeInto(host, setup, 'concept', first, '=sale 10-15');
    // A list longer than what Google keeps in one property.
    typeInto(host, setup, 'concept', first + 1, 'ö'.repeat(9000));
    typeFact(host, 'weeks_off', '12');
    const before = lists(host);
    const weeks = setup.rowWhere('fact_key', 'weeks_off');
    host.workbook.apply([
      { kind: 'deleteRows', sheetId: setup.sheetId, row: weeks, count: 1 },
      { kind: 'deleteRows', sheetId: setup.sheetId, row: first, count: 2 },
    ]);
    // A whole row cleared with the keyboard, which a trigger sees.
    host.workbook.paste(setup.at('fact', first), [Array.from({ length: setup.column('watch_definition') + 1 }, () => '')]);
    expect(lists(host).names).not.toEqual(before.names);
    const [ids, left] = await repaired(host);
    // The two words above were typed over others, which links still carry.
    const others = left?.filter(found => typeof found === 'string' || !found.id.startsWith('renamed:concepts:'));
    expect([ids, others, lists(host)]).toEqual([expect.arrayContaining(['facts']), [], before]);
    expect(host.failures).toEqual([]);
  });

  test('nothing that was taken out on purpose: one cell, a channel, a renamed person, words of one list', async () => {
    const host = openBuilt({ snapshot });
    const setup = new TabView(host, 'setup');
    const row = setup.rowWhere('channel', 'LinkedIn');
    host.workbook.paste(setup.at('channel', row), [['', '', '', '', '', '']]);
    typeInto(host, setup, 'person', HEADING + 1, 'Anne');
    typeInto(host, setup, 'format', HEADING + 2, '');
    typeFact(host, 'review_day', '');
    // That rows still carry the old name is another thing than having lost it.
    expect((await get(host, 'check', null)).map(({ id }) => id)).toEqual(['renamed:people:data']);
    expect(await get(host, 'repair', { ids: ['renamed:people:data'] })).toEqual([]);
    // Of two that are missing the one that was let go stays away.
    typeInto(host, setup, 'creator', HEADING + 1, 'Ann');
    typeInto(host, setup, 'creator', HEADING + 2, 'Bo');
    host.silently(() => typeInto(host, setup, 'creator', HEADING + 1, ''));
    typeInto(host, setup, 'creator', HEADING + 2, '');
    const [found] = await get(host, 'check', null);
    expect(found?.text).toMatch(/\bAnn\b/);
    expect(found?.text).not.toMatch(/\bBo\b/);
  });
});

describe('a new cycle is begun while Start is gone', () => {
  const TYPED = {
    roadmap: ['task', 'done_when', 'owner', 'start', 'due', 'status'],
    content: ['title', 'hook', 'owner', 'channel'],
    links: ['url', 'channel', 'concept'],
    checkins: ['date', 'kpi', 'value', 'note'],
  } as const;
  let typed: HostSnapshot;
  beforeAll(async () => {
    const host = await openCycle({}, { sample: false }, ['content', 'reviews']);
    const into = (tab: keyof typeof TYPED, row: number, cells: Readonly<Record<string, string>>) => {
      for (const [key, text] of Object.entries(cells)) typeInto(host, new TabView(host, tab), key, row, text);
    };
    into('roadmap', HEADING + 1 + new TabView(host, 'roadmap').table('task').length, { task: 'Ask Ann', owner: 'Ann', due: '2026-11-20' });
    into('content', HEADING + 1, { title: 'Three mistakes', hook: 'Did you know?', owner: 'Ann' });
    into('links', HEADING + 1, { url: 'https://example.com/a', channel: 'Instagram', concept: '=sale' });
    into('checkins', HEADING + 21, { date: '2026-11-10', kpi: 'Cost per lead', value: '210', note: 'Asked twice' });
    typed = host.snapshot();
  });

  const standing = (host: CycleHost) =>
    (Object.keys(TYPED) as (keyof typeof TYPED)[]).map(tab => {
      const view = new TabView(host, tab);
      return TYPED[tab].map(key =>
        host.workbook
          .evaluated({ ...view.area(HEADING, view.rows - HEADING), column: view.column(key), columns: 1 })
          .map(([cell]) => cell?.text),
      );
    });

  test.each(['cleared', 'overwritten', 'deleted with its row'] as const)(
    '%s: nothing typed changes, and no second cycle is built',
    async how => {
      const host = openBuilt({ snapshot: typed });
      const before = standing(host);
      const setup = new TabView(host, 'setup');
      const at = setup.at('value', setup.rowWhere('fact_key', 'start'));
      host.silently(() => {
        if (how === 'deleted with its row') host.workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row: at.row, count: 1 }]);
        else
          host.workbook.apply([{ kind: 'content', at, content: how === 'cleared' ? { type: 'blank' } : { type: 'text', value: 'soon' } }]);
      });
      const tabs = host.workbook.sheets().map(({ name }) => name);
      const choices = await choicesFor(host, { name: 'Another', playbook: 'signals', start: '2026-11-23' });
      for (const step of STEPS) await ask(host, 'build', { step, choices });
      expect(standing(host)).toEqual(before);
      expect(host.workbook.sheets().map(({ name }) => name)).toEqual(tabs);
      const found = (await get(host, 'check', null)).filter(({ repairable }) => repairable).map(({ id }) => id);
      expect(found).toContain('facts');
      await get(host, 'repair', { ids: found });
      expect(standing(host)).toEqual(before);
      expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { name: 'Q4 2026', start: '2026-10-05' } });
      expect(host.failures).toEqual([]);
    },
  );
});
