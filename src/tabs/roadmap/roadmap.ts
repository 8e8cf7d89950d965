/**
 * Roadmap: one row per task, and 13 week columns drawn as a timeline by conditional formatting under a strip with the phases.
 */
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { openColumns, titleCells } from '../band';
import type { Drawing } from '../drawing';
import { AMBER, BLUE, INK, PHASE_TINTS, QUIET, RED, SKY } from '../palette';
import { References } from '../place';
import { type BandCell, type ColumnSpec, type ConditionalSpec, FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from '../spec';
import type { ColumnKey } from '../tab-columns';
import { roadmapColumns } from './roadmap-columns';

const SPARE_ROWS = 40;
/** Row of the strip with the first day of each week; the timeline's rules compare with it. */
const WEEK_ROW = 2;
const PHASE_ROW = 3;

type Key = ColumnKey<'roadmap'>;

export function roadmapTab(drawing: Drawing): TabSpec {
  const { cycle, words, place } = drawing;
  const at = new References('roadmap', place);
  const columns = roadmapColumns(drawing);
  return {
    id: 'roadmap',
    color: AMBER,
    columns: columns.map(column => noteWeek(column, cycle.phases)),
    rows: cycle.tasks.map(
      (task): RowSpec => ({
        cells: {
          task: task.title,
          done_when: task.doneWhen,
          kpi: task.kpi,
          kpi_id: task.kpiId,
          owner: task.owner,
          start: task.start,
          due: task.due,
          status: words.lists.taskStatuses[task.status],
          id: task.id,
        },
        formats: {},
      }),
    ),
    spareRows: SPARE_ROWS,
    dropDownRows: cycle.tasks.length + SPARE_ROWS,
    band: [...titleCells(at, { columns: openColumns(columns), name: 2, dates: 3, line: 3 }), ...strip(drawing)],
    heights: [34, 18, 26, 2, 34],
    rowHeight: 38,
    frozenColumns: 3,
    conditional: timeline(at, FIRST_ROW + cycle.tasks.length + SPARE_ROWS - 1),
    charts: [],
  };
}

/** The heading of a week says which phase it lies in. */
function noteWeek(column: ColumnSpec, phases: Drawing['cycle']['phases']): ColumnSpec {
  const [, week] = /^w(\d+)$/.exec(column.key) ?? [];
  return week === undefined ? column : { ...column, note: weekNote(phases, Number(week)) };
}

/** Goal and exit criterion of the phase that holds a week. */
function weekNote(phases: Drawing['cycle']['phases'], week: number): string {
  const phase = phases.find(({ firstDay, lastDay }) => firstDay <= week * 7 && lastDay >= (week - 1) * 7 + 1);
  return phase === undefined ? '' : `${phase.name}\n${phase.goal}\n${phase.exit}`;
}

function strip({ cycle, words, place }: Drawing): readonly BandCell[] {
  const at = new References('roadmap', place);
  const first = (place.columns.roadmap.w1 ?? 1) - 1;
  return Array.from({ length: CYCLE_WEEKS }, (_, index) => index).flatMap((index): BandCell[] => {
    const phaseIndex = cycle.phases.findIndex(({ firstDay, lastDay }) => firstDay <= index * 7 + 1 && lastDay >= index * 7 + 1);
    const phase = cycle.phases[phaseIndex];
    const opens = phase !== undefined && (index === 0 || phase.firstDay > (index - 1) * 7 + 1);
    const tint = PHASE_TINTS[Math.max(0, phaseIndex) % PHASE_TINTS.length] ?? '#ffffff';
    const look = { background: tint, color: INK, bold: true, italic: false, size: 8, align: 'left' } as const;
    const note =
      phase === undefined
        ? ''
        : words.tabs.roadmap.phaseNote
            .replace('{phase}', phase.name)
            .replace('{from}', String(phase.firstDay))
            .replace('{to}', String(phase.lastDay))
            .replace('{goal}', phase.goal)
            .replace('{exit}', phase.exit);
    return [
      {
        row: WEEK_ROW,
        column: first + index,
        // One formula for the first days of all weeks.
        cell: index === 0 ? { own: 'formula', formula: `=SEQUENCE(1;${CYCLE_WEEKS};${at.fact('start')};7)` } : { own: 'label', text: '' },
        format: words.calendar.cellFormat,
        look: { background: '#ffffff', color: QUIET, bold: false, italic: false, size: 7, align: 'center' },
        note: '',
      },
      {
        row: PHASE_ROW,
        column: first + index,
        cell: { own: 'label', text: opens && phase !== undefined ? phase.name : '' },
        format: '',
        look,
        note: opens ? note : '',
      },
    ];
  });
}

/**
 * A week is filled where it overlaps the task; the tone tells how the task stands. The ranges begin with the heading row, so that a
 * row inserted above the first task is covered too.
 */
function timeline(at: References<'roadmap'>, last: number): readonly ConditionalSpec[] {
  const first = at.letter('roadmap', 'w1');
  const range = `${first}${HEADING_ROW}:${at.letter('roadmap', 'w13')}${last}`;
  const week = `${first}$${WEEK_ROW}`;
  const overlaps = `${at.cell('start', HEADING_ROW)}<=${week}+6;${at.cell('due', HEADING_ROW)}>=${week};ISNUMBER(${at.cell('start', HEADING_ROW)})`;
  const bar = (condition: string, background: string): ConditionalSpec => ({
    ranges: [range],
    formula: `=AND(${overlaps}${condition})`,
    background,
    color: null,
    bold: false,
    italic: false,
  });
  const state = at.cell('state', HEADING_ROW);
  const cell = (key: Key) => `${at.letter('roadmap', key)}${HEADING_ROW}:${at.letter('roadmap', key)}${last}`;
  const off = at.letter('roadmap', 'off');
  return [
    {
      ranges: [range],
      formula: `=COUNTIF($${off}$${HEADING_ROW}:$${off}$${HEADING_ROW + CYCLE_WEEKS};${week})>0`,
      background: '#e8eaed',
      color: null,
      bold: false,
      italic: false,
    },
    bar(`;${state}="done"`, SKY),
    bar(`;${state}="blocked"`, RED),
    bar(`;ISNUMBER(${at.cell('late', HEADING_ROW)})`, RED),
    bar(`;${state}="doing"`, BLUE),
    bar('', '#c9d3e0'),
    {
      ranges: [cell('late')],
      formula: `=AND(ISNUMBER(${at.cell('late', HEADING_ROW)});${at.cell('late', HEADING_ROW)}>0)`,
      background: null,
      color: RED,
      bold: true,
      italic: false,
    },
    {
      ranges: [`${at.letter('roadmap', 'phase')}${HEADING_ROW}:${at.letter('roadmap', 'late')}${last}`],
      formula: `=${state}="done"`,
      background: null,
      color: QUIET,
      bold: false,
      italic: false,
    },
  ];
}
