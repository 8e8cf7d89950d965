/** The table of service calls by command, small and large. Used by bench.ts; alone by `npx tsx test/bench/commands.ts`, which writes its rows of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandCost, costOfBuilding, costsInTurn, exampleWith } from './command-calls';
import { type Measured, withRows } from './readme-bench';

/** A tab of last known values more that has changed, or one less: two calls each, however many rows there are. */
const BY_CHANCE = 4;
const MANY = { checkins: 10_000, tasks: 500, links: 2000, kpis: 200, items: 2000 } as const;

export interface CommandTable {
  /** Every command is within its budget and costs no more with many rows. */
  readonly isWithin: boolean;
  readonly rows: readonly CommandRow[];
}

export interface CommandRow {
  readonly name: string;
  readonly few: number;
  readonly many: number;
  readonly budget: number;
}

/** Few rows in the tabs of the example, few in all the tabs that hold many, and many: what a tab more costs is no growth by rows. */
export async function benchCommands(): Promise<CommandTable> {
  const few = await costsInTurn(await exampleWith({ checkins: 0, tasks: 0, links: 0 }));
  const sameTabs = await costsInTurn(await exampleWith({ checkins: 0, tasks: 0, links: 0, items: 1 }));
  const many = await costsInTurn(await exampleWith(MANY));
  console.log(
    `Service calls by command: example cycle / with a tab Content / with ${MANY.checkins} check-ins, ${MANY.tasks} tasks, ${MANY.links} links, ${MANY.kpis} KPIs, ${MANY.items} items (budget)`,
  );
  const building = await costOfBuilding();
  const rows: CommandRow[] = [];
  let isWithin = true;
  const print = ({ name, calls, budget }: CommandCost, same: number, large: number) => {
    const isOver = calls > budget || large > same + BY_CHANCE;
    if (isOver) isWithin = false;
    rows.push({ name, few: calls, many: large, budget });
    const counts = [calls, same, large].map(count => String(count).padStart(4)).join(' / ');
    console.log(`  ${name.padEnd(30)} ${counts} (${budget})${isOver ? '  OVER' : ''}`);
  };
  const callsOf = (costs: readonly CommandCost[], at: number) => costs[at]?.calls ?? Number.POSITIVE_INFINITY;
  for (const [at, cost] of few.entries()) print(cost, callsOf(sameTabs, at), callsOf(many, at));
  print(building, building.calls, building.calls);
  return { isWithin, rows };
}

/** The commands people feel most. */
const IN_TABLE = [
  'onOpen',
  'open',
  'today',
  'numbers',
  'saving eight numbers',
  'edit of dashboard now',
  'an edit elsewhere',
  'sheet check',
];

/** Their rows of the README. */
export function measuredCommands(rows: readonly CommandRow[]): readonly Measured[] {
  return IN_TABLE.map(name => {
    const { few, many, budget } = rowNamed(rows, name);
    return { what: name, ours: `${few} calls`, beside: `${many} in a full workbook; bound of the example ${budget}` };
  });
}

export function rowNamed(rows: readonly CommandRow[], name: string): CommandRow {
  const row = rows.find(each => each.name === name);
  if (row === undefined) throw new Error(`No command is called ${name}.`);
  return row;
}

if (require.main === module) {
  void benchCommands().then(({ isWithin, rows }) => {
    const readme = join(__dirname, '..', '..', 'README.md');
    writeFileSync(readme, withRows(readFileSync(readme, 'utf8'), measuredCommands(rows)));
    if (!isWithin) process.exitCode = 1;
  });
}
