/**
 * Cells of ours that somebody merged with others: said, split and filled again, with everything typed where it was. What a person merges elsewhere
 * is nobody's business.
 */
import type { TabId } from '../../../src/contract';
import { LATER_TABS } from '../../../src/cycle-tabs';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { differences, digest } from '../build/file-digest';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { errors } from '../pictures';
import { ledgerOf, missingFrom } from './damages';

let example: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle({}, {}, LATER_TABS);
  for (const [key, text] of [
    ['date', '2026-11-09'],
    ['kpi', 'Cost per lead'],
    ['note', 'Ask the agency'],
  ] as const)
    typeInto(host, new TabView(host, 'reviews'), key, FIRST, text);
  // What is last known of them is written down with the next command.
  await get(host, 'repair', { ids: [] });
  example = host.snapshot();
});

const KEYS = HEADING - 1;
const FIRST = HEADING + 1;

/** So many rows and columns from a cell on; the column goes by its key. */
interface Merged {
  readonly tab: TabId;
  readonly from: readonly [key: string, row: number];
  readonly rows?: number;
  readonly columns?: number;
}

function merge(host: CycleHost, { tab, from: [key, row], rows = 1, columns = 1 }: Merged): void {
  const view = new TabView(host, tab);
  host.workbook.apply([{ kind: 'merge', area: { sheetId: view.sheetId, row, rows, column: view.column(key), columns } }]);
}

const merges = (host: CycleHost, tab: TabId) => host.workbook.merges(new TabView(host, tab).area());

/** What people see and what is computed; that a cell does not wrap is written in two ways. */
const shown = (host: CycleHost) =>
  Object.fromEntries(
    Object.entries(digest(openBuilt({ snapshot: host.snapshot() }))).map(([aspect, text]) => [
      aspect,
      text.replaceAll('"wrap":"overflow"', '"wrap":"auto"'),
    ]),
  );

const HIDING_NOTHING_TYPED: readonly (readonly [name: string, id: string, merged: Merged])[] = [
  ['the status of two KPIs', 'merged:dashboard', { tab: 'dashboard', from: ['status', FIRST], rows: 2 }],
  ['figures of a KPI', 'merged:dashboard', { tab: 'dashboard', from: ['now', FIRST + 1], columns: 2 }],
  ['rows below the last', 'merged:checkins', { tab: 'checkins', from: ['note', 150], rows: 2, columns: 2 }],
  ['two headings', 'columns:dashboard', { tab: 'dashboard', from: ['status', HEADING], columns: 2 }],
  ['two headings to type under', 'columns:checkins', { tab: 'checkins', from: ['channel', HEADING], columns: 2 }],
  ['two headings of Setup', 'columns:setup', { tab: 'setup', from: ['channel', HEADING], columns: 2 }],
  ['two keys', 'columns:links', { tab: 'links', from: ['channel', KEYS], columns: 2 }],
  ['a key and its heading', 'columns:checkins', { tab: 'checkins', from: ['value', KEYS], rows: 2 }],
  ['band, key and heading', 'columns:checkins', { tab: 'checkins', from: ['value', KEYS - 1], rows: 3 }],
  ['keys and headings of two columns', 'columns:roadmap', { tab: 'roadmap', from: ['owner', KEYS], rows: 2, columns: 2 }],
  ['keys and headings of many columns', 'columns:roadmap', { tab: 'roadmap', from: ['owner', KEYS], rows: 2, columns: 8 }],
  ['keys and headings of Content', 'columns:content', { tab: 'content', from: ['channel', KEYS], rows: 2, columns: 3 }],
];

test.each(HIDING_NOTHING_TYPED)('%s: as it was after the repair, and a second one changes nothing', async (_name, id, merged) => {
  const host = openBuilt({ snapshot: example });
  const before = shown(host);
  merge(host, merged);
  const found = await get(host, 'check', null);
  expect(found.map(each => [each.id, each.tab, each.repairable, each.text.includes('merged cells')])).toEqual([
    [id, merged.tab, true, true],
  ]);
  expect(await get(host, 'repair', { ids: [id] })).toEqual([]);
  const after = shown(host);
  expect(differences(before, after).map(aspect => [aspect, before[aspect]?.slice(0, 2000), after[aspect]?.slice(0, 2000)])).toEqual([]);
  await get(host, 'repair', { ids: [id] });
  expect([differences(after, shown(host)), errors(host), host.failures]).toEqual([[], [], []]);
});

