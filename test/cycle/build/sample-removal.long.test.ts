/** The example goes without a trace: what is left is the cycle that was never given one. */
import type { TabId } from '../../../src/contract';
import { CYCLE_TABS, LATER_TABS } from '../../../src/cycle-tabs';
import { sampled } from '../../sample';
import { type CycleHost, get, HEADING, openCycle, TabView } from '../built-cycle';

/** Texts and notes of a tab, but for the id every build makes anew. */
function shown(host: CycleHost, id: TabId): unknown {
  const view = new TabView(host, id);
  const own = id === 'setup' ? view.rowWhere('fact_key', 'cycle_id') : -1;
  const texts = host.workbook.evaluated(view.area()).map(row => row.map(({ text }) => text));
  const notes = host.workbook.notes(view.sheetId).map(({ cell, text }) => [cell.row, cell.column, text]);
  return { texts: texts.filter((_, row) => row !== own), notes };
}

test.each(sampled(['en_US', 'fi_FI'], ['en_US']))('a cycle without its example is the one built without it: %s', async locale => {
  const emptied = await openCycle({ locale });
  const never = await openCycle({ locale }, { sample: false });
  const tabs = (host: CycleHost) => CYCLE_TABS.map(id => [id, shown(host, id)]);
  expect(tabs(emptied)).not.toEqual(tabs(never));
  await get(emptied, 'removeSample', null);
  // Whoever opens it is asked for the numbers that are due.
  emptied.open();
  expect(tabs(emptied)).toEqual(tabs(never));
});

test('tabs that came on first use lose the example’s rows too, and keep a team’s own', async () => {
  const host = await openCycle({}, {}, LATER_TABS);
  const tests = new TabView(host, 'experiments');
  const free = HEADING + 1 + tests.table('hypothesis').length;
  host.workbook.type(tests.at('hypothesis', free), 'Our own test');
  host.workbook.type(tests.at('kpi', free), 'Click rate to landing page');
  const sample = 'sample-';
  const marked = () => LATER_TABS.flatMap(id => new TabView(host, id).table('id').filter(({ id: row }) => row?.startsWith(sample)));
  expect(marked().length).toBeGreaterThan(0);
  await get(host, 'removeSample', null);
  expect(marked()).toEqual([]);
  expect(new TabView(host, 'experiments').table('hypothesis').map(({ hypothesis }) => hypothesis)).toEqual(['Our own test']);
  expect(await get(host, 'check', null)).toEqual([]);
});
