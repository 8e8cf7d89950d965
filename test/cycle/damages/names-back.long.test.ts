/** A deleted column of names comes back with the names, which stand hidden beside it, also where commands were given meanwhile. */
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';

test.each([
  ['library', 'name', 'kind'],
  ['content', 'title', 'step'],
] as const)('%s without %s', async (tab, key, beside) => {
  const host: CycleHost = await openCycle({}, {}, ['content', 'library']);
  const view = new TabView(host, tab);
  typeInto(host, view, key, HEADING + 1, '=Ours');
  // A command, so that what is known is written down.
  await get(host, 'saveNumbers', []);
  const names = () => view.table(beside).map(cells => [cells[key], cells[beside], cells.id]);
  const before = names();
  expect(before.filter(([name]) => name === '=Ours').length).toBe(1);
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
  await get(host, 'saveNumbers', []);
  expect((await get(host, 'check', null)).map(({ id }) => id)).toContain(`columns:${tab}`);
  expect(await get(host, 'repair', { ids: [`columns:${tab}`] })).toEqual([]);
  expect([names(), errors(host), host.failures]).toEqual([before, [], []]);
});
