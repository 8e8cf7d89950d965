/**
 * The folded Analysis and the reading of targets on the built bundle: outlook, forecast and unusual against core, questions instead of
 * guesses, blanks where the add-on is not, and as many custom-function calls for many KPIs as for few.
 */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { forecastOn, outlookOn } from '../../../src/core/series/forecast';
import { limitsOf, signalsOf } from '../../../src/core/series/limits';
import { functions } from '../../../src/languages/en/functions';
import { dashboard as texts } from '../../../src/languages/en/tabs/dashboard';
import { growthLoop } from '../../../src/playbooks/growth-loop/playbook';
import { sampled } from '../../sample';
import { type CycleHost, get, HEADING, openCycle, START, TabView } from '../built-cycle';

const start = dayFromIso(START) as Day;
const END = addDays(start, 89);
/** Week 10: ten weekly check-ins of the example, which goes on to the end of the cycle. */
const TODAY = '2026-12-14';
const WHOLE = '2027-01-12';
const ANALYSIS = ['outlook', 'forecast', 'unusual', 'course'] as const;

const row = (view: TabView, id: string) => view.rowWhere('id', id);

describe('analysis of the example in week 11', () => {
  test.each(sampled(['en_US', 'fi_FI'], ['en_US']))('says what core says (%s)', async locale => {
    const host = await openCycle({ locale, today: TODAY, builtOn: WHOLE });
    const view = new TabView(host, 'dashboard');
    for (const { id, sample, cadence, baseline, target } of growthLoop.kpis) {
      if (cadence !== 'weekly' || baseline === null || target === null || target.kind !== 'value') continue;
      const points = sample.slice(0, 10).map((value, week) => ({ day: addDays(start, week * 7 + 4), value, weight: 1 }));
      const at = row(view, id);
      const bound = target.value > baseline ? { low: target.value, high: null } : { low: null, high: target.value };
      const outlook = outlookOn(points, END, bound);
      expect(view.text('outlook', at)).toBe(outlook === null ? '' : functions.outlook[outlook]);
      expect(view.cell('forecast', at).value).toBeCloseTo(forecastOn(points, END, { low: 0, high: null }) ?? Number.NaN, 9);
      const limits = limitsOf(points);
      const signal = limits === null ? null : (signalsOf(points, limits)[points.length - 1] ?? 'usual');
      expect(view.text('unusual', at)).toBe(signal === null ? '' : functions.unusual[signal]);
    }
    expect(view.text('course', row(view, 'retention_3s'))).toBe('↗ better');
    const figures = new TabView(host, 'figures');
    const lastWeek = HEADING + 13;
    expect(figures.cell('forecast_1', lastWeek).value).toBeCloseTo(Number(view.cell('forecast', row(view, 'retention_3s')).value), 9);
    expect(figures.text('forecast_1', HEADING + 9)).toBe('');
    // Row 2 says how many actions there are: one for each KPI that is off track or at risk.
    const statuses = view.table('kpi').map(({ status = '' }) => status.slice(0, 1));
    const acting = statuses.filter(sign => ['■', '▽', '◐'].includes(sign)).length;
    expect(acting).toBeGreaterThan(1);
    expect(host.workbook.evaluated({ ...view.area(1, 1) })[0]?.some(({ text }) => text.includes(`${acting} need action`))).toBe(true);
  });

  test('stands as last known where the add-on is not', async () => {
    const host = await openCycle({ today: TODAY, builtOn: WHOLE });
    // A command, so that what is known on this day is written down.
    await get(host, 'saveNumbers', []);
    const shown = () => new TabView(host, 'dashboard').table('kpi').map(row => ['status', 'now', ...ANALYSIS].map(key => row[key]));
    const before = shown();
    host.workbook.setFunctionsEnabled(false);
    expect(shown()).toEqual(before);
  });
});

describe('a typed target', () => {
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle();
  }, 120_000);
  const type = (id: string, text: string) => {
    const view = new TabView(host, 'dashboard');
    host.workbook.type(view.at('target_text', row(view, id)), text);
    return { reading: view.text('reading', row(view, id)), status: view.text('status', row(view, id)) };
  };

  test.each([
    ['retention_3s', '+20%', '52% → 62.4%, relative to the baseline'],
    ['retention_3s', '+5 pp', '52% → 57%, in percentage points'],
    ['retention_3s', '≥ 60%', 'at least 60%'],
    ['cadence', '10–15', '10 to 15'],
    ['cost_per_lead', '170', '170'],
    ['cost_per_lead', '170 kr.', '170'],
    ['cost_per_lead', 'DKK 170', '170'],
    ['production_minutes', '50 min', '50'],
    ['production_minutes', '≤ 50 minuuttia', 'at most 50'],
    ['production_minutes', '90 s', '1.5'],
  ])('%s: %s reads “%s”', (id, text, reading) => {
    expect(type(id, text).reading).toBe(reading);
  });

  test.each([
    ['retention_3s', '60', texts.readings.bare.replace(/\{text\}/g, '60')],
    ['cadence', '20%', texts.readings.percent.replace(/\{text\}/g, '20%')],
    ['cadence', '+5 pp', texts.readings.points],
    ['cadence', 'more', texts.readings.unclear],
    ['retention_3s', '≥ 60', texts.readings.bare_bound.replace('{text}', '≥ 60')],
    ['retention_3s', '12 apples', texts.readings.unit.replace('{unit}', 'apples')],
    ['cadence', '≥ 12 apples', texts.readings.unit.replace('{unit}', 'apples')],
    ['cadence', '≤ 20%', texts.readings.unit.replace('{unit}', '%')],
    ['cost_per_lead', '€ 25', texts.readings.unit.replace('{unit}', '€')],
    ['production_minutes', '50 kg', texts.readings.unit.replace('{unit}', 'kg')],
  ])('%s: %s is a question, never a guess', (id, text, question) => {
    expect(type(id, text)).toEqual({ reading: `◆ ${question}`, status: '◆ Check target' });
  });
});

test('headings of the folded columns carry notes', async () => {
  const host = await openCycle();
  const view = new TabView(host, 'dashboard');
  for (const key of [...ANALYSIS, 'reading']) expect(host.workbook.note(view.at(key, HEADING))).not.toBe('');
});
