/** Taking Quarterdeck out of a file over the built bundle: nothing of ours is left, tabs of the team's own are untouched, typed texts may stay. */
import { isDeepStrictEqual } from 'node:util';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { digest } from '../build/file-digest';
import { type CycleHost, choicesFor, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';

const NOTES = 'Our notes';
const COPY = 'Copy of Roadmap';

let snapshot: HostSnapshot;
/** The team has typed into a tab of ours and has one of its own that draws on it. */
beforeAll(async () => {
  const host = await openCycle({}, {}, ['content']);
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'owner', HEADING + 1, '=Ann');
  host.workbook.apply([
    { kind: 'insertSheet', id: 'own', name: NOTES, index: 0, rows: 20, columns: 5 },
    { kind: 'content', at: { sheetId: 'own', row: 0, column: 0 }, content: { type: 'typed', value: '=Dashboard!C6' } },
    { kind: 'content', at: { sheetId: 'own', row: 1, column: 0 }, content: { type: 'text', value: 'kept' } },
  ]);
  await get(host, 'saveDraft', await choicesFor(host));
  snapshot = host.snapshot();
});
const open = () => openBuilt({ snapshot });
const names = (host: CycleHost) => host.workbook.sheets().map(({ name }) => name);

/** Whatever of ours a file holds beside its tabs. */
function traces(host: CycleHost): unknown {
  const { metadata, protections, stores } = host.snapshot();
  return { metadata, protections, document: stores.document, person: Object.keys(stores.user).filter(key => /person|ticks/.test(key)) };
}
const NOTHING = { metadata: [], protections: [], document: {}, person: [] };

test('the look names what goes, and whose formulas draw on it', async () => {
  const view = await get(open(), 'removal', null);
  expect(view).toMatchObject({ computed: ['Scorecard', expect.any(String)], earlier: 0, drawing: [NOTES] });
  expect(view.typed).toEqual(['Dashboard', 'Check-ins', 'Roadmap', 'Links', 'Rules & risks', 'Setup', 'Content']);
});

test('everything goes but the team’s own tabs and copies, what lies hidden of a cycle that was left, too', async () => {
  const host = open();
  host.workbook.apply([{ kind: 'duplicateSheet', sheetId: new TabView(host, 'roadmap').sheetId, id: 'copy', name: COPY }]);
  const { cycle } = await get(host, 'leaving', null);
  await get(host, 'leave', { cycle, restart: null });
  expect(await get(host, 'removal', null)).toMatchObject({ typed: [], computed: [], earlier: 9 });
  expect((await get(host, 'removeAll', { keep: false })).workbook).toEqual({ kind: 'none', draft: null });
  expect(names(host)).toEqual([NOTES, COPY, 'Sheet1']);
  expect(traces(host)).toEqual(NOTHING);
  const cells = host.workbook.evaluated({ sheetId: 'own', row: 1, column: 0, rows: 1, columns: 1 });
  expect(cells[0]?.[0]?.text).toBe('kept');
});

test('kept as values, every visible cell says what it said, nothing in it is ours, and a new cycle can be built beside it', async () => {
  const host = open();
  const shown = (view: { readonly sheetId: string }, of: CycleHost) => {
    const sheet = of.workbook.sheets().find(({ id }) => id === view.sheetId);
    const area = { sheetId: view.sheetId, row: 0, column: 0, rows: sheet?.rows ?? 0, columns: sheet?.columns ?? 0 };
    const isSeen = (column: number) => !of.workbook.isColumnHidden(view.sheetId, column);
    const isFree = (row: number) => !of.workbook.isRowHidden(view.sheetId, row);
    return of.workbook.evaluated(area).flatMap((row, at) =>
      isFree(at)
        ? [
            row
              .flatMap(({ text }, column) => (isSeen(column) ? [text] : []))
              .join('|')
              .replace(/\|+$/, ''),
          ]
        : [],
    );
  };
  const views = (['checkins', 'roadmap', 'content', 'links', 'rules', 'setup'] as const).map(id => new TabView(host, id));
  const before = views.map(view => shown(view, host));
  await get(host, 'removeAll', { keep: true });
  expect(views.map(view => shown(view, host))).toEqual(before);
  expect(traces(host)).toEqual(NOTHING);
  const formulas = host.workbook
    .sheets()
    .flatMap(({ id, rows, columns }) => host.workbook.formulas({ sheetId: id, row: 0, column: 0, rows, columns }).flat())
    .filter(formula => formula !== '');
  // It follows the row of the keys, which is gone.
  expect(formulas).toEqual(['=Dashboard!C5']);
  expect(host.workbook.sheets().flatMap(({ id }) => host.workbook.conditionalFormats(id))).toEqual([]);
  expect((await get(host, 'build', { step: 'sheets', choices: await choicesFor(host) })).missing).not.toContain('sheets');
  expect(names(host)).toContain('Dashboard 2');
});

test.each([true, false])('whatever call fails, asking again ends in the same file (kept: %s)', async keep => {
  const wrong = await failingAtEachCall({
    name: `everything removed, kept as values: ${keep}`,
    snapshot,
    run: host => answered(host, 'removeAll', { keep }),
    outcome: host => ({ ...digest(host), traces: isDeepStrictEqual(traces(host), NOTHING) }),
    first: calls => Math.ceil(calls / 2),
    every: Number.POSITIVE_INFINITY,
  });
  expect(wrong).toEqual([]);
});
