/**
 * The sheet check on the built bundle: it finds what is broken, repairs it, keeps what people typed, and finds nothing afterwards. Two tabs
 * stand for those that may be deleted; all of them in `npm run fuzz -- --whole`.
 */
import type { TabId } from '../../../src/contract';
import { CYCLE_TABS } from '../../../src/cycle-tabs';
import type { MetadataEntry } from '../../../src/preview/host/file/metadata-store';
import { BOARD_TABS } from '../../../src/tabs/tab-columns';
import { sampled } from '../../sample';
import {
  ask,
  type CycleHost,
  checkinsOf,
  choicesFor,
  deleteTab,
  get,
  HEADING,
  openBuilt,
  openCycle,
  TabView,
  TODAY,
  tabOf,
  typeInto,
} from '../built-cycle';
import { picture } from '../pictures';
import { differences, digest } from './file-digest';

jest.setTimeout(300_000);

const POSTS = 'Posts / week per channel';

function errors(host: CycleHost): readonly string[] {
  return host.workbook.sheets().flatMap(({ id, name, rows, columns }) => {
    const cells = host.workbook.evaluated({ sheetId: id, row: 0, column: 0, rows, columns });
    return cells.flatMap((row, index) =>
      row.flatMap(({ error }, column) => (error === undefined ? [] : [`${name} ${index}:${column} ${error.code}`])),
    );
  });
}

/** Formulas that name a tab which is gone; some of them show no error. */
function orphans(host: CycleHost): readonly string[] {
  return host.workbook.sheets().flatMap(({ id, rows, columns }) => {
    const formulas = host.workbook.formulas({ sheetId: id, row: 0, column: 0, rows, columns });
    return formulas.flat().filter(formula => formula.includes('#REF!'));
  });
}

async function repairAll(host: CycleHost): Promise<readonly string[]> {
  const found = (await get(host, 'check', null)).map(({ id }) => id);
  expect(await get(host, 'repair', { ids: found })).toEqual([]);
  return found;
}

test('a fresh cycle has nothing to mend', async () => {
  const host = await openCycle();
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
});

test('a Scorecard with fewer rows than the Dashboard has KPIs is given them', async () => {
  const host = await openCycle();
  const scorecard = new TabView(host, 'scorecard');
  const kpis = () => scorecard.table('kpi').map(({ kpi }) => kpi);
  const before = kpis();
  const { rows } = host.workbook.sheets().find(({ id }) => id === scorecard.sheetId) ?? { rows: 0 };
  host.workbook.apply([{ kind: 'deleteRows', sheetId: scorecard.sheetId, row: HEADING + 4, count: rows - HEADING - 4 }]);
  expect((await get(host, 'check', null)).map(({ text }) => text)).toEqual([
    '“Scorecard” has too few rows for what it shows. Repair adds them.',
  ]);
  await repairAll(host);
  expect([kpis(), errors(host)]).toEqual([before, []]);
});

describe('headings', () => {
  /** What no order of rows changes: charts and the example of a name take what stands first. */
  const shown = (host: CycleHost) => {
    const { figures: _, setup, ...tabs } = picture(host);
    return { ...tabs, setup: Object.keys(setup).sort() };
  };
  let before: ReturnType<typeof shown>;
  const opened = async () => {
    const host = await openCycle();
    before ??= shown(host);
    return host;
  };

  test.each([
    ['checkins', 'date'],
    ['dashboard', 'kpi'],
    ['setup', 'person'],
  ] as const)('that were sorted along with the rows of %s go back above them in one repair', async (tab, key) => {
    const host = await opened();
    const view = new TabView(host, tab);
    const { columns = 0 } = host.workbook.sheets().find(({ id }) => id === view.sheetId) ?? {};
    host.workbook.apply([{ kind: 'insertColumns', sheetId: view.sheetId, before: 1, count: 1 }]);
    const heading = view.text(key, HEADING);
    host.workbook.type({ sheetId: view.sheetId, row: HEADING, column: 1 }, 'Our column');
    host.workbook.apply([
      {
        kind: 'sort',
        area: { ...view.area(HEADING, view.rows - HEADING), columns: columns + 1 },
        by: [{ column: view.column(key), ascending: true }],
      },
    ]);
    expect(view.text(key, HEADING)).not.toBe(heading);
    await repairAll(host);
    expect([
      host.workbook.evaluated({ sheetId: view.sheetId, row: HEADING, column: 1, rows: 1, columns: 1 })[0]?.[0]?.text,
      errors(host),
    ]).toEqual(['Our column', []]);
    expect(shown(host)).toEqual(before);
  });

  test('that were deleted from Setup come back, and every board reads them', async () => {
    const host = await opened();
    host.workbook.apply([{ kind: 'deleteRows', sheetId: tabOf(host, 'setup'), row: HEADING, count: 1 }]);
    await repairAll(host);
    expect([shown(host), errors(host)]).toEqual([before, []]);
  });
});

