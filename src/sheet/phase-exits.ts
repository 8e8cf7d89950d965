/**
 * The phases of the running cycle with their exit criteria, met or not on the day the figures stand for. Criteria come from the
 * playbook, names from the tabs. Used by the sidebar and for the notes of the Roadmap's strip.
 */
import { type ExitKpi, isMet } from '../core/cycle/exit';
import { STATUS_SIGNS } from '../core/kpi/status';
import type { Playbook } from '../playbooks/playbook';
import type { TabWords } from '../tabs/drawing';
import { exitText } from '../tabs/exit-text';
import { dayOfCell } from './days';
import { figureOf, type Table, textOf } from './read-table';
import type { OpenWorkbook } from './workbook';

export interface PhaseExit {
  readonly name: string;
  readonly goal: string;
  /** Days of the cycle. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly criteria: readonly { readonly text: string; readonly met: boolean }[];
}

export interface PhaseSources {
  readonly dashboard: Table;
  readonly roadmap: Table;
  readonly playbook: Playbook;
  readonly words: TabWords;
}

/** Phases in the order of Setup; one the team added has no criteria. */
export function phaseExits(
  { facts, setup, timeZone }: OpenWorkbook,
  { dashboard, roadmap, playbook, words }: PhaseSources,
): readonly PhaseExit[] {
  const kpis = new Map(dashboard.rows.map(({ cells }) => [textOf(cells.id), exitKpi(cells)] as const).filter(([id]) => id !== ''));
  const names = new Map(dashboard.rows.map(({ cells }) => [textOf(cells.id), textOf(cells.kpi)]));
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

function exitKpi(cells: Table['rows'][number]['cells']): ExitKpi {
  const sign = textOf(cells.status).slice(0, 1);
  const status = Object.entries(STATUS_SIGNS).find(([, known]) => known === sign)?.[0] ?? 'no_data';
  return { baseline: figureOf(cells.base), current: figureOf(cells.now), share: figureOf(cells.share), status };
}
