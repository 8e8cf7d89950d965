/**
 * Reads the plan of the running cycle back from its tabs, as a playbook the team can start from again. What is read is text and figures
 * people may have typed, so the caller checks it before it is kept. Used by addon/cycle/playbook-endpoints.ts.
 */

import { Names } from '../../boards/names';
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import type { Playbook } from '../../playbooks/playbook';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import type { OpenWorkbook } from '../workbook/workbook';
import { dayOfCell } from './days';
import { decimalsOf } from './number-unit';
import { figureOf, type Table, type TableRow, textOf } from './read-table';

export interface PlanTables {
  readonly dashboard: Table;
  readonly roadmap: Table;
  readonly rules: Table;
}

type Cells = TableRow['cells'];
/** Checked before it is kept. */
export type UncheckedPlaybook = Readonly<Record<string, unknown>>;

/** What cells of a plan mean: words of lists as keys, people as seats. */
interface Meanings {
  readonly key: (list: string, cell: unknown) => string;
  readonly seat: (cell: Cells[string]) => string;
}

/** The parts of an own playbook as they stand in the tabs; rules that are switched off are left out. */
export function readOwnPlaybook({ facts, setup, timeZone }: OpenWorkbook, tables: PlanTables, playbook: Playbook): UncheckedPlaybook {
  const meanings = meaningsOf(setup);
  const kpis = kpisOf(tables.dashboard, meanings);
  const dayOfPlan = (cell: Cells[string]) => (dayOfCell(cell, timeZone) ?? facts.start) - facts.start + 1;
  return {
    base: facts.playbook,
    language: facts.language,
    currency: facts.currency,
    phases: phasesOf(setup, facts.measuringDays),
    kpis,
    tasks: tasksOf(tables.roadmap, meanings, dayOfPlan),
    rules: rulesOf(tables.rules, meanings, kpis, filled(setup, 'watch'), playbook),
    watch: watchOf(setup, meanings),
    channels: filled(setup, 'channel').map(({ cells }) => ({
      name: textOf(cells.channel),
      role: meanings.key('role', cells.role) || 'core',
      signal: textOf(cells.signal),
      source: textOf(cells.source),
      medium: textOf(cells.medium),
    })),
    vocabulary: {
      formats: words(setup, 'format'),
      concepts: words(setup, 'concept'),
      creators: words(setup, 'creator'),
      batches: words(setup, 'batch'),
    },
    conversions: ['conversion', 'micro_1', 'micro_2'].map(fact =>
      textOf(setup.rows.find(({ cells }) => cells.fact_key === fact)?.cells.value),
    ),
  };
}

function meaningsOf(setup: Table): Meanings {
  const key = (list: string, cell: unknown) =>
    textOf(setup.rows.find(({ cells }) => cells[`${list}_word`] === cell && cell !== '')?.cells[`${list}_key`]);
  const seats = new Map(setup.rows.map(({ cells }) => [textOf(cells.person), key('seat', cells.seat)]));
  return { key, seat: cell => seats.get(textOf(cell)) || 'data' };
}

const formatsOf = ({ sheet }: Table, column = 1) => sheet.getRange(1, column, sheet.getMaxRows(), 1).getNumberFormats();

function kpisOf(dashboard: Table, { key, seat }: Meanings) {
  const formats = formatsOf(dashboard, dashboard.columns.now);
  const rows = filled(dashboard, 'kpi');
  const first = rows.find(({ cells }) => textOf(cells.star) !== '');
  return rows.map(({ row, cells }) => ({
    id: textOf(cells.id),
    name: textOf(cells.kpi),
    star: textOf(cells.star) === '' ? null : row === first?.row ? 'quality' : 'business',
    seat: seat(cells.owner),
    unit: key('unit', cells.unit) || 'count',
    decimals: decimalsOf(formats[row - 1]?.[0] ?? ''),
    better: key('better', cells.better) || 'higher',
    aggregate: key('how', cells.aggregate) || 'last',
    cadence: key('cadence', cells.cadence) || 'weekly',
    example: figureOf(cells.baseline),
    targetText: textOf(cells.target_text),
    threshold: textOf(cells.threshold),
    thresholdAction: textOf(cells.threshold_action),
    belowAction: textOf(cells.below_action),
    definition: textOf(cells.definition),
  }));
}

