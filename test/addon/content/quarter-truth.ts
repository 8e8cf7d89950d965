/**
 * What a person would count of a quarter of content, day by day, from what happened to each item: a second way to every figure, which shares
 * nothing with the first. Used by the tests of a quarter, over the board and over the whole bundle.
 */
import { START } from '../../boards/blocks';

export const DAYS = 90;
/** The week nobody works. */
export const OFF = 9;
export const PEOPLE = ['Aino', 'Ben', 'Cai', 'Dewi', 'Eero'];

/** Numbers that are the same in each run (Park and Miller, Communications of the ACM 31, 1988). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What happened to an item: the step it came to, on a day nobody knows where null. */
export interface Move {
  readonly step: number;
  readonly day: number | null;
  readonly marked: boolean;
}

/** How many steps a playbook has, the first that is work, and the one that is out. */
export interface Way {
  readonly steps: number;
  readonly firstWork: number;
  readonly out: number;
}

/** The last day of the cycle, as everything is counted. */
export const AS_OF = START + DAYS - 1;
const isWorkday = (day: number): boolean => {
  const weekday = new Date(Date.UTC(1899, 11, 30 + day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && Math.floor((day - START) / 7) + 1 !== OFF;
};
const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** What a person would count from the moves, day by day. */
export function counted(moves: readonly Move[], { steps, firstWork, out }: Way) {
  const days = moves.map(({ day, marked }, at) => (at === 0 && marked ? null : day));
  const begin = moves.findIndex(({ step }) => step >= firstWork);
  const last = moves[moves.length - 1]?.step ?? 0;
  let outAt = -1;
  for (let at = moves.length - 1; at >= 0 && (moves[at]?.step ?? 0) === out; at--) if (outAt < 0) outAt = at;
  const [start, end] = [days[begin] ?? null, outAt < 0 ? null : (days[outAt] ?? null)];
  const inSteps = Array.from({ length: steps }, (_, step) => {
    let total: number | null = 0;
    moves.forEach((move, at) => {
      if (move.step !== step || total === null) return;
      const [from, to] = [days[at] ?? null, at + 1 < moves.length ? (days[at + 1] ?? null) : AS_OF];
      total = from === null || to === null ? null : total + span(from + 1, to).length;
    });
    return total as number | null;
  });
  const whole = start === null || end === null ? null : span(start, end);
  return {
    inSteps,
    last,
    isInWork: begin >= 0 && last < out,
    published: end,
    cycle: whole === null ? null : whole.length,
    working: whole === null ? null : Math.max(1, whole.filter(isWorkday).length),
    age: begin >= 0 && last < out && start !== null ? span(start, AS_OF).length : null,
  };
}
