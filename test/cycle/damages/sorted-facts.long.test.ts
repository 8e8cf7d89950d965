/** Setup's facts sorted by a person: found by their keys where whole rows moved, put right by their labels where only the columns one sees did. */
import { type CycleHost, get, openBuilt, openCycle, TabView } from '../built-cycle';

const FIRST = 5;

const facts = (host: CycleHost) =>
  new TabView(host, 'setup')
    .table('fact_key')
    .map(({ fact_key, fact, value }) => [fact_key, fact, value].join(' | '))
    .sort();

function sortBy(host: CycleHost, columns: 'seen' | 'all'): void {
  const setup = new TabView(host, 'setup');
  const column = setup.column('fact');
  const rows = setup.table('fact_key').length;
  const area = { ...setup.area(FIRST, rows), ...(columns === 'seen' ? { column, columns: setup.column('hint') - column + 1 } : {}) };
  host.workbook.apply([{ kind: 'sort', area, by: [{ column, ascending: true }] }]);
}

test.each([
  ['seen', 'en', 'en_US'],
  ['seen', 'fi', 'fi_FI'],
  ['all', 'en', 'en_US'],
] as const)('columns sorted: %s, in %s', async (columns, language, locale) => {
  const host = await openCycle({ locale }, { language });
  const before = facts(host);
  const message = (await get(host, 'mondayMessage', null)).text;
  sortBy(host, columns);
  // Somebody goes on working before anybody looks.
  await get(host, 'today', null);
  const found = await get(host, 'check', null);
  expect(found.map(({ id }) => id)).toContain('facts');
  await get(host, 'repair', { ids: found.map(({ id }) => id) });
  // As it is after the next opening: formulas that the sort had made name each other are worked out anew.
  const again = openBuilt({ snapshot: host.snapshot() });
  // Rows as a whole take along the words of links, of which the preview of names shows the first.
  const kept = (lines: readonly string[]) => lines.filter(line => columns === 'seen' || !line.startsWith('naming_preview'));
  expect(kept(facts(again))).toEqual(kept(before));
  expect((await get(again, 'mondayMessage', null)).text).toBe(message);
  expect((await get(again, 'check', null)).map(({ text }) => text)).toEqual([]);
});
