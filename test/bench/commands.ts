/** The table of service calls by command, small and large. Used by bench.ts; alone by `npx tsx test/bench/commands.ts`. */
import { type CommandCost, costOfBuilding, costsInTurn, exampleWith } from './command-calls';

/** A tab of last known values more that has changed, or one less: two calls each, however many rows there are. */
const BY_CHANCE = 4;
const MANY = { checkins: 10_000, tasks: 500, links: 2000 } as const;

/** True when every command is within its budget and costs no more with many rows. */
export async function benchCommands(): Promise<boolean> {
  const few = await costsInTurn(await exampleWith({ checkins: 0, tasks: 0, links: 0 }));
  const many = await costsInTurn(await exampleWith(MANY));
  console.log(
    `Service calls by command: example cycle / with ${MANY.checkins} check-ins, ${MANY.tasks} tasks, ${MANY.links} links (budget)`,
  );
  let isWithin = true;
  const print = ({ name, calls, budget }: CommandCost, large: number) => {
    const isOver = Math.max(calls, large) > budget || large > calls + BY_CHANCE;
    if (isOver) isWithin = false;
    console.log(`  ${name.padEnd(30)} ${String(calls).padStart(4)} / ${String(large).padStart(4)} (${budget})${isOver ? '  OVER' : ''}`);
  };
  for (const [at, cost] of few.entries()) print(cost, many[at]?.calls ?? Number.POSITIVE_INFINITY);
  const building = await costOfBuilding();
  print(building, building.calls);
  return isWithin;
}

if (require.main === module) {
  void benchCommands().then(isWithin => {
    if (!isWithin) process.exitCode = 1;
  });
}
