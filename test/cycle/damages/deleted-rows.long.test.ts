/**
 * Rows above a table that somebody has deleted come back with their looks, and the rules of colour point at the rows they did. One way on each tab; all
 * on each in `npm run fuzz -- --whole`.
 */
import { LATER_TABS, TAB_ORDER } from '../../../src/cycle-tabs';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { isWhole } from '../../sample';
import { type Digest, differences, digest } from '../build/file-digest';
import { get, HEADING, openBuilt, openCycle, TabView } from '../built-cycle';

jest.setTimeout(600_000);

const KEYS = HEADING - 1;
const WAYS = [
  ['its headings', HEADING, 1],
  ['the rows of the title', 0, 3],
  ['keys and headings', KEYS, 2],
  ['everything above its table', 0, HEADING + 1],
  ['the first row', 0, 1],
  ['the keys', KEYS, 1],
] as const;

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle({}, {}, LATER_TABS)).snapshot();
});

const CASES = TAB_ORDER.flatMap((tab, at) => (isWhole ? WAYS : [WAYS[at % WAYS.length] ?? WAYS[0]]).map(way => [tab, ...way] as const));

/** As it is opened again, so that what the engine keeps in several ways is alike; the height of a hidden row is nobody's. */
function opened(from: HostSnapshot): Digest {
  const host = openBuilt({ snapshot: from });
  const keys = TAB_ORDER.map(tab => ({ sheetId: new TabView(host, tab).sheetId, row: KEYS, count: 1 }));
  host.workbook.apply(
    keys.flatMap(row => [{ kind: 'rowHeight', ...row, pixels: 2 } as const, { kind: 'rowsHidden', ...row, hidden: true } as const]),
  );
  return digest(host);
}

test.each(CASES)('%s without %s', async (tab, _, row, count) => {
  const host = openBuilt({ snapshot });
  host.workbook.apply([{ kind: 'deleteRows', sheetId: new TabView(host, tab).sheetId, row, count }]);
  const found = await get(host, 'check', null);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect(differences(opened(snapshot), opened(host.snapshot()))).toEqual([]);
});
