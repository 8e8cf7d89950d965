/**
 * The registry of playbooks: add a playbook here and every language fails to compile until its texts are complete.
 * Used by wizard, tabs, languages and tests. Data only.
 */
import { growthLoop } from './growth-loop/playbook';
import type { Playbook } from './playbook';

export const PLAYBOOKS = {
  'growth-loop': growthLoop,
} as const satisfies Readonly<Record<string, Playbook>>;

export type Playbooks = typeof PLAYBOOKS;
