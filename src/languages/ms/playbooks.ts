/** The playbooks' texts in Malay by playbook id. */
import type { AllPlaybookTexts } from '../language';
import { blank } from './playbooks/blank';
import { foundationScaleProfit } from './playbooks/foundation-scale-profit';
import { growthLoop } from './playbooks/growth-loop';
import { signals } from './playbooks/signals';

export const playbooks: AllPlaybookTexts = { 'growth-loop': growthLoop, signals, 'foundation-scale-profit': foundationScaleProfit, blank };