test.each([
  ['checkins', 'kpi'],
  ['roadmap', 'task'],
  ['links', 'url'],
] as const)(
  'a row of %s that was cut and pasted below the others is one row, whole, and the check has nothing to say',
  async (tab, name) => {
    const host = await openCycle();
    const view = new TabView(host, tab);
    const said = () => view.table(name).map(row => row[name] ?? '');
    const before = [...said()].sort();
    const { columns = 0 } = host.workbook.sheets().find(({ id }) => id === view.sheetId) ?? {};
    const last = Array.from({ length: columns }, (_, column) => column).findLastIndex(
      column => !host.workbook.isColumnHidden(view.sheetId, column),
    );
    const [first, free] = [
      { ...view.at(name, HEADING + 3), column: 0 },
      { ...view.at(name, HEADING + 1 + before.length), column: 0 },
    ];
    const texts = host.workbook.evaluated({ ...first, rows: 1, columns: last + 1 })[0]?.map(({ text }) => text) ?? [];
    // Both ends reach the script as edits of several cells; the hidden ones stay behind.
    host.workbook.paste(free, [texts]);
    host.workbook.paste(first, [texts.map(() => '')]);
    expect([await get(host, 'check', null), [...said()].sort(), errors(host), host.failures]).toEqual([[], before, [], []]);
  },
);

test('a finding that somebody has mended meanwhile is repaired without changing a thing', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'owner', HEADING + 1, 'Ann');
  host.workbook.apply([{ kind: 'note', at: dashboard.at('status', HEADING + 1), text: 'our own note' }]);
  // A command, so that what is known is written down.
  await get(host, 'repair', { ids: [] });
  const before = digest(host);
  const everything = CYCLE_TABS.flatMap(id => [
    ...['tab', 'columns', 'ids', 'names', 'typed'].map(kind => `${kind}:${id}`),
    ...['now', 'status', 'kpi', 'value', 'url', 'c_start', ...(BOARD_TABS.some(tab => tab === id) ? ['known_name'] : [])].map(
      key => `column:${id}:${key}`,
    ),
    ...[HEADING + 2, HEADING + 3].map(row => `kpi:${id}:${row}`),
  ]);
  for (const ids of [everything, everything, [...everything, 'facts', 'language', 'nothing of ours']])
    expect(await get(host, 'repair', { ids })).toEqual([]);
  expect(differences(before, digest(host))).toEqual([]);
});

// A tab the others read, and one with charts that all read.
test.each<TabId>(
  sampled(['links', 'rules', 'scorecard', 'checkins', 'roadmap', 'figures', 'dashboard'], ['links', 'checkins', 'figures', 'dashboard']),
)('a deleted tab is built again and the others name it again: %s', async id => {
  const built = await openCycle();
  const charts = (of: CycleHost) =>
    of.workbook
      .charts(new TabView(of, 'dashboard').sheetId)
      .map(({ areas, options }) => [options.title, areas.map(({ sheetId: _, ...area }) => area)]);
  const figures = (of: CycleHost) => of.workbook.numberFormats({ ...new TabView(of, 'figures').area(HEADING + 1, 13), columns: 9 });
  const [drawn, shown] = [charts(built), figures(built)];
  const host = deleteTab(built, id);
  expect((await get(host, 'open', null)).workbook.kind).toBe('cycle');
  expect(await repairAll(host)).toContain(`tab:${id}`);
  expect([errors(host), orphans(host), charts(host), figures(host)]).toEqual([[], [], drawn, shown]);
});

