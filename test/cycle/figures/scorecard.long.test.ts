/** The Scorecard on the built bundle: every week shows what core says of that week, whatever day the workbook is shown as of. */

import { CADENCE_DAYS } from '../../../src/core/cycle/cadence';
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { assess } from '../../../src/core/kpi/assessment';
import { STATUS_SIGNS } from '../../../src/core/kpi/status';
import type { CheckIn } from '../../../src/core/series/check-in';
import { growthLoop } from '../../../src/playbooks/growth-loop/playbook';
import { sampled } from '../../sample';
import { type CycleHost, HEADING, openCycle, START, TabView } from '../built-cycle';

const start = dayFromIso(START) as Day;
const { measuringDays } = growthLoop;
/** Three days before the end, of an example that goes on to it. */
const LATE = { today: '2026-12-31', builtOn: '2027-01-12' };
const KPIS = growthLoop.kpis.filter(kpi => kpi.baseline !== null);

/** Sign of the status at the end of a week with a check-in, by core; '' for a week without one. */
function signOf(kpi: (typeof KPIS)[number], week: number, today: Day): string {
  const { baseline, target, aggregate, cadence, better } = kpi;
  if (baseline === null || target === null) return '';
  const checkIns = kpi.sample.map(
    (value, index): CheckIn => ({ day: addDays(start, index * CADENCE_DAYS[cadence] + 4), value, channel: null, denominator: null }),
  );
  const end = addDays(start, Math.min(7 * week, 89) - 1);
  if (!checkIns.some(({ day }) => day > end - 7 && day <= end && day <= today)) return '';
  const source = { kind: 'typed', value: baseline } as const;
  const asked = { aggregate, cadence, better, target, baseline: source, possible: { low: null, high: null } };
  // Each week by itself: the window of a figure never reaches into the week before.
  const ofWeek = checkIns.filter(({ day }) => day > end - 7);
  return STATUS_SIGNS[assess(asked, ofWeek, { start, asOf: end, closedOn: null, measuringDays }).status.key];
}

function signs(host: CycleHost): readonly (readonly string[])[] {
  const dashboard = new TabView(host, 'dashboard');
  const card = new TabView(host, 'scorecard');
  return KPIS.map(({ id }) => {
    const row = dashboard.rowWhere('id', id);
    return Array.from({ length: 13 }, (_, week) => card.text(`w${week + 1}`, row).slice(0, 1));
  });
}

const wanted = (today: Day) => KPIS.map(kpi => Array.from({ length: 13 }, (_, week) => signOf(kpi, week + 1, today)));

test.each(sampled(['en_US', 'da_DK'], ['en_US']))(
  'shows thirteen weeks as they stood (%s)',
  async locale => {
    const host = await openCycle({ locale, ...LATE });
    expect(signs(host)).toEqual(wanted(dayFromIso(LATE.today) as Day));
  },
  120_000,
);

test('is a time machine: as of week 4 it knows nothing of week 5', async () => {
  const host = await openCycle(LATE);
  const setup = new TabView(host, 'setup');
  const asOf = addDays(start, 26);
  host.workbook.apply([
    { kind: 'content', at: setup.at('value', setup.rowWhere('fact_key', 'as_of')), content: { type: 'date', serial: asOf } },
  ]);
  expect(signs(host)).toEqual(wanted(asOf));
  const card = new TabView(host, 'scorecard');
  expect(['w3', 'w4', 'w5'].map(key => card.text(key, HEADING))).toEqual(['W3', 'W4 …', 'W5']);
}, 120_000);

test('shows sign, figure and the colour of the sign', async () => {
  const host = await openCycle();
  const row = new TabView(host, 'dashboard').rowWhere('id', 'repurpose_rate');
  const card = new TabView(host, 'scorecard');
  expect(card.text('w2', row)).toBe('▽ 18%');
  expect(host.workbook.shownStyle(card.at('w2', row)).background).toBe('#b3261e');
}, 120_000);
