/**
 * What a playbook plans for content, as the one cell its board is handed: the steps offered and the shares to keep. Used by the tab and by
 * commands that work out the same board.
 */

import { contentMeasureOf } from '../../core/content/measured-kpis';
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
 * The KPIs that decide on extra distribution stand behind the shares, and the one that measures cycle time.
 * @example contentWay('growth-loop') // 'brief asset published proof=0.8 measurable=0.6 gate=retention_3s gate=ctr_landing'
 */
export function contentWay(playbook: PlaybookId): string {
  const { quotas, gates, kpis }: Pick<Playbook, 'quotas' | 'gates' | 'kpis'> = playbookOf(playbook);
  const aims = quotas.flatMap(quota => (OF_CONTENT.has(quota.of) && quota.atLeast !== undefined ? [`${quota.id}=${quota.atLeast}`] : []));
  return [
    ...stepsOf(playbook),
    ...aims,
    ...gates.flatMap(gate => (gate.kind === 'kpi' ? [`gate=${gate.kpi}`] : [])),
    ...kpis.flatMap(({ id }) => (contentMeasureOf(id) === 'cycle_days' ? [`days=${id}`] : [])),
  ].join(' ');
}

/**
 * What a playbook plans for a week, as the one cell the board of Calendar is handed.
 * @example calendarWay('signals') // 'signals least=4 week=script:production,shoot:production,… proven=0.7 new_tests=0.2'
 */
export function calendarWay(playbook: PlaybookId): string {
  const { batchWeek, volume, quotas }: Pick<Playbook, 'batchWeek' | 'volume' | 'quotas'> = playbookOf(playbook);
  const days = [...batchWeek].sort((one, other) => one.weekday - other.weekday).map(({ id, seat }) => `${id}:${seat}`);
  return [
    playbook,
    `least=${volume.postsPerChannelWeek.low}`,
    ...(volume.kpi === null ? [] : [`posts=${volume.kpi}`]),
    `week=${days.join(',')}`,
    ...quotas.flatMap(({ id, of, atLeast }) => (of === 'content' && atLeast !== undefined ? [`${id}=${atLeast}`] : [])),
  ].join(' ');
}