test('a deleted Setup: the cycle is still there, nothing is built over it, and Setup comes back as the team had it', async () => {
  const built = await openCycle();
  const setupOf = (host: CycleHost) => {
    const rows = new TabView(host, 'setup').table('fact_key');
    const keys = ['fact_key', 'value', 'person', 'seat', 'channel', 'source', 'medium', 'phase', 'first_day', 'exit', 'concept', 'watch'];
    return rows.map(row => keys.map(key => row[key]));
  };
  const setup = new TabView(built, 'setup');
  typeInto(built, setup, 'person', HEADING + 1, 'Ann');
  typeInto(built, setup, 'channel', setup.rowWhere('channel', 'LinkedIn'), 'Newsletter');
  typeInto(built, setup, 'concept', HEADING + 1 + setup.table('concept').length, 'autumn');
  typeInto(built, setup, 'value', setup.rowWhere('fact_key', 'name'), 'Our autumn');
  const [before, shown] = [setupOf(built), picture(built)];
  const choices = await choicesFor(built, { name: 'Another' });
  const host = deleteTab(built, 'setup');
  expect((await get(host, 'open', null)).workbook).toMatchObject({
    kind: 'cycle',
    cycle: { name: 'Our autumn', start: '2026-10-05', day: 43 },
  });
  for (const refused of [await ask(host, 'today', null), await ask(host, 'build', { step: 'sheets', choices })])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'tab_missing', parameters: { tab: 'setup' } } });
  const found = await get(host, 'check', null);
  // Rows that name Ann and Newsletter by what they were called before are told once Setup says who is who.
  const left = await get(host, 'repair', { ids: found.map(({ id }) => id) });
  expect([found, left].map(findings => findings.map(({ id }) => id))).toEqual([
    ['tab:setup'],
    ['renamed:people:data', 'renamed:channels:linkedin'],
  ]);
  expect([setupOf(host), errors(host), orphans(host)]).toEqual([before, [], []]);
  expect(picture(host)).toEqual(shown);
  expect(host.failures).toEqual([]);
});

describe('a tab that is gone, and a copy of it without a mark', () => {
  test.each([
    ['checkins', 'note', 'date'],
    ['setup', 'concept', 'concept'],
    ['content', 'title', 'title'],
  ] as const)('%s: the copy takes its place with what was typed into it', async (id, key, filledBy) => {
    const before = await openCycle({}, {}, ['content']);
    const drawn = picture(before);
    const original = new TabView(before, id);
    const filled = original.table(filledBy).length;
    const row = HEADING + (id === 'setup' ? 1 + filled : filled);
    before.workbook.apply([{ kind: 'duplicateSheet', sheetId: original.sheetId, id: 'copied', name: 'Ours' }]);
    before.workbook.type({ ...original.at(key, row), sheetId: 'copied' }, 'typed in the copy');
    const host = deleteTab(before, id);
    const found = await get(host, 'check', null);
    expect(found.map(finding => [finding.id, finding.text])).toEqual([[`standin:${id}`, expect.stringContaining('“Ours” is a copy')]]);
    expect(await get(host, 'repair', { ids: [`standin:${id}`] })).toEqual([]);
    const mended = openBuilt({ snapshot: host.snapshot() });
    expect([tabOf(mended, id), new TabView(mended, id).text(key, row)]).toEqual(['copied', 'typed in the copy']);
    expect([errors(mended), orphans(mended), host.failures]).toEqual([[], [], []]);
    if (id !== 'content') expect(picture(mended)).toEqual(drawn);
  });

  test('where nobody types it is built again; a Setup of another cycle makes this one no other', async () => {
    const before = await openCycle();
    for (const id of ['scorecard', 'setup'] as const)
      before.workbook.apply([{ kind: 'duplicateSheet', sheetId: tabOf(before, id), id, name: `Copy of ${id}` }]);
    const setup = new TabView(before, 'setup');
    before.workbook.apply([
      {
        kind: 'content',
        at: { ...setup.at('value', setup.rowWhere('fact_key', 'cycle_id')), sheetId: 'setup' },
        content: { type: 'text', value: 'another' },
      },
    ]);
    const ids = async (tab: TabId) => (await get(deleteTab(before, tab), 'check', null)).map(({ id }) => id);
    expect(await ids('scorecard')).toEqual([expect.stringMatching(/^copy:/), 'tab:scorecard']);
    expect(await ids('setup')).toEqual(['tab:setup']);
  });
});