function watchOf(setup: Table, { key, seat }: Meanings): readonly UncheckedPlaybook[] {
  const formats = formatsOf(setup, setup.columns.watch_now);
  return filled(setup, 'watch').map(({ row, cells }) => ({
    id: textOf(cells.watch_id),
    name: textOf(cells.watch),
    seat: seat(cells.watch_owner),
    unit: key('unit', cells.watch_unit) || 'count',
    decimals: decimalsOf(formats[row - 1]?.[0] ?? ''),
    better: key('better', cells.watch_better) || 'higher',
    cadence: key('cadence', cells.watch_cadence) || 'weekly',
    aggregate: key('how', cells.watch_how) || 'last',
    definition: textOf(cells.watch_definition),
  }));
}

function tasksOf(roadmap: Table, { seat }: Meanings, dayOfPlan: (cell: Cells[string]) => number): readonly UncheckedPlaybook[] {
  return filled(roadmap, 'task').map(({ cells }) => ({
    id: textOf(cells.id).replace(SAMPLE_MARK, ''),
    title: textOf(cells.task),
    doneWhen: textOf(cells.done_when),
    kpi: textOf(cells.kpi),
    kpiId: textOf(cells.kpi_id),
    seat: seat(cells.owner),
    first: inside(dayOfPlan(cells.start)),
    last: inside(Math.max(dayOfPlan(cells.start), dayOfPlan(cells.due))),
  }));
}

/** A condition names its KPI by what stands in the cell, be it one of the Dashboard's or a watch KPI. */
function rulesOf(
  rules: Table,
  { key, seat }: Meanings,
  kpis: ReturnType<typeof kpisOf>,
  watch: readonly TableRow[],
  playbook: Playbook,
): readonly UncheckedPlaybook[] {
  const names = new Names([...kpis, ...watch.map(({ cells }) => ({ id: textOf(cells.watch_id), name: textOf(cells.watch) }))]);
  const idOf = (name: string, planned: string) => (name === '' ? '' : (names.find(name, planned)?.id ?? planned));
  const look = (id: string) =>
    kpis.find(kpi => kpi.id === id) ?? playbook.kpis.find(kpi => kpi.id === id) ?? { unit: 'count', decimals: 0 };
  return filled(rules, 'sign')
    .filter(({ cells }) => key('yes', cells.on) !== 'no')
    .map(({ cells }) => ({
      id: textOf(cells.id),
      kind: key('kind', cells.kind) || 'pair',
      sign: textOf(cells.sign),
      action: textOf(cells.action),
      seat: seat(cells.owner),
      shownAt: textOf(cells.shown_at) || null,
      match: key('match', cells.match) || 'all',
      inARow: Math.max(1, figureOf(cells.in_a_row) ?? 1),
      conditions: [1, 2, 3].flatMap(n => {
        const kpiId = idOf(textOf(cells[`kpi_${n}`]), textOf(cells[`id_${n}`]));
        const is = key('is', cells[`is_${n}`]);
        if (is === '') return [];
        const { unit, decimals } = look(kpiId);
        return [{ kpi: textOf(cells[`kpi_${n}`]), kpiId, is, bound: figureOf(cells[`bound_${n}`]), unit, decimals }];
      }),
    }));
}

/** In the order of their first days; each ends where the next begins, so that together they cover the cycle whatever stands there. */
function phasesOf(setup: Table, measuringDays: number): readonly UncheckedPlaybook[] {
  const rows = setup.rows
    .flatMap(({ cells }) => {
      const firstDay = figureOf(cells.first_day);
      return firstDay === null || firstDay < 1 || firstDay > CYCLE_DAYS ? [] : [{ firstDay: Math.floor(firstDay), cells }];
    })
    .sort((a, b) => a.firstDay - b.firstDay)
    .filter(({ firstDay }, index, all) => firstDay !== all[index - 1]?.firstDay);
  // A team may have taken them all out.
  const found = rows.length > 0 ? rows : [{ firstDay: 1, cells: {} as Cells }];
  return found.map(({ firstDay, cells }, index) => {
    const lastDay = (found[index + 1]?.firstDay ?? CYCLE_DAYS + 1) - 1;
    return {
      name: textOf(cells.phase),
      goal: textOf(cells.phase_goal),
      exit: textOf(cells.exit),
      firstDay: index === 0 ? 1 : firstDay,
      lastDay,
      measuring: lastDay <= measuringDays,
    };
  });
}

const filled = ({ rows }: Table, key: string) => rows.filter(({ cells }) => textOf(cells[key]) !== '');
const words = (table: Table, key: string) => filled(table, key).map(({ cells }) => textOf(cells[key]));
const inside = (day: number) => Math.min(CYCLE_DAYS, Math.max(1, day));
