/** Turns the wizard's choices into the cycle to draw, with the texts of the workbook's language. Used by the build. */
import type { Choices } from '../../contract';
import { type Day, dayFromIso } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { playbookIn } from '../../playbooks/in-currency';
import type { Playbook } from '../../playbooks/playbook';
import type { TabWords } from '../../tabs/drawing';
import { withCarried } from '../../tabs/plan/carried-tasks';
import type { CycleModel } from '../../tabs/plan/cycle-model';
import { phasesOfOwn, planOwnCycle } from '../../tabs/plan/own-playbook';
import { planCycle } from '../../tabs/plan/plan';
import { fitCycle } from '../../tabs/plan/planned-phases';
import { checkPastDay } from '../numbers/past-day';
import { refuse } from '../refusal';
import { ownPlaybook } from './own-playbooks';

/** Checks what the wizard must have made sure of, so that nothing half-written can follow. */
export function checkChoices(choices: Choices): Day {
  if (choices.name === '') refuse('name_missing');
  if (Object.values(choices.people).some(person => person === '')) refuse('people_missing');
  if (choices.channels.length === 0 || choices.channels.some(({ name }) => name === '')) refuse('channels_missing');
  const start = dayFromIso(choices.start) ?? refuse('bad_day', { text: choices.start });
  for (const [iso] of Object.values(choices.past ?? {}).flat()) checkPastDay(iso, start);
  return start;
}

export function plannedCycle(choices: Choices, today: Day, decimal: '.' | ',', id: string): { cycle: CycleModel; words: TabWords } {
  const start = checkChoices(choices);
  const words = LANGUAGES[choices.language];
  const input = { choices, start, today, decimal, id };
  if (choices.own !== undefined) {
    const { name, own } = ownPlaybook(choices.own);
    checkPhases(phasesOfOwn(own), choices);
    return { words, cycle: withCarried(planOwnCycle(own, { ...input, name }), choices.carried) };
  }
  const playbook = playbookIn(playbookOf(choices.playbook), choices.currency);
  checkPhases(playbook, choices);
  const texts = playbookTexts(choices.language, choices.playbook);
  return { words, cycle: withCarried(planCycle({ ...input, playbook, texts, words }), choices.carried) };
}

function checkPhases(playbook: Pick<Playbook, 'phases'>, { phases }: Choices): void {
  if (phases !== undefined && !fitCycle(playbook, phases)) refuse('not_understood', { text: 'phases', hint: '' });
}
