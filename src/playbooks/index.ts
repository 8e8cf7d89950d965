/**
 * The registry of playbooks: add a playbook here and every language fails to compile until its texts are complete.
 * Used by wizard, tabs, languages and tests. Data only.
 */
import { keysOf } from '../core/keys';
import { blank } from './blank/playbook';
import { foundationScaleProfit } from './foundation-scale-profit/playbook';
import { growthLoop } from './growth-loop/playbook';
import type { Playbook } from './playbook';
import { signals } from './signals/playbook';

export const PLAYBOOKS = {
  'growth-loop': growthLoop,
  signals,
  'foundation-scale-profit': foundationScaleProfit,
  blank,
} as const satisfies Readonly<Record<string, Playbook>>;

export type Playbooks = typeof PLAYBOOKS;
export type PlaybookId = keyof Playbooks;

/** In the order a person sees them. */
export const PLAYBOOK_IDS = keysOf(PLAYBOOKS);

/** The playbook with an id that is only known at run time. @example playbookOf('signals').id // 'signals' */
export function playbookOf(id: PlaybookId): Playbook {
  return PLAYBOOKS[id];
}
