/** Watch KPIs of Setup in the shape of the Dashboard's rows: on, off, and rows that are none. */
import { PLAIN_SIGNS } from '../../../src/boards/clock';
import { LANGUAGES } from '../../../src/languages';
import { watchRows } from '../../../src/sheet/read/watch-rows';
import { drawnWorkbook, tableOf } from '../drawn-workbook';

const { yesNo, units, better, cadences } = LANGUAGES.en.lists;
const HABIT = { currency: 'EUR', signs: PLAIN_SIGNS };
const ON = {
  watch: 'Saves',
  watch_on: yesNo.yes,
  watch_unit: units.percent,
  watch_better: better.higher,
  watch_cadence: cadences.monthly,
  watch_owner: 'Dana',
  watch_definition: 'Saves by views',
  watch_id: 'saves',
  watch_now: 0.125,
  watch_next: 46307,
  watch_last: 46300,
};
const rowsOf = (cells: Parameters<typeof tableOf>[0], format = '0.0%') => watchRows(tableOf(cells), HABIT, () => () => format);

test('a row with a name is one, at its place on the sheet', () => {
  expect(
    rowsOf([{ ...ON }, { ...ON, watch: '' }, { ...ON, watch: 'Shares', watch_id: 'shares' }]).map(({ row, id, name }) => [row, id, name]),
  ).toEqual([
    [6, 'saves', 'Saves'],
    [8, 'shares', 'Shares'],
  ]);
});

test('figures, days and texts come from its cells; it is no star and has no target', () => {
  expect(rowsOf([ON])).toEqual([
    {
      row: 6,
      id: 'saves',
      name: 'Saves',
      star: false,
      owner: 'Dana',
      status: '',
      doNow: '',
      now: 0.125,
      nowText: '12.5%',
      targetText: '',
      targetIsChange: false,
      definition: 'Saves by views',
      unitWord: units.percent,
      last: 46300,
      next: 46307,
      cadenceDays: 30,
      format: '0.0%',
    },
  ]);
});

test('blanks and texts in the place of figures are none, and formats are not asked for', () => {
  const never = () => {
    throw new Error('Nothing is written in this row.');
  };
  const [row] = watchRows(tableOf([{ ...ON, watch_on: yesNo.no, watch_now: '', watch_next: '', watch_last: 'soon' }]), HABIT, never);
  expect([row?.now, row?.next, row?.last, row?.nowText, row?.format]).toEqual([null, null, null, '', '']);
});

test('an empty Setup has none, a fresh one those of its playbook', () => {
  expect(rowsOf([])).toEqual([]);
  const { setup } = drawnWorkbook();
  const names = setup.rows.map(({ cells }) => cells.watch).filter(name => name !== '' && name !== undefined);
  expect(watchRows(setup, HABIT, () => () => '').map(({ name }) => name)).toEqual(names);
});
