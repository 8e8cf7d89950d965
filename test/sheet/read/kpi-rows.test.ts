/** The rows of the Dashboard: names make a row one, figures are read from cells and written as their formats say. */
import { readKpiRows } from '../../../src/sheet/read/kpi-rows';
import { tableOf } from '../drawn-workbook';

const rowsOf = (cells: Parameters<typeof tableOf>[0], formatAt = () => '0.0%') => readKpiRows(tableOf(cells), null, formatAt);

test('a row without a name is none, whatever else stands in it; places hold', () => {
  const rows = rowsOf([
    { kpi: 'CTR', now: 0.4 },
    { kpi: ' ', now: 0.5 },
    { kpi: 'CTR', now: 0.6 },
  ]);
  expect(rows.map(({ row, name, now }) => [row, name, now])).toEqual([
    [6, 'CTR', 0.4],
    [8, 'CTR', 0.6],
  ]);
});

test.each([
  [{ target: 0.5, target_text: '+10%' }, '50.0%', false],
  [{ target: '', target_text: '+10%' }, '+10%', true],
  [{ target: '', target_text: '−0.5 pp' }, '−0.5 pp', true],
  [{ target: '◆ Check', target_text: '48%' }, '◆ Check', false],
  [{ target: '', target_text: '≥ 90%' }, '≥ 90%', false],
  [{}, '', false],
])('the target of %j', (cells, targetText, targetIsChange) => {
  expect(rowsOf([{ kpi: 'CTR', ...cells }])).toMatchObject([{ targetText, targetIsChange }]);
});

test('blanks and texts in the place of figures and days are none', () => {
  expect(rowsOf([{ kpi: 'CTR', now: 'soon', last: '', next: 'x', cadence_days: '' }])).toMatchObject([
    { now: null, nowText: '', last: null, next: null, cadenceDays: 7, star: false, id: '' },
  ]);
  expect(rowsOf([{ kpi: 'CTR', star: '★', now: 0.123, last: 46300, next: 46307, cadence_days: 30, id: 'ctr' }])).toMatchObject([
    { now: 0.123, nowText: '12.3%', last: 46300, next: 46307, cadenceDays: 30, star: true, id: 'ctr' },
  ]);
});

test('each figure has the format of its own cell', () => {
  const rows = readKpiRows(tableOf([{ kpi: 'CTR', now: 0.5, target: 0.75 }]), null, (_, key) => (key === 'target' ? '0%' : '0.00'));
  expect(rows).toMatchObject([{ nowText: '0.50', targetText: '75%', format: '0.00' }]);
});
