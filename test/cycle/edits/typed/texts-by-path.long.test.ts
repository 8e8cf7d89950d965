/**
 * Texts that a spreadsheet would make a formula, a day, a number or another text of, by every way in: typed and pasted with an apostrophe into text
 * columns, with their plain format and without; through the panels; typed over what is computed; then through a switch of language and a repair. The
 * words of errors, as #REF!, are not among them: the library of the preview takes them for errors behind an apostrophe, too.
 */
import type { TabId } from '../../../../src/contract';
import type { Cell } from '../../../../src/preview/engine/workbook';
import { type CycleHost, get, HEADING, openCycle, TabView, TODAY } from '../../built-cycle';

const TEXTS = ['=x', '=1+1', '+1', '-', '@me', '10-15', '1/2', '007', '1e5', 'TRUE', "'quoted", 'two\r\nlines', 'a\rb'] as const;
const kept = (text: string) => text.replace(/\r\n?/g, '\n');

/** A text column of each tab that people write into, and the column that makes its row one. */
const COLUMNS: readonly (readonly [tab: TabId, key: string])[] = [
  ['checkins', 'note'],
  ['dashboard', 'reason'],
  ['roadmap', 'done_when'],
  ['links', 'item'],
  ['setup', 'concept'],
  ['content', 'title'],
  ['library', 'text'],
];

function held(host: CycleHost, at: Cell): readonly unknown[] {
  const area = { ...at, rows: 1, columns: 1 };
  const [[cell] = []] = host.workbook.evaluated(area);
  return [cell?.value, cell?.error?.code, host.workbook.formulas(area)[0]?.[0]];
}
const asText = (text: string): readonly unknown[] => [kept(text), undefined, ''];

async function opened(format: '@' | 'General', [tab, key]: readonly [TabId, string]): Promise<readonly [CycleHost, (at: number) => Cell]> {
  const host = await openCycle({}, {}, ['content', 'library']);
  const view = new TabView(host, tab);
  const row = HEADING + 1;
  const first = view.at(key, row);
  host.workbook.apply([{ kind: 'numberFormat', area: { ...first, rows: TEXTS.length, columns: 1 }, format }]);
  return [host, at => ({ ...first, row: row + at })];
}

describe.each(COLUMNS)('%s, %s', (...column) => {
  test.each(['@', 'General'] as const)('typed and pasted with an apostrophe into cells of the format %s', async format => {
    const [host, at] = await opened(format, column);
    const all = () => TEXTS.map((_, index) => held(host, at(index)));
    TEXTS.forEach((text, index) => {
      host.workbook.type(at(index), `'${kept(text)}`);
    });
    expect(all()).toEqual(TEXTS.map(asText));
    host.workbook.paste(
      at(0),
      TEXTS.map(text => [`'${kept(text)}`]),
    );
    expect(all()).toEqual(TEXTS.map(asText));
    await get(host, 'switchTabs', { language: 'fi' });
    await get(host, 'repair', { ids: (await get(host, 'check', null)).map(({ id }) => id) });
    const stand = new Set(all().map(each => JSON.stringify(each)));
    expect(TEXTS.filter(text => !stand.has(JSON.stringify(asText(text))))).toEqual([]);
    expect(host.failures).toEqual([]);
  });
});

test.each(TEXTS)('%j through the panels is the same text in its cell, and once more after a switch of language', async text => {
  const host = await openCycle({}, {}, ['content', 'library']);
  const shown = (tab: TabId, key: string) => {
    const view = new TabView(host, tab);
    return Array.from({ length: view.rows - HEADING - 1 }, (_, at) => JSON.stringify(held(host, view.at(key, HEADING + 1 + at))));
  };
  await get(host, 'saveNumbers', [{ kpi: 'cost_per_lead', day: TODAY, channel: '', value: 210, note: text, sure: true }]);
  await get(host, 'saveTasks', { tasks: [{ task: text, owner: '', due: '2026-11-20', kpi: '' }] });
  await get(host, 'addWord', { list: 'creator', word: text });
  await get(host, 'saveContent', { begin: { title: text, channel: '', publishOn: '2026-11-20', owner: '' } });
  await get(host, 'keepInLibrary', { entries: [{ name: text, kind: 'hook', text }] });
  const places = [
    ['checkins', 'note'],
    ['roadmap', 'task'],
    ['setup', 'creator'],
    ['content', 'title'],
    ['library', 'name'],
    ['library', 'text'],
  ] as const;
  const missing = () =>
    places.filter(([tab, key]) => !shown(tab, key).includes(JSON.stringify(asText(text)))).map(place => place.join(' '));
  expect(missing()).toEqual([]);
  await get(host, 'switchTabs', { language: 'fi' });
  expect(missing()).toEqual([]);
});

test.each(TEXTS)('%j typed with an apostrophe over what is computed is a note, and the column comes back', async text => {
  const host = await openCycle();
  const view = new TabView(host, 'dashboard');
  const at = view.at('do_now', view.rowWhere('id', 'cadence'));
  host.workbook.type(at, `'${kept(text)}`);
  expect(host.workbook.note(at)).toBe(kept(text).trim());
  expect(view.text('do_now', HEADING)).toBe('Do now');
});
