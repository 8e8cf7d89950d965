/** Puts a phase's computed exit criteria into words. Used when a cycle is planned and when its language changes. Pure. */
import { fill } from '../../languages/text';
import type { Phase, PlaybookExitCriterion } from '../../playbooks/playbook';
import type { TabWords } from '../drawing';

export function exitText(criterion: PlaybookExitCriterion, kpiName: (kpi: string) => string, { tabs }: TabWords): string {
  const { exit: text, share } = tabs.roadmap;
  const percent = (value: number) => fill(share, { n: Math.round(value * 100) });
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

/** All criteria of a phase, one a line; '' for a phase without any. */
export function phaseExit(phase: Pick<Phase, 'exit'>, kpiName: (kpi: string) => string, words: TabWords): string {
  return phase.exit.map(criterion => exitText(criterion, kpiName, words)).join('\n');
}
