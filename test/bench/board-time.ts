/**
 * The time of KPI_BOARD over tables of 8 and of 200 KPIs with 100 and with 10,000 check-ins, against a bare loop in the same run. Used by
 * bench.ts.
 *
 * The bare loop does what cannot be left out: it takes each check-in to its KPI by name and assesses each KPI once. What the board adds is
 * finding columns by key, ids and names people changed, words, rules and the cells it fills.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { cycleIn } from '../../src/boards/clock';
import { CHECKIN_INPUTS } from '../../src/boards/kpi/check-ins';
import { dashboardKpis, definitionOf } from '../../src/boards/kpi/kpis';
import { dayFromSerial } from '../../src/core/day/day';
import { type Assessment, assess } from '../../src/core/kpi/assessment';
import type { CheckIn } from '../../src/core/series/check-in';
import { checkinBlock, cycleBlock, kpiBlock, ruleBlock, START, watchBlock } from '../boards/blocks';

const KPIS = [8, 200] as const;
const CHECK_INS = [100, 10_000] as const;
/** Of the bare loop's rows per second, where there are many. */
const LEAST_SHARE = 1 / 3;
/** Enough for the compiler to settle and for a busy machine to leave one of them alone. */
const ROUNDS = 60;

const name = (kpi: number) => `Click rate ${kpi}`;

function blocksOf(kpis: number, checkIns: number) {
  const rows = Array.from({ length: kpis }, (_, at) => ({
    ...{ star: at < 3 ? '★' : '', kpi: name(at), id: `k${at}`, known_name: name(at), known_id: `k${at}` },
    ...{ target_text: '≥ 48%', unit: '%', better: 'Higher', aggregate: 'Last', cadence: 'Weekly' },
    ...{ baseline_from: 'Typed', baseline_typed: 0.38 },
  }));
  const seen = Array.from({ length: checkIns }, (_, at) => ({
    ...{ kpi: name(at % kpis), kpi_id: `k${at % kpis}`, channel: 'Instagram' },
    ...{ value: 0.4 + (at % 17) / 100, day: START + (at % 43) },
  }));
  return [kpiBlock(...rows), checkinBlock(...seen), cycleBlock(), ruleBlock(), watchBlock()] as const;
}

type Blocks = ReturnType<typeof blocksOf>;

/** Of the built bundle, in the scope of the loop: in a scope of their own, as the host makes them, functions ask for each global by a detour. */
function builtBoard(): (...blocks: Blocks) => readonly unknown[] {
  const code = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');
  return vm.runInThisContext(`${code}\n;KPI_BOARD`);
}

function bareLoop([kpis, checkIns, facts]: Blocks): readonly Assessment[] {
  const cycle = cycleIn(facts);
  if (cycle === null) throw new Error('The cycle has no start.');
  const known = dashboardKpis(kpis, cycle);
  const byName = new Map<unknown, CheckIn[]>(known.map(kpi => [kpi.name, []]));
  const [kpiAt, dayAt, valueAt, channelAt] = (['kpi', 'day', 'value', 'channel'] as const).map(key => CHECKIN_INPUTS.indexOf(key));
  for (const row of checkIns.slice(2)) {
    const at = (column = -1) => row[column];
    const day = dayFromSerial(Number(at(dayAt)));
    const list = byName.get(at(kpiAt));
    // A loop that finds nothing would be quick, and the board slow beside it.
    if (day === null || list === undefined) throw new Error(`The loop cannot read ${JSON.stringify(row)}.`);
    list.push({ day, value: Number(at(valueAt)), channel: String(at(channelAt)), denominator: null });
  }
  return known.map(kpi => assess(definitionOf(kpi, 14, false), byName.get(kpi.name) ?? [], { ...cycle.clock, closedOn: null }));
}

/** Seconds of an action that must give so many rows. */
function seconds(action: () => number, rows: number): number {
  const from = performance.now();
  const given = action();
  const taken = (performance.now() - from) / 1000;
  if (given !== rows) throw new Error(`${given} rows for ${rows} KPIs.`);
  return taken;
}

/** The board's rows per second as a share of the bare loop's: the quickest round of each, in turns, because nothing makes a round too quick. */
function shareOf(board: () => number, bare: () => number, rows: number): number {
  const rounds = Array.from({ length: ROUNDS }, () => ({ board: seconds(board, rows), bare: seconds(bare, rows) }));
  return Math.min(...rounds.map(round => round.bare)) / Math.min(...rounds.map(round => round.board));
}

/** Prints the shares; false where the board is slower than it may be. */
export function benchBoardTime(): boolean {
  const kpiBoard = builtBoard();
  console.log('KPI_BOARD, rows per second against a bare loop over the same rows:');
  return KPIS.flatMap(kpis =>
    CHECK_INS.map(checkIns => {
      const blocks = blocksOf(kpis, checkIns);
      // Below the keys and the heading.
      const board = () => kpiBoard(...blocks).length - 2;
      const share = shareOf(board, () => bareLoop(blocks).length, kpis);
      const isSlow = checkIns === Math.max(...CHECK_INS) && share < LEAST_SHARE;
      console.log(
        `  ${kpis} KPIs, ${checkIns} check-ins: ${share.toFixed(2)}${isSlow ? ` (at least ${LEAST_SHARE.toFixed(2)})  SLOW` : ''}`,
      );
      return !isSlow;
    }),
  ).every(isQuick => isQuick);
}
