/**
 * The hidden lists of Setup, which say what a word stands for: a column that somebody deletes, or clears, comes back with what stood in it. A few of
 * them; all in `npm run fuzz -- --whole`.
 */
import { LANGUAGES } from '../../../src/languages';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { closedLists } from '../../../src/tabs/setup/list-words';
import { sampled } from '../../sample';
import { differences, digest } from '../build/file-digest';
import { get, HEADING, openBuilt, openCycle, TabView } from '../built-cycle';

jest.setTimeout(600_000);

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle({}, {}, ['experiments'])).snapshot();
});

const KEYS = closedLists(LANGUAGES.en).flatMap(({ word, key }) => [word, key]);

test.each(sampled(KEYS, ['unit_key', 'status_word', 'task_key', 'is_word']))('%s', async key => {
  const host = openBuilt({ snapshot });
  const view = new TabView(host, 'setup');
  const whole = digest(openBuilt({ snapshot }));
  const repaired = async () => {
    const found = await get(host, 'check', null);
    expect([found.map(({ id }) => id), await get(host, 'repair', { ids: found.map(({ id }) => id) })]).toEqual([[expect.anything()], []]);
    return differences(whole, digest(openBuilt({ snapshot: host.snapshot() }))).filter(name => /: (?:cells|formulas)$/.test(name));
  };
  const entries = { ...view.area(HEADING + 1, view.rows - HEADING - 1), column: view.column(key), columns: 1 };
  host.silently(() =>
    host.workbook.apply([{ kind: 'clear', area: entries, content: true, format: false, validation: false, notes: false }]),
  );
  expect(await repaired()).toEqual([]);
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column(key), count: 1 }]);
  expect((await get(host, 'check', null))[0]?.text).not.toContain(key);
  expect(await repaired()).toEqual([]);
});
