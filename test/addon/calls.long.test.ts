/**
 * Service calls of the commands on the example cycle: within their budgets, and never a read between two writes. One after the other on one file,
 * each on a file of its own in `npm run fuzz -- --whole`.
 */
import { LATER_TABS } from '../../src/cycle-tabs';
import type { HostSnapshot } from '../../src/preview/host/host';
import { COMMANDS, type CommandCost, costOf, costsInTurn } from '../bench/command-calls';
import { HEADING, openBuilt, openCycle, TabView, typeInto } from '../cycle/built-cycle';
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

test('rows that wait for their number come in once all is read: a read between would have the boards of all rows worked out once more', () => {
  // The numbers of the week are due.
  const { calls } = openBuilt({ snapshot: example, today: '2026-11-24' });
  const inserted = calls.findIndex(({ method }) => method === 'Sheet.insertRowsBefore');
  expect(inserted).toBeGreaterThan(0);
  expect(calls.slice(inserted).filter(({ method }) => /get\w*Values?$/.test(method))).toEqual([]);
});

/**
 * What the tabs that come on first use add to a rename, which is followed into three more of them: finding and reading one takes two calls; and
 * to a switch, before and after which names are followed: the notes of items are read twice, their example speaks in columns that do not touch, and
 * bands with labels are asked for what was typed over their formulas; to the check, which asks each tab once for its merged cells. All other commands keep their budget, also those that go through every tab.
 */
const ADDED: Readonly<Record<string, number>> = {
  'edit of dashboard kpi': 5,
  'edit of dashboard kpi, first of a day (2)': 5,
  'sheet check': 28,
  'switch of language': 33,
};
const OFTEN = new Set(['onOpen', 'today', 'saving eight numbers', 'sheet check', 'switch of language']);

const COSTLIER = COMMANDS.filter(({ name }) => OFTEN.has(name) || ADDED[name] !== undefined);

describe('with every tab that comes on first use', () => {
  let all: HostSnapshot;
  let together: readonly CommandCost[];
  beforeAll(async () => {
    const host = await openCycle({}, {}, LATER_TABS);
    // Figures of another tab whose formats the sheet check asks for.
    typeInto(host, new TabView(host, 'content'), 'result', HEADING + 1, '12');
    all = host.snapshot();
    together = isWhole ? [] : await costsInTurn(all, COSTLIER);
  });

  test.each(COSTLIER.map(command => [command.name, command] as const))('%s', async (name, command) => {
    const { calls, budget, forced } = together[COSTLIER.indexOf(command)] ?? (await costOf(command, all));
    expect(calls <= budget + (ADDED[name] ?? 0) ? 'within' : calls).toBe('within');
    if (!IN_TWO_STEPS.has(name)) expect(forced).toBe(0);
  });
});
