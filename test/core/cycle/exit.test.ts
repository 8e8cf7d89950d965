import { type ExitCriterion, type ExitKpi, isMet } from '../../../src/core/cycle/exit';
import { PLAYBOOKS } from '../../../src/playbooks';
import type { Playbook } from '../../../src/playbooks/playbook';

const KPI: ExitKpi = { baseline: 10, current: 15, share: 0.5, status: 'on_track' };
const progress: ExitCriterion = { kind: 'progress', kpi: 'a', atLeast: 0.5 };
const holds: ExitCriterion = { kind: 'holds_baseline', kpi: 'a' };

test.each<[string, ExitCriterion, Partial<ExitKpi> | null, boolean]>([
  ['half of the way is half of the way', progress, {}, true],
  ['sums of decimals do not make it less', progress, { share: 0.1 + 0.2 + 0.2 - 1e-12 }, true],
  ['a little less is not', progress, { share: 0.499 }, false],
  ['a bound that is kept counts as arrived', progress, { share: null, status: 'on_track' }, true],
  ['a bound that is not kept does not', progress, { share: null, status: 'at_risk' }, false],
  ['without a figure nothing is met', progress, { current: null, share: null, status: 'no_data' }, false],
  ['without the KPI nothing is met', progress, null, false],
  ['above the baseline is held', holds, {}, true],
  ['below it is not', holds, { status: 'below_baseline' }, false],
  ['an unconfirmed baseline is none', holds, { baseline: null }, false],
  ['a KPI without figure holds nothing', holds, { current: null }, false],
  ['one baseline of one', { kind: 'baselines', atLeast: 1 }, {}, true],
  ['one baseline of two', { kind: 'baselines', atLeast: 2 }, {}, false],
])('%s', (_name, criterion, change, met) => {
  const kpis = new Map(change === null ? [] : [['a', { ...KPI, ...change }]]);
  expect(isMet(criterion, { kpis, tasks: 0, tasksDone: 0 })).toBe(met);
});

test.each([
  [4, 4, 1, true],
  [4, 3, 1, false],
  [4, 3, 0.75, true],
  [0, 0, 1, true],
])('of %i tasks %i done meets a share of %f: %s', (tasks, tasksDone, share, met) => {
  expect(isMet({ kind: 'tasks_done', share }, { kpis: new Map(), tasks, tasksDone })).toBe(met);
});

test('every criterion of every playbook can be met and can be open', () => {
  const playbooks: readonly Playbook[] = Object.values(PLAYBOOKS);
  for (const playbook of playbooks) {
    const all = (kpi: ExitKpi) => new Map(playbook.kpis.map(({ id }) => [id, kpi] as const));
    for (const criterion of playbook.phases.flatMap(({ exit }) => exit)) {
      expect(isMet(criterion, { kpis: all({ ...KPI, share: 1 }), tasks: 3, tasksDone: 3 })).toBe(true);
      expect(isMet(criterion, { kpis: new Map(), tasks: 3, tasksDone: 0 })).toBe(false);
    }
  }
});