/** With a copy of a tab that has brought its mark along, and one that has not. */
async function withCopy(tab: TabId): Promise<CycleHost> {
  const host = await openCycle();
  const { sheetId } = new TabView(host, tab);
  host.workbook.apply([
    { kind: 'duplicateSheet', sheetId, id: 'copied', name: 'Copy of Check-ins' },
    { kind: 'duplicateSheet', sheetId: new TabView(host, 'roadmap').sheetId, id: 'plain', name: 'Copy of Roadmap' },
    { kind: 'insertSheet', id: 'own', name: 'Notes', index: 0, rows: 3, columns: 3 },
  ]);
  const snapshot = host.snapshot();
  const marks = snapshot.metadata as readonly MetadataEntry[];
  const own = marks.filter(({ location }) => location.type === 'SHEET' && location.sheetId === sheetId);
  const copies = own.map((mark, at): MetadataEntry => ({ ...mark, id: 900 + at, location: { type: 'SHEET', sheetId: 'copied' } }));
  return openBuilt({ snapshot: { ...snapshot, metadata: [...marks, ...copies] } });
}

test('an overwritten heading, a blocked column, a row without id, tabs renamed, hidden and copied, and a moved column', async () => {
  const host = await withCopy('checkins');
  const dashboard = new TabView(host, 'dashboard');
  const blank = { type: 'blank' } as const;
  const text = (value: string) => ({ type: 'text', value }) as const;
  const [row, other] = [dashboard.rowWhere('kpi', 'Minutes per asset'), dashboard.rowWhere('kpi', POSTS)];
  host.workbook.apply([
    { kind: 'renameSheet', sheetId: dashboard.sheetId, name: 'Team board' },
    { kind: 'insertColumns', sheetId: dashboard.sheetId, before: dashboard.column('now'), count: 1 },
  ]);
  const status = dashboard.text('status', other);
  const [setup, scorecard] = (['setup', 'scorecard'] as const).map(id => new TabView(host, id).sheetId);
  host.workbook.apply([
    { kind: 'sheetHidden', sheetId: setup ?? '', hidden: true },
    // The wizard offers to hide this one.
    { kind: 'sheetHidden', sheetId: scorecard ?? '', hidden: true },
  ]);
  host.workbook.apply([
    { kind: 'content', at: dashboard.at('status', HEADING), content: text('Mine') },
    { kind: 'content', at: dashboard.at('do_now', row), content: text('typed') },
    { kind: 'content', at: dashboard.at('id', row), content: blank },
  ]);
  const said = (await get(host, 'check', null)).slice(0, 3).map(({ text: sentence }) => sentence.split('.')[0]);
  expect(said).toEqual([
    '“Setup” is hidden',
    '“Copy of Check-ins” is a copy of “Check-ins”: what is typed there does not count',
    '“Copy of Roadmap” is a copy of “Roadmap”: what is typed there does not count',
  ]);
  const copies = [expect.stringMatching(/^copy:\d/), expect.stringMatching(/^copy:sheet/)];
  const found = ['hidden:setup', ...copies, 'column:dashboard:status', 'column:dashboard:do_now', 'ids:dashboard'];
  expect(await repairAll(host)).toEqual(found);
  const hidden = host.workbook.sheets().filter(sheet => sheet.hidden && sheet.id !== scorecard);
  expect(hidden.map(({ name }) => name)).toEqual([expect.stringMatching(/figures/i)]);
  expect([dashboard.text('status', HEADING), dashboard.text('status', other)]).toEqual(['Status', status]);
  expect(host.workbook.note(dashboard.at('do_now', row))).toBe('typed');
  expect(dashboard.text('id', row)).not.toBe('');
  typeInto(host, dashboard, 'now', other, '12');
  expect(checkinsOf(host, POSTS)[0]).toEqual([TODAY, '', '12']);
  expect([host.failures, errors(host)]).toEqual([[], []]);
});

test.each([
  ['en_US', 'fi_FI', '9.5', '9,5'],
  ['da_DK', 'en_GB', '9,5', '9.5'],
])('targets typed under %s are offered in the signs of %s, and mean what they meant', async (before, after, was, is) => {
  const host = await openCycle({ locale: before });
  const view = new TabView(host, 'dashboard');
  const named = () => view.table('kpi').map(({ kpi, status, now }) => [kpi, status?.slice(0, 1), now?.replace(/,/g, '.')]);
  const row = view.rowWhere('target_text', was);
  const whole = named();
  host.workbook.setLocale(after);
  const found = await get(host, 'check', null);
  expect(found.find(({ id }) => id === `target:${row + 1}`)).toMatchObject({ repairable: true, text: expect.stringContaining(`“${is}”`) });
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect([view.text('target_text', row), named()]).toEqual([is, whole]);
});
