/** Better and worse by the order of statuses; what was not judged on both days has not moved. */
import { statusChanges } from '../../../src/boards/kpi/changes';
import type { MeasuredKpis } from '../../../src/boards/kpi/measured';
import type { StatusKey } from '../../../src/core/kpi/status';

/** As much of the boards' figures as the comparison looks at. */
const measured = (statuses: readonly (StatusKey | null)[]): MeasuredKpis =>
  ({
    kpis: statuses.flatMap((key, index) => (key === null ? [] : [{ kpi: { index, name: `K${index}` }, assessment: { status: { key } } }])),
  }) as unknown as MeasuredKpis;

test.each<[StatusKey | null, StatusKey | null, 'better' | 'worse' | 'neither']>([
  ['at_risk', 'on_track', 'better'],
  ['below_baseline', 'off_track', 'better'],
  ['on_track', 'achieved', 'better'],
  ['on_track', 'missed', 'worse'],
  ['achieved', 'off_track', 'worse'],
  ['on_track', 'on_track', 'neither'],
  ['measuring', 'on_track', 'neither'],
  ['on_track', 'update', 'neither'],
  ['no_data', 'below_baseline', 'neither'],
  [null, 'on_track', 'neither'],
  ['on_track', null, 'neither'],
])('from %s to %s is %s', (before, now, expected) => {
  const { better, worse } = statusChanges(measured([before]), measured([now]));
  expect([better.length, worse.length]).toEqual([Number(expected === 'better'), Number(expected === 'worse')]);
});

test('names come in the order of the rows', () => {
  const before = measured(['at_risk', 'on_track', 'at_risk']);
  expect(statusChanges(before, measured(['on_track', 'off_track', 'achieved']))).toEqual({ better: ['K0', 'K2'], worse: ['K1'] });
});
