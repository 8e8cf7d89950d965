/**
 * Rules & risks on the built bundle: a rule fires with its KPIs, gives its action to the Dashboard, can be silenced, and says so when one
 * of its KPIs has no figure. Every state agrees with core.
 */
import { checkRule, type Reading, type Rule } from '../../../src/core/rule/rule';
import type { Trend } from '../../../src/core/series/trend';
import { growthLoop } from '../../../src/playbooks/growth-loop/playbook';
import { type CycleHost, HEADING, openCycle, TabView } from '../built-cycle';

const SIGNS = { fires: '■', quiet: '●', unknown: '○', not_measured: '–' } as const;

const TRENDS: Readonly<Record<string, Trend>> = { '↗': 'rises', '→': 'flat', '↘': 'falls' };

let host: CycleHost;
let dashboard: TabView;
let rules: TabView;
beforeEach(async () => {
  host = await openCycle();
  dashboard = new TabView(host, 'dashboard');
  rules = new TabView(host, 'rules');
}, 120_000);

const kpiRow = (id: string) => dashboard.rowWhere('id', id);
const state = (id: string) => rules.text('state', rules.rowWhere('id', id));

/** Lets the click rate of the last two weeks fall, while retention goes on rising. */
function letClicksFall(): void {
  const checkins = new TabView(host, 'checkins');
  for (const [id, value] of [
    ['sample-ctr_landing-5', '0.5%'],
    ['sample-ctr_landing-6', '0.4%'],
  ] as const) {
    host.workbook.type(checkins.at('value', checkins.rowWhere('id', id)), value);
  }
}

/** What core says of every rule and risk with the figures the Dashboard shows. */
function expectedSigns(): Readonly<Record<string, string>> {
  const figure = (key: string, row: number) => {
    const { value } = dashboard.cell(key, row);
    return typeof value === 'number' ? value : null;
  };
  const readings = new Map<string, Reading>(
    growthLoop.kpis.flatMap(({ id }) =>
      dashboard.rowsWhere('id', id).map((row): [string, Reading] => {
        const trend = TRENDS[dashboard.text('course', row).slice(0, 1)] ?? 'unknown';
        return [id, { current: figure('now', row), baseline: figure('baseline', row), trend }];
      }),
    ),
  );
  // One that needs all of its KPIs waits for those nobody enters.
  const waits = ({ match, conditions }: Rule) => match === 'all' && conditions.some(each => each && !readings.has(each.kpi));
  const sign = (rule: Rule) => (waits(rule) ? SIGNS.not_measured : SIGNS[checkRule(rule, readings)]);
  return Object.fromEntries([
    ...growthLoop.rules.map(rule => [rule.id, sign(rule)]),
    ...growthLoop.risks.map(risk => [`risk-${risk.id}`, sign(risk)]),
  ]);
}

test('every rule and risk says what core says, before and after a change', () => {
  const seen = () => Object.fromEntries(Object.keys(expectedSigns()).map(id => [id, state(id).slice(0, 1)]));
  expect(seen()).toEqual(expectedSigns());
  letClicksFall();
  expect(seen()).toEqual(expectedSigns());
  expect(Object.values(expectedSigns())).toContain('■');
});

test('a rule that fires stands in Do now, until it is silenced', () => {
  letClicksFall();
  const rule = rules.rowWhere('id', 'retention_up_clicks_down');
  expect(rules.text('state', rule)).toBe('■ Fires');
  expect(host.workbook.shownStyle(rules.at('state', rule)).background).toBe('#b3261e');
  expect(dashboard.text('do_now', kpiRow('ctr_landing'))).toBe(rules.text('action', rule));
  host.workbook.type(rules.at('on', rule), 'No');
  expect(rules.text('state', rule)).toBe('– Off');
  expect(dashboard.text('do_now', kpiRow('ctr_landing'))).not.toBe(rules.text('action', rule));
});

test('a KPI nobody measures leaves its rule open; added under its name it counts', () => {
  expect(state('strike')).toBe('– Not measured');
  const row = kpiRow('repurpose_rate') + 1;
  const name = rules.text('kpi_1', rules.rowWhere('id', 'strike'));
  host.workbook.type(dashboard.at('kpi', row), name);
  host.workbook.type(dashboard.at('now', row), '2');
  expect(state('strike')).toBe('■ Fires');
  expect(dashboard.text('do_now', row)).toBe(`▌ ${rules.text('action', rules.rowWhere('id', 'strike'))}`);
});

test('a rule of the team’s own is typed into the first empty row', () => {
  const row = HEADING + 1 + rules.table('sign').length;
  const typed = { sign: 'Posts fall', kpi_1: 'Posts / week per channel', is_1: 'is above', bound_1: '5', action: 'Plan two batch days' };
  for (const [key, text] of Object.entries(typed)) host.workbook.type(rules.at(key, row), text);
  expect(rules.text('state', row)).toBe('■ Fires');
  expect(rules.text('id', row)).not.toBe('');
  expect(dashboard.text('do_now', kpiRow('cadence'))).toBe('Plan two batch days');
});
