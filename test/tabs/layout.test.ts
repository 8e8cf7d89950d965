/** Sizes, headings, keys and notes of every tab in every playbook and language. */
import { listPlace } from '../../src/tabs/place';
import { columnsOf } from '../../src/tabs/tab-columns';
import { DRAWN } from './drawn-tabs';

/** Row numbers beside the grid. */
const ROW_NUMBERS = 46;

const shown = (spec: (typeof DRAWN)[number]['spec']) => spec.columns.filter(({ visibility }) => visibility === 'shown');

test('visible columns of the Dashboard and the row numbers fit 1,280 px', () => {
  for (const { name, spec } of DRAWN.filter(tab => tab.spec.id === 'dashboard')) {
    const width = shown(spec).reduce((sum, column) => sum + column.width, ROW_NUMBERS);
    expect([name, width <= 1280]).toEqual([name, true]);
  }
});

test('the tagged link lies within a window of 1,366 px', () => {
  for (const { name, spec } of DRAWN.filter(tab => tab.spec.id === 'links')) {
    const columns = shown(spec);
    const upTo = columns.findIndex(({ key }) => key === 'tagged');
    const width = columns.slice(0, upTo + 1).reduce((sum, column) => sum + column.width, ROW_NUMBERS);
    expect([name, upTo >= 0 && width <= 1366]).toEqual([name, true]);
  }
});

test('the visible columns of Content lie within a window of 1,366 px', () => {
  for (const { name, spec } of DRAWN.filter(tab => tab.spec.id === 'content')) {
    const width = shown(spec).reduce((sum, column) => sum + column.width, ROW_NUMBERS);
    expect([name, width <= 1366]).toEqual([name, true]);
  }
});

test('where a KPI is chosen from a list, its name has the room it has on the Dashboard', () => {
  const room = DRAWN.find(tab => tab.spec.id === 'dashboard')?.spec.columns.find(({ key }) => key === 'kpi')?.width ?? 0;
  for (const { name, spec } of DRAWN) {
    const narrow = spec.columns.filter(({ list, width }) => list !== null && 'from' in list && list.from === 'kpi_listed' && width < room);
    expect([name, room > 0, narrow.map(({ key }) => key)]).toEqual([name, true, []]);
  }
});

test('every criterion of a phase has a line of its own in its row of Setup', () => {
  for (const { name, spec } of DRAWN.filter(tab => tab.spec.id === 'setup')) {
    const lines = spec.rows.map(({ cells }) => String(cells.exit ?? '').split('\n').length);
    expect([name, Math.max(...lines) * 15.4 + 3 <= spec.rowHeight]).toEqual([name, true]);
  }
});

test('the band reaches over every column with a heading that is shown', () => {
  for (const { name, spec } of DRAWN.filter(({ spec: { band } }) => band.length > 0)) {
    const wide = spec.band.filter(({ row }) => row === 1).map(({ column }) => column);
    const bare = spec.columns
      .filter(({ heading }, at) => heading !== '' && !wide.includes(at))
      .filter(({ visibility }) => visibility === 'shown');
    expect([name, bare.map(({ key }) => key)]).toEqual([name, []]);
  }
});

test('what is frozen above the grid is at most 130 px high; the hidden key row takes nothing', () => {
  for (const { name, spec } of DRAWN) {
    const [title, second, third, , heading] = spec.heights;
    expect([name, title + second + third + heading <= 130]).toEqual([name, true]);
  }
});

test('columns are those of the place, in its order, each key once', () => {
  for (const { name, spec } of DRAWN) expect([name, spec.columns.map(({ key }) => key)]).toEqual([name, columnsOf(spec.id)]);
});

test('headings differ within a tab, and every visible one has a note', () => {
  for (const { name, spec } of DRAWN.filter(tab => tab.spec.id !== 'figures')) {
    const named = shown(spec).filter(({ heading }) => heading !== '');
    const headings = named.map(({ heading }) => heading);
    expect([name, headings]).toEqual([name, [...new Set(headings)]]);
    expect([name, named.filter(({ note }) => note === '').map(({ key }) => key)]).toEqual([name, []]);
  }
});

test('cells, formats, lists and drawings name columns there are', () => {
  for (const { name, spec } of DRAWN) {
    const keys = new Set(spec.columns.map(({ key }) => key));
    const named = spec.rows.flatMap(({ cells, formats }) => [...Object.keys(cells), ...Object.keys(formats)]);
    expect([name, [...new Set(named)].filter(key => !keys.has(key))]).toEqual([name, []]);
    const sources = spec.columns.flatMap(({ list }) => (list === null || 'of' in list ? [] : [listPlace(list.from)]));
    expect([name, sources.filter(({ tab, key }) => !columnsOf(tab).includes(key))]).toEqual([name, []]);
  }
});
