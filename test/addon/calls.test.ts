/** Service calls of the commands on the example cycle: within their budgets, and never a read between two writes. */

import type { HostSnapshot } from '../../src/preview/host/host';
import { COMMANDS, costOf } from '../bench/command-calls';
import { openCycle } from '../cycle/built-cycle';

/** Translating reads each tab's own place anew after the tabs were renamed; a close builds its page first. */
const IN_TWO_STEPS = new Set(['switch of language', 'closing the cycle']);

let example: HostSnapshot;
beforeAll(async () => {
  example = (await openCycle()).snapshot();
});

test.each(COMMANDS.map(command => [command.name, command] as const))('%s', async (name, command) => {
  const cost = await costOf(command, example);
  expect(cost.calls <= cost.budget ? 'within' : cost.calls).toBe('within');
  if (!IN_TWO_STEPS.has(name)) expect(cost.forced).toBe(0);
  expect(cost.calls).toBeGreaterThan(0);
});
