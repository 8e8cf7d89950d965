/** What does not count says so in Check the sheet: check-ins and tasks as people mistype them. */
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

const KPI = 'Qualified leads / week';
const CYCLE = { playbook: 'signals', start: '2026-11-30', language: 'en', currency: 'EUR', sample: false } as const;
const open = () => openCycle({ locale: 'en_GB', timeZone: 'Europe/Helsinki', today: '2026-12-13' }, CYCLE);

/** Types rows below what Check-ins holds; gives the sheet row of the first. */
function typeRows(host: CycleHost, rows: readonly (readonly [date: string, kpi: string, value: string])[]): number {
  const view = new TabView(host, 'checkins');
  const first = HEADING + 1 + view.table('kpi').length;
  rows.forEach(([date, kpi, value], at) => {
    typeInto(host, view, 'kpi', first + at, kpi);
    typeInto(host, view, 'date', first + at, date);
    typeInto(host, view, 'value', first + at, value);
  });
  return first + 1;
}

const said = async (host: CycleHost) => (await get(host, 'check', null)).map(({ text }) => text);

test('each kind of row that does not count is told with its row', async () => {
  const host = await open();
  const row = typeRows(host, [
    ['', KPI, '20'],
    ['the 6th', KPI, '20'],
    ['06/12/2026', KPI, 'fifty'],
    ['06/12/2026', 'Qualifed leads / week', '20'],
    ['06/12/2026', 'Newsletter readers', '20'],
    ['01/05/2026', KPI, '20'],
    ['20/12/2026', KPI, '20'],
    ['06/12/2026', KPI, '-4'],
  ]);
  expect(await said(host)).toEqual([
    `Row ${row} of “Check-ins” does not count: No date.`,
    `Row ${row + 1} of “Check-ins” does not count: “the 6th” is not a date.`,
    `Row ${row + 2} of “Check-ins” does not count: “fifty” is not a number.`,
    `Row ${row + 3} of “Check-ins” does not count: there is no KPI “Qualifed leads / week”. Repairing writes “${KPI}”.`,
    `Row ${row + 4} of “Check-ins” does not count: No KPI “Newsletter readers”.`,
    `Row ${row + 5} of “Check-ins” does not count: Outside the cycle (30 Nov – 27 Feb).`,
    `Row ${row + 6} of “Check-ins” does not count: In the future.`,
    `Row ${row + 7} of “Check-ins”: Below zero? A note in the row says that it is right.`,
  ]);
});

test('repairing a misspelt KPI writes the name that was meant, and the row counts', async () => {
  const host = await open();
  const row = typeRows(host, [['06/12/2026', 'Qualifed leads / week', '20']]);
  const rest = await get(host, 'repair', { ids: [`kpi:checkins:${row}`] });
  expect(rest.filter(({ tab }) => tab === 'checkins')).toEqual([]);
  const dashboard = new TabView(host, 'dashboard');
  expect(dashboard.text('now', dashboard.rowWhere('id', 'qualified_leads'))).toBe('20');
});

test('a note settles a number that looks like a slip', async () => {
  const host = await open();
  const row = typeRows(host, [['06/12/2026', 'Average view %', '420%']]);
  expect(await said(host)).toEqual([`Row ${row} of “Check-ins”: More than 100%? A note in the row says that it is right.`]);
  typeInto(host, new TabView(host, 'checkins'), 'note', row - 1, 'Checked with the platform');
  expect(await said(host)).toEqual([]);
});

test('a due date that is a text is told', async () => {
  const host = await open();
  const view = new TabView(host, 'roadmap');
  typeInto(host, view, 'due', HEADING + 1, 'soon');
  expect(await said(host)).toEqual([`Row ${HEADING + 2} of “Roadmap”: “soon” under “Due” is not a date.`]);
});
