/**
 * What a playbook plans for content, as the one cell its board is handed: the steps offered and the shares to keep. Used by the tab and by
 * commands that work out the same board.
 */
import type { StepKey } from '../../core/content/steps';
import { type PlaybookId, playbookOf } from '../../playbooks';
import type { Playbook } from '../../playbooks/playbook';

/** The Malay source names six, the Finnish and the Danish fewer; a plan of one's own begins with the longest way. */
const STEPS_OF: Readonly<Record<PlaybookId, readonly [StepKey, ...StepKey[]]>> = {
  'foundation-scale-profit': ['idea', 'script', 'edit', 'qa', 'scheduled', 'published'],
  signals: ['script', 'shoot', 'edit', 'published', 'learn'],
  'growth-loop': ['brief', 'asset', 'published'],
  blank: ['idea', 'script', 'edit', 'qa', 'scheduled', 'published'],
};

/** In the order work passes them. */
export const stepsOf = (playbook: PlaybookId): readonly [StepKey, ...StepKey[]] => STEPS_OF[playbook];

/** Quotas of content; those of money and traffic are KPIs. */
const OF_CONTENT: ReadonlySet<string> = new Set(['content', 'assets', 'effort']);

/**
 * The KPIs that decide on extra distribution stand behind the shares.
 * @example contentWay('growth-loop') // 'brief asset published proof=0.8 measurable=0.6 gate=retention_3s gate=ctr_landing'
 */
export function contentWay(playbook: PlaybookId): string {
  const { quotas, gates }: Pick<Playbook, 'quotas' | 'gates'> = playbookOf(playbook);
  const aims = quotas.flatMap(quota => (OF_CONTENT.has(quota.of) && quota.atLeast !== undefined ? [`${quota.id}=${quota.atLeast}`] : []));
  return [...stepsOf(playbook), ...aims, ...gates.flatMap(gate => (gate.kind === 'kpi' ? [`gate=${gate.kpi}`] : []))].join(' ');
}
