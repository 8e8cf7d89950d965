/** Rows that do not count, by what the boards read in them. */
import { checkinFindings, checkinRepairs } from '../../../src/addon/check/row-findings';
import { drawnWorkbook, START, tableOf } from '../../sheet/drawn-workbook';
import { there } from '../edits/planned-edit';

const NAME = String(there(drawnWorkbook().table('dashboard')).rows[0]?.cells.kpi);
const KEYS = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id', 'day'];

function checkins(rows: readonly Readonly<Record<string, string | number>>[]) {
  const table = tableOf(rows, KEYS);
  const workbook = drawnWorkbook({ tables: { checkins: table } });
  return { workbook, table, found: checkinFindings(workbook, table, 'Check-ins', 'en') };
}

test('a sound row is no finding; a misspelt KPI and a day in another form can be repaired, the rest is for a person', () => {
  const { found } = checkins([
    { date: START + 7, kpi: NAME, value: 0.4 },
    { date: START + 7, kpi: `${NAME}x`, value: 0.4 },
    { date: 'soon', kpi: NAME, value: 0.4 },
    { date: '25.10.', kpi: NAME, value: 0.4 },
    { date: '', kpi: NAME, value: 0.4 },
    { date: START + 7, kpi: 'Nobody’s KPI of all', value: 0.4 },
    {},
  ]);
  expect(found.map(({ id, repairable }) => [id, repairable])).toEqual([
    ['kpi:checkins:7', true],
    ['row:checkins:8', false],
    ['day:checkins:9', true],
    ['row:checkins:10', false],
    ['row:checkins:11', false],
  ]);
  expect(found[0]?.text).toContain(NAME);
  expect(found[1]?.text).toContain('soon');
  expect(found.every(({ text }) => !text.includes('◆'))).toBe(true);
});

test('a repair writes the name that was meant, once and only where the row still says what was found', () => {
  const { workbook, table } = checkins([
    { date: START + 7, kpi: NAME, value: 0.4 },
    { date: START + 7, kpi: `${NAME}x`, value: 0.4 },
  ]);
  expect(checkinRepairs(workbook, table, ['kpi:checkins:6', 'kpi:checkins:7', 'kpi:checkins:99', 'row:checkins:7'])).toEqual([
    { row: 7, key: 'kpi', content: `'${NAME}` },
  ]);
  expect(checkinRepairs(workbook, table, ['row:checkins:7', 'kpi:other:7'])).toEqual([]);
});

test('twelve are named, the others counted', () => {
  const { found } = checkins(Array.from({ length: 15 }, () => ({ date: 'soon', kpi: NAME, value: 1 })));
  expect([found.length, found[12]?.id]).toEqual([13, 'rows:checkins']);
  expect(found[12]?.text).toContain('3');
});
