/**
 * KPIs typed by hand, on the built bundle: the first figure says in what they are counted, whichever cell it is typed into, and rows that are
 * moved keep the digits of their figures.
 */
import { type CycleHost, checkinsOf, HEADING, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';

const COST = 'Cost per lead';
const VIEW = 'Average view time (s)';

let host: CycleHost;
let dashboard: TabView;
const free = () => HEADING + 1 + dashboard.table('kpi').length;
const shown = (row: number, ...keys: readonly string[]) => keys.map(key => dashboard.text(key, row));

/** One file for each locale, because opening one is dear: each case types a KPI of its own. */
const opened = new Map<string, Promise<CycleHost>>();

async function open(locale: string, language: 'en' | 'fi' = 'en'): Promise<void> {
  const opening = opened.get(locale) ?? openCycle({ locale }, { language });
  opened.set(locale, opening);
  host = await opening;
  dashboard = new TabView(host, 'dashboard');
}

afterEach(() => {
  expect(host.failures).toEqual([]);
});

test.each([
  ['en_US', 'target', '35%', '%', '35.0%'],
  ['en_US', 'target_text', '35%', '%', '35.0%'],
  ['en_US', 'target_text', '12.25 min', 'minutes', '12.25'],
  ['en_US', 'target', '12.25 min', 'minutes', '12.25'],
  ['da_DK', 'target', '170 kr.', 'money', '170,00 kr.'],
] as const)('%s: the first figure of a new KPI, in %s, is %s: its unit is %s', async (locale, key, typed, unit, target) => {
  await open(locale);
  const row = free();
  typeInto(host, dashboard, 'kpi', row, `Sign-up rate ${row}`);
  typeInto(host, dashboard, key, row, typed);
  expect(shown(row, 'unit', 'target')).toEqual([unit, target]);
});

test.each([
  ['baseline', '20%', ['20.0%', '']],
  ['baseline_typed', '20%', ['20.0%', '']],
  ['baseline', '20 pct.', ['20.0%', '']],
  ['now', '22.5%', ['', '22.5%']],
  ['now', '22.5 pct.', ['', '22.5%']],
] as const)('typed into %s, %s makes a new KPI one in percent, and what follows is', async (key, typed, figures) => {
  await open('en_US');
  const row = free();
  typeInto(host, dashboard, 'kpi', row, `Sign-up rate ${row}`);
  typeInto(host, dashboard, key, row, typed);
  expect(shown(row, 'unit', 'baseline', 'now')).toEqual(['%', ...figures]);
  typeInto(host, dashboard, 'now', row, '24');
  expect(checkinsOf(host, `Sign-up rate ${row}`)).toEqual([[TODAY, '', '24.0%']]);
});

test('in a workbook in Finnish the unit is the word of its list', async () => {
  await open('fi_FI', 'fi');
  const row = free();
  typeInto(host, dashboard, 'kpi', row, 'Vastausaika');
  typeInto(host, dashboard, 'target_text', row, '≤ 3 tuntia');
  expect(shown(row, 'unit')).toEqual(['tuntia']);
});

test('a row moved by inserting, pasting and deleting keeps the digits of its figures', async () => {
  await open('en_US');
  for (const [kpi, baseline, seen] of [
    [VIEW, '8.2', '8.2'],
    [COST, '171.25', '171.25 kr.'],
  ] as const) {
    const row = dashboard.rowWhere('kpi', kpi);
    typeInto(host, dashboard, 'baseline_typed', row, baseline);
    const keys = ['kpi', 'target_text', 'better', 'unit', 'cadence', 'aggregate', 'baseline_from', 'baseline_typed'] as const;
    const texts = new Map(keys.map(key => [key, key === 'baseline_typed' ? baseline : dashboard.text(key, row)]));
    host.workbook.apply([{ kind: 'deleteRows', sheetId: dashboard.sheetId, row, count: 1 }]);
    const place = free();
    for (const [key, text] of texts) host.workbook.paste(dashboard.at(key, place), [[text]]);
    expect([kpi, ...shown(place, 'kpi', 'baseline')]).toEqual([kpi, kpi, seen]);
  }
});
