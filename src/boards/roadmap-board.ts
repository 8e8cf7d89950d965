/**
 * ROADMAP_BOARD: phase, week, lateness and state of each task, and the weeks off for the timeline's colours.
 */
import { phaseOn } from '../core/cycle/cycle';
import { readWeeksOff } from '../core/cycle/weeks-off';
import { addDays, dayFromSerial, daysBetween } from '../core/day/day';
import { type Block, type Board, type BoardRow, linesOf } from './block';
import { type CycleFacts, cycleIn } from './clock';
import { keyOfWord } from './words';

export const ROADMAP_INPUTS = ['task', 'status', 'start_day', 'due_day'] as const;
export const PHASE_INPUTS = ['phase', 'first_day'] as const;
export const ROADMAP_BOARD_KEYS = ['b_phase', 'b_week', 'b_late', 'b_state', 'off'] as const;
export type RoadmapBoardKey = (typeof ROADMAP_BOARD_KEYS)[number];

export interface RoadmapBlocks {
  readonly tasks: Block;
  readonly cycle: Block;
  readonly phases: Block;
}

export function roadmapBoard({ tasks, cycle: facts, phases }: RoadmapBlocks): Board<RoadmapBoardKey> {
  const cycle = cycleIn(facts);
  const rows = new Map<number, BoardRow<RoadmapBoardKey>>();
  if (cycle === null) return { keys: ROADMAP_BOARD_KEYS, head: {}, rows };
  const starts = phasesIn(phases);
  for (const line of linesOf<(typeof ROADMAP_INPUTS)[number]>(tasks)) {
    if (line.text('task') === '') continue;
    const start = dayFromSerial(line.figure('start_day') ?? Number.NaN);
    const due = dayFromSerial(line.figure('due_day') ?? Number.NaN);
    const state = keyOfWord('taskStatuses', line.text('status')) ?? 'not_started';
    const late = due === null || state === 'done' ? 0 : daysBetween(due, cycle.clock.asOf);
    const day = start === null ? null : daysBetween(cycle.clock.start, start) + 1;
    rows.set(line.index, {
      b_phase: day === null ? '' : (phaseOn(starts, day)?.name ?? ''),
      b_week: day === null ? '' : Math.floor((day - 1) / 7) + 1,
      b_late: late > 0 ? late : '',
      b_state: state,
    });
  }
  for (const week of readWeeksOff(cycle.weeksOff) ?? []) {
    rows.set(week - 1, { ...rows.get(week - 1), off: addDays(cycle.clock.start, 7 * (week - 1)) });
  }
  return { keys: ROADMAP_BOARD_KEYS, head: {}, rows };
}

/** A phase of the cycle by the day it begins on. */
export interface NamedPhase {
  readonly name: string;
  readonly firstDay: number;
}

function phasesIn(block: Block): readonly NamedPhase[] {
  return linesOf<(typeof PHASE_INPUTS)[number]>(block).flatMap((line): NamedPhase[] => {
    const firstDay = line.figure('first_day');
    return firstDay === null ? [] : [{ name: line.text('phase'), firstDay }];
  });
}

/** The phase of the day the figures stand for; blank before the first. */
export function phaseNow(phases: Block, { clock }: CycleFacts): string {
  return phaseOn(phasesIn(phases), daysBetween(clock.start, clock.asOf) + 1)?.name ?? '';
}