/** What it hid is gone with the merge, in Sheets as here. */
const HIDING_TYPED: readonly (readonly [name: string, merged: Merged])[] = [
  ['two cells of a task', { tab: 'roadmap', from: ['owner', FIRST + 1], columns: 2 }],
  ['a task and what is computed beside it', { tab: 'roadmap', from: ['due', FIRST + 1], columns: 3 }],
  ['two check-ins', { tab: 'checkins', from: ['note', FIRST + 2], rows: 2 }],
  ['a review', { tab: 'reviews', from: ['value', FIRST], columns: 3 }],
  ['rows of a list', { tab: 'setup', from: ['person', FIRST], rows: 2 }],
  ['a link', { tab: 'links', from: ['channel', FIRST], columns: 2 }],
  ['ids of KPIs', { tab: 'dashboard', from: ['id', FIRST], rows: 2 }],
];

test.each(HIDING_TYPED)('%s: split, and what the first cell held is still there', async (_name, merged) => {
  const host = openBuilt({ snapshot: example });
  merge(host, merged);
  const kept = ledgerOf(host);
  const found = await get(host, 'check', null);
  const id = `merged:${merged.tab}`;
  expect(found.filter(each => each.id === id).map(({ repairable }) => repairable)).toEqual([true]);
  // A row of Setup that went with it is named beside it.
  const left = await get(host, 'repair', { ids: found.filter(({ repairable }) => repairable).map(each => each.id) });
  expect([left.filter(({ repairable }) => repairable), merges(host, merged.tab), missingFrom(host, kept), errors(host)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('what a person merges beside ours, over blank cells of the band or under their own headings, is theirs', async () => {
  const host = openBuilt({ snapshot: example });
  const view = new TabView(host, 'links');
  const [column] = [view.column('concept') + 1];
  host.workbook.apply([{ kind: 'insertColumns', sheetId: view.sheetId, before: column, count: 2 }]);
  host.workbook.apply([
    { kind: 'merge', area: { sheetId: view.sheetId, row: HEADING, rows: 1, column, columns: 2 } },
    { kind: 'merge', area: { sheetId: view.sheetId, row: FIRST, rows: 3, column, columns: 2 } },
  ]);
  expect(await get(host, 'check', null)).toEqual([]);
  await get(host, 'repair', { ids: ['merged:links', 'columns:links'] });
  expect(merges(host, 'links')).toHaveLength(2);
});

test.each([
  ['ms', 'Sel C6:C7 pada “Papan pemuka”'],
  ['fi', 'Yhdistetyt solut C6:C7'],
  ['da', 'De flettede celler C6:C7 på »'],
] as const)('in %s: %s', async (language, said) => {
  const host = await openCycle({}, { language });
  merge(host, { tab: 'dashboard', from: ['status', FIRST], rows: 2 });
  const [{ id, text } = { id: '', text: '' }] = await get(host, 'check', null);
  expect([id, text.slice(0, said.length)]).toEqual(['merged:dashboard', said]);
});

test('check-ins come in above a merged row with the look of another one', async () => {
  const host = openBuilt({ snapshot: example });
  merge(host, { tab: 'checkins', from: ['channel', FIRST], columns: 2 });
  const view = new TabView(host, 'checkins');
  const entry = { kpi: 'retention_3s', day: TODAY, channel: '', value: 0.55, note: 'Ours', sure: false };
  expect(await get(host, 'saveNumbers', [entry])).toMatchObject({ saved: ['retention_3s'] });
  expect(host.failures).toEqual([]);
  expect(merges(host, 'checkins')).toMatchObject([{ row: FIRST + 1, columns: 2 }]);
  expect([view.text('note', FIRST), view.text('value', FIRST)]).toEqual(['Ours', '55.0%']);
});

test.each([
  ['status', 'merged:dashboard', { tab: 'dashboard', from: ['status', FIRST], rows: 2 }, 60],
  ['head', 'columns:checkins', { tab: 'checkins', from: ['value', KEYS - 1], rows: 3 }, 170],
] as const)('a repair of merged cells that failed, %s, is finished when it is asked for again', async (name, id, merged, every) => {
  const host = openBuilt({ snapshot: example });
  merge(host, merged);
  const wrong = await failingAtEachCall({
    name: `repair of merged cells, ${name}`,
    snapshot: host.snapshot(),
    every,
    run: each => answered(each, 'repair', { ids: [id] }),
    // Lines and looks come after the splitting, which is not to be seen any more when it is asked for again.
    outcome: each => Object.fromEntries(Object.entries(shown(each)).filter(([aspect]) => !/: (?:borders|styles)$/.test(aspect))),
  });
  expect(wrong).toEqual([]);
});
