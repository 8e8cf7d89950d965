/** The star charts of the Dashboard stay out of the way of KPIs that people type or paste below the others. */
import { get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

const ROOM = 15;

/** Anchors of the charts as zero-based rows, by title. */
const anchors = (host: Awaited<ReturnType<typeof openCycle>>, view: TabView) =>
  host.workbook.charts(view.sheetId).map(({ options, position }) => [String(options.title), position.row] as const);

test('fifteen KPIs find room above the charts; the one that does not moves them down', async () => {
  const host = await openCycle();
  const view = new TabView(host, 'dashboard');
  const built = anchors(host, view);
  expect(built.map(([title]) => title)).toEqual(['Median 3-second retention', 'Cost per lead']);
  const first = HEADING + 1 + view.table('kpi').length;
  for (let row = first; row <= HEADING + ROOM; row += 1) typeInto(host, view, 'kpi', row, `Own figure ${row}`);
  expect(anchors(host, view)).toEqual(built);
  expect(built.every(([, row]) => row > HEADING + ROOM)).toBe(true);
  for (let row = HEADING + ROOM + 1; row <= HEADING + ROOM + 4; row += 1) typeInto(host, view, 'kpi', row, `Own figure ${row}`);
  const moved = anchors(host, view);
  expect(moved.map(([title]) => title)).toEqual(built.map(([title]) => title));
  expect(moved.every(([, row]) => row > HEADING + ROOM + 4)).toBe(true);
  expect(host.failures).toEqual([]);
}, 120_000);

test('rows that came without an edit are seen by the next command, and a chart of one’s own stays where it is', async () => {
  const host = await openCycle();
  const view = new TabView(host, 'dashboard');
  const [ours] = host.workbook.charts(view.sheetId);
  if (ours === undefined) throw new Error('No chart was built.');
  const mine = { ...ours, id: '77', options: { title: 'Mine' }, position: { row: 20, column: 12, offsetX: 0, offsetY: 0 } };
  // The copy is an object of the host's scope, as the engine wants it of a chart (see test/shared-host).
  host.workbook.apply([{ kind: 'chart', sheetId: view.sheetId, chart: structuredClone(mine) }]);
  for (let row = HEADING + 9; row <= HEADING + 20; row += 1)
    host.workbook.apply([
      {
        kind: 'content',
        at: { sheetId: view.sheetId, row, column: view.column('kpi') },
        content: { type: 'text', value: `Pasted ${row}` },
      },
    ]);
  await get(host, 'saveNumbers', []);
  expect(Object.fromEntries(anchors(host, view))).toEqual({
    'Median 3-second retention': HEADING + 24,
    'Cost per lead': HEADING + 24,
    Mine: 20,
  });
  expect(host.failures).toEqual([]);
}, 120_000);
