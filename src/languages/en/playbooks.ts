/**
 * The playbooks' texts in English by playbook id. Used by the registry of playbook texts.
 */
import { blank } from './playbooks/blank';
import { foundationScaleProfit } from './playbooks/foundation-scale-profit';
import { growthLoop } from './playbooks/growth-loop';
import { signals } from './playbooks/signals';

export const playbooks = { 'growth-loop': growthLoop, signals, 'foundation-scale-profit': foundationScaleProfit, blank } as const;
