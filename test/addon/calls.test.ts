/**
 * Service calls of the commands on the example cycle: within their budgets, and never a read between two writes. One after the other on one file,
 * each on a file of its own in `npm run fuzz -- --whole`.
 */
import type { HostSnapshot } from '../../src/preview/host/host';
import { COMMANDS, type CommandCost, costOf, costsInTurn } from '../bench/command-calls';
import { openCycle } from '../cycle/built-cycle';
import { isWhole } from '../sample';

/** Translating reads each tab's own place anew after the tabs were renamed; a close builds its page first. */
const IN_TWO_STEPS = new Set(['switch of language', 'closing the cycle']);

let example: HostSnapshot;
let inTurn: readonly CommandCost[];
beforeAll(async () => {
  example = (await openCycle()).snapshot();
  inTurn = isWhole ? [] : await costsInTurn(example);
});

test.each(COMMANDS.map(command => [command.name, command] as const))('%s', async (name, command) => {
  const cost = inTurn[COMMANDS.indexOf(command)] ?? (await costOf(command, example));
  expect(cost.name).toBe(name);
  expect(cost.calls <= cost.budget ? 'within' : cost.calls).toBe('within');
  if (!IN_TWO_STEPS.has(name)) expect(cost.forced).toBe(0);
  expect(cost.calls).toBeGreaterThan(0);
});
