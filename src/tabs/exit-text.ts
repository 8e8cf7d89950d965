/** Puts a phase's computed exit criterion into words. Used when a cycle is planned. Pure. */
import { fill } from '../languages/text';
import type { ExitCriterion } from '../playbooks/playbook';
import type { TabWords } from './drawing';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export function exitText(criterion: ExitCriterion, kpiName: (kpi: string) => string, { tabs }: TabWords): string {
  const text = tabs.roadmap.exit;
  switch (criterion.kind) {
    case 'baselines':
      return fill(text.baselines, { n: criterion.atLeast });
    case 'holds_baseline':
      return fill(text.holds_baseline, { kpi: kpiName(criterion.kpi) });
    case 'progress':
      return fill(text.progress, { kpi: kpiName(criterion.kpi), share: percent(criterion.atLeast) });
    case 'tasks_done':
      return fill(text.tasks_done, { share: percent(criterion.share) });
  }
}
