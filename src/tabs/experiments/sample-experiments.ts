/**
 * The tests of the example's team: one that is decided while its guardrail holds, one of single posts that must wait, one of three versions that was closed.
 * Their ids carry the mark by which they go again.
 */
import type { Drawing } from '../drawing';
import { SAMPLE_MARK } from '../plan/sample';
import type { RowSpec } from '../spec';

const WEEKS = 7;

export function sampleExperiments({ cycle, words }: Drawing): readonly RowSpec[] {
  const { samples } = words.tabs.experiments;
  const [first = cycle.kpis[0], second] = cycle.kpis.filter(({ unit }) => unit === 'percent');
  const kpi = first?.name ?? '';
  const guarded = second === undefined ? {} : { guardrail: second.name, guard_a: 63, guard_b: 66 };
  const owner = cycle.people[1]?.name ?? cycle.people[0]?.name ?? '';
  const counts = (sa: number, ta: number, sb: number, tb: number) => ({ successes_a: sa, trials_a: ta, successes_b: sb, trials_b: tb });
  const row = (id: string, hypothesis: string, week: number, more: RowSpec['cells']): RowSpec => ({
    cells: { id: SAMPLE_MARK + id, hypothesis, kpi, owner, started: cycle.start + WEEKS * week, threshold: samples.threshold, ...more },
    formats: {},
  });
  return [
    row('test-hook', samples.hook, 3, { ...counts(96, 4200, 161, 4300), ...guarded }),
    row('test-length', samples.length, 4, { threshold: '', values_a: '52; 48; 55; 50', values_b: '54; 51; 53; 57' }),
    row('test-caption', samples.caption, 1, {
      ...counts(120, 5200, 78, 5100),
      ...{ successes_c: 81, trials_c: 5150, kept: 'A', learned: samples.learned },
    }),
  ];
}
