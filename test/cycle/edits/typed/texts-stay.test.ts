/**
 * What people write stays the text they wrote, also where somebody has painted another format over a column of texts: through the panels, by an
 * edit that moves it, through a switch of language and a repair.
 */
import type { Cell } from '../../../../src/preview/engine/workbook';
import type { HostSnapshot } from '../../../../src/preview/host/host';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';

const ODD = ['=1+1', '=HYPERLINK("https://example.com")', '10-15', '007', '1e5', 'TRUE', "'quoted", 'two\r\nlines'] as const;
const kept = (text: string) => text.replace(/\r\n/g, '\n');

let snapshot: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle();
  for (const id of ['dashboard', 'checkins', 'links', 'setup', 'roadmap'] as const) {
    const view = new TabView(host, id);
    // Below the headings, all columns.
    host.workbook.apply([{ kind: 'numberFormat', area: { ...view.area(HEADING + 1, view.rows - HEADING - 1) }, format: 'General' }]);
  }
  snapshot = host.snapshot();
});

/** What stands in a cell: its value, and whether it is a formula. */
function held(host: CycleHost, at: Cell): readonly unknown[] {
  const area = { ...at, rows: 1, columns: 1 };
  const [[cell] = []] = host.workbook.evaluated(area);
  return [cell?.value, cell?.error?.code, host.workbook.formulas(area)[0]?.[0]];
}
const isText = (text: string): readonly unknown[] => [kept(text), undefined, ''];

test('notes, items, landing pages and words, through a switch of language and back', async () => {
  const host = openBuilt({ snapshot });
  const numbers = await get(host, 'numbers', null);
  const eight = numbers.slice(0, ODD.length);
  const entries = eight.map(({ kpi }, at) => ({ kpi, day: TODAY, channel: '', value: 12, note: ODD[at] ?? '', sure: true }));
  await get(host, 'saveNumbers', entries);
  const blank = { channel: 'Instagram', format: '', creator: '', batch: '' };
  const orders = ODD.map((text, at) => ({ ...blank, url: `https://example.com/${at}`, concept: text, item: text }));
  const { row } = await get(host, 'saveLinks', { links: orders });
  for (const word of ODD) await get(host, 'addWord', { list: 'concept', word });
  const [checkins, links, setup] = [new TabView(host, 'checkins'), new TabView(host, 'links'), new TabView(host, 'setup')];
  const all = () => ({
    notes: eight.map((_, at) => held(host, checkins.at('note', HEADING + 1 + at))),
    items: ODD.map((_, at) => held(host, links.at('item', (row ?? 1) - 1 + at))),
    concepts: ODD.map((_, at) => held(host, links.at('concept', (row ?? 1) - 1 + at))),
    words: Array.from({ length: setup.rows - HEADING - 1 }, (_, at) => held(host, setup.at('concept', HEADING + 1 + at))),
  });
  const wanted = () => ({
    notes: eight.map((_, at) => isText(ODD[at] ?? '')),
    items: ODD.map(isText),
    concepts: ODD.map(isText),
    words: expect.arrayContaining(ODD.map(isText)),
  });
  expect(all()).toEqual(wanted());
  // The same check-ins once more, over the ones that are there.
  await get(
    host,
    'saveNumbers',
    entries.map(entry => ({ ...entry, value: 13 })),
  );
  await get(host, 'switchTabs', { language: 'fi' });
  expect(all()).toEqual(wanted());
});

test('a text typed over Target becomes the typed target as it is', () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'target', HEADING + 1, "'10-15");
  expect(held(host, dashboard.at('target_text', HEADING + 1))).toEqual(isText('10-15'));
});
