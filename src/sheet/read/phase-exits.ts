/**
 * The phases of the running cycle with their exit criteria, met or not on the day the figures stand for. Criteria come from the
 * playbook, names from the tabs. Used by the sidebar and for the notes of the Roadmap's strip.
 */
import type { AssessedKpi, MeasuredKpis } from '../../boards/kpi/measured';
import { type ExitKpi, isMet } from '../../core/cycle/exit';
import type { Playbook } from '../../playbooks/playbook';
import type { TabWords } from '../../tabs/drawing';
import { exitText } from '../../tabs/roadmap/exit-text';
import type { OpenWorkbook } from '../workbook/workbook';
import { dayOfCell } from './days';
import { figureOf, type Table, textOf } from './read-table';

export interface PhaseExit {
  readonly name: string;
  readonly goal: string;
  /** Days of the cycle. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly criteria: readonly { readonly text: string; readonly met: boolean }[];
}

export interface PhaseSources {
  readonly measured: MeasuredKpis;
  readonly roadmap: Table;
  readonly playbook: Playbook;
  readonly words: TabWords;
}

/** Phases in the order of Setup; one the team added has no criteria. */
export function phaseExits(
  { facts, setup, timeZone }: OpenWorkbook,
  { measured, roadmap, playbook, words }: PhaseSources,
): readonly PhaseExit[] {
  const kpis = new Map(measured.kpis.map(each => [each.kpi.id, exitKpi(each)]));
  const names = new Map(measured.kpis.map(({ kpi }) => [kpi.id, kpi.name]));
  const tasks = roadmap.rows.flatMap(({ cells }) => {
    const start = dayOfCell(cells.start, timeZone);
    return textOf(cells.task) === '' || start === null ? [] : [{ day: start - facts.start + 1, done: textOf(cells.state) === 'done' }];
  });
  const phases = setup.rows.flatMap(({ cells }) => {
    const [firstDay, lastDay] = [figureOf(cells.first_day), figureOf(cells.last_day)];
    return firstDay === null || lastDay === null ? [] : [{ name: textOf(cells.phase), goal: textOf(cells.phase_goal), firstDay, lastDay }];
  });
  return phases.map((phase, index) => {
    const own = tasks.filter(({ day }) => day >= phase.firstDay && day <= phase.lastDay);
    const reading = { kpis, tasks: own.length, tasksDone: own.filter(({ done }) => done).length };
    const criteria = playbook.phases[index]?.exit ?? [];
    return {
      ...phase,
      criteria: criteria.map(criterion => ({
        text: exitText(criterion, kpi => names.get(kpi) ?? kpi, words),
        met: isMet(criterion, reading),
      })),
    };
  });
}

function exitKpi({ assessment }: AssessedKpi): ExitKpi {
  const { baseline, current, progress, status } = assessment;
  return { baseline: baseline?.value ?? null, current: current?.value ?? null, share: progress, status: status.key };
}
