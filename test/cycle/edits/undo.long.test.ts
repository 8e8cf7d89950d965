/**
 * Ctrl+Z after an edit that the add-on has answered: it takes back one write after the other, and fires no trigger. Wherever a person stops, the
 * next command leaves no column blank, what was typed is in its cell or where it was put, or everything is as before.
 */
import type { HostSnapshot } from '../../../src/preview/host/host';
import { type CycleHost, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { errors, headings, picture } from '../pictures';
import { toastsTo } from '../toasts';

const POSTS = 'Posts / week per channel';

let snapshot: HostSnapshot;
let untouched: ReturnType<typeof shown>;
beforeAll(async () => {
  const host = await openCycle();
  await get(host, 'today', null);
  snapshot = host.snapshot();
  untouched = shown(host);
});

const shown = (host: CycleHost) => ({ figures: picture(host), headings: headings(host), errors: errors(host) });

/** More undos than any edit has writes. */
const ALL = 12;

/** Whatever the KPI is called. */
const row = (view: TabView) => view.rowWhere('id', 'cadence');

/** An edit of the Dashboard, and where what was typed may stand. */
const EDITS: readonly (readonly [string, key: string, text: string, places: (host: CycleHost, view: TabView) => readonly string[]])[] = [
  ['words over Now', 'now', 'call them', (host, view) => [view.text('now', row(view)), host.workbook.note(view.at('now', row(view)))]],
  [
    'words over Status',
    'status',
    'fine',
    (host, view) => [view.text('status', row(view)), host.workbook.note(view.at('status', row(view)))],
  ],
  ['a number over Now', 'now', '13', (host, view) => [view.text('now', row(view)), checkinsOf(host, POSTS)[0]?.[2] ?? '']],
  ['a target over Target', 'target', '17', (_, view) => [view.text('target', row(view)), view.text('target_text', row(view))]],
  ['a target', 'target_text', '17', (_, view) => [view.text('target_text', row(view))]],
  ['another name', 'kpi', 'Posts a week', (_, view) => [view.text('kpi', row(view))]],
];

test.each(EDITS)('%s', async (_name, key, text, places) => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const at = row(dashboard);
  for (const times of [1, 2, 3]) {
    typeInto(host, dashboard, key, at, text);
    for (let time = 0; time < times; time += 1) host.workbook.undo();
    await get(host, 'today', null);
    expect([times, errors(host), headings(host)]).toEqual([times, [], untouched.headings]);
    const isKept = places(host, dashboard).includes(text);
    if (!isKept) expect([times, shown(host)]).toEqual([times, untouched]);
    for (let time = 0; time < 2 * ALL; time += 1) host.workbook.undo();
    expect([times, shown(host)]).toEqual([times, untouched]);
  }
  expect(host.failures).toEqual([]);
});

test.each([
  ['target_text', 2],
  ['target', 3],
] as const)('a target typed into %s is taken back by %d undos', (key, most) => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, key, row(dashboard), '17');
  for (let time = 0; time < most; time += 1) host.workbook.undo();
  expect(shown(host)).toEqual(untouched);
});

test('a week typed on the Roadmap is given back with a word, a start that is typed moves the task, and the notes say which is which', () => {
  const said: string[] = [];
  const host = openBuilt({ snapshot, screen: toastsTo(text => said.push(text)) });
  const roadmap = new TabView(host, 'roadmap');
  const task = HEADING + 3;
  const week = roadmap.text('week', task);
  typeInto(host, roadmap, 'week', task, '9');
  expect([roadmap.text('week', task), said]).toEqual([week, ['“Week” is computed. Your text is kept in a note on the cell.']]);
  typeInto(host, roadmap, 'start', task, '2026-11-23');
  expect([roadmap.text('week', task), said.length]).toEqual(['8', 1]);
  const notes = (['week', 'start'] as const).map(key => /computed/i.test(host.workbook.note(roadmap.at(key, HEADING))));
  expect(notes).toEqual([true, false]);
});

test('a heading that came back is taken back to what was typed over it, and comes back with the next repair', async () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'status', HEADING, 'Mine');
  host.workbook.undo();
  expect(dashboard.text('status', HEADING)).toBe('Mine');
  const found = (await get(host, 'check', null)).map(({ id }) => id);
  expect(found).toEqual(['column:dashboard:status']);
  expect(await get(host, 'repair', { ids: found })).toEqual([]);
  expect(shown(host)).toEqual(untouched);
});

test.each(['now', 'status', 'do_now', 'next'])(
  'one undo after a text over %s shows what was there before, and keeps the text in its note',
  key => {
    const host = openBuilt({ snapshot });
    const dashboard = new TabView(host, 'dashboard');
    const at = row(dashboard);
    typeInto(host, dashboard, key, at, 'call them');
    host.workbook.undo();
    expect(shown(host)).toEqual(untouched);
    expect(host.workbook.note(dashboard.at(key, at)).trim()).toBe('call them');
  },
);

test('a column that two undos have broken comes back with the next edit in its tab, whatever it is', () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const at = row(dashboard);
  typeInto(host, dashboard, 'now', at, 'call them');
  host.workbook.undo();
  host.workbook.undo();
  expect(errors(host)).not.toEqual([]);
  typeInto(host, dashboard, 'reason', at, 'A holiday');
  expect([errors(host), headings(host)]).toEqual([[], untouched.headings]);
  expect([dashboard.text('now', at), host.workbook.note(dashboard.at('now', at))]).toContain('call them');
});
