/** Where the KPIs start from: values from before the cycle, all of them or none, and locking what was computed from them. */

import type { BaselineLine, BaselineView, PastValue } from '../../contract';
import { addDays, isoOfDay } from '../../core/day/day';
import { isPercent } from '../../core/kpi/read-amount';
import { weekTotals } from '../../core/series/period';
import { LANGUAGES } from '../../languages';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import {
  type BaselineRow,
  type BaselineWords,
  confirmRow,
  lockRow,
  prepareOrigins,
  readBaselines,
  takePast,
  unlockRow,
} from '../../sheet/read/baseline-rows';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import { decimalsOf, unitOf } from '../../sheet/read/number-unit';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { type NewCheckin, preparePast } from '../../sheet/write/write-checkins';
import { caughtUpWorkbook } from '../catch-up';
import { refuse } from '../refusal';
import { command, MEASURED_TABS } from '../workbook/command';
import { boardsOf, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { checkPastDay } from './past-day';

const NEEDED = ['kpi', 'id', 'baseline', 'baseline_typed', 'baseline_from', 'locked'] as const;

export function baselines(): BaselineView {
  const workbook = caughtUpWorkbook(['dashboard', 'checkins']);
  return viewOf(workbook, openRows(workbook).rows);
}

export function openRows(workbook: OpenWorkbook): ReturnType<typeof readBaselines> {
  const measured = boardsOf(workbook).measured() ?? refuse('no_cycle');
  return readBaselines(requireTable(workbook, 'dashboard', NEEDED), measured, workbook.formats('dashboard', FIGURE_COLUMNS));
}

function viewOf({ facts, setup }: OpenWorkbook, rows: readonly BaselineRow[]): BaselineView {
  const lines = rows.map(
    (row): BaselineLine => ({
      kpi: row.id,
      name: row.name,
      unit: unitOf(row.unitWord, setup),
      decimals: decimalsOf(row.format),
      currency: facts.currency,
      // A locked one is typed in the sheet; what it was computed from says more.
      source: row.measured?.source ?? row.source,
      text: row.text,
      from: row.measured === null ? null : isoOfDay(row.measured.from),
      to: row.measured === null ? null : isoOfDay(row.measured.to),
      count: row.measured?.count ?? 0,
      lockedOn: row.lockedOn === null ? null : isoOfDay(row.lockedOn),
      confirmable: isExample(row),
      lockable: row.lockedOn === null && row.value !== null && row.measured !== null && row.measured.to < facts.effective,
    }),
  );
  return { start: isoOfDay(facts.start), lines };
}

export function savePast({ values, sure }: { readonly values: readonly PastValue[]; readonly sure: boolean }): BaselineView {
  return change((workbook, rows, words) => {
    const fresh = pastCheckins(
      values.map(value => checkinOf(value, rows, workbook, sure)),
      workbook,
    );
    const checkins = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']);
    return {
      dashboard: rows.filter(({ id }) => fresh.some(({ kpiId }) => kpiId === id)).flatMap(({ row }) => takePast(row, words)),
      checkins: preparePast(checkins, fresh, workbook.timeZone),
    };
  });
}

export function lockBaselines({ kpis, locked }: { readonly kpis: readonly string[]; readonly locked: boolean }): BaselineView {
  return change((workbook, rows, words) => {
    const lockable = viewOf(workbook, rows).lines.filter(line => line.lockable);
    const changes = rows
      .filter(({ id }) => kpis.includes(id))
      .flatMap((row): readonly CellChange[] => {
        if (!locked) return row.lockedOn === null && !row.isHalfLocked ? [] : unlockRow(row, words);
        if (isExample(row)) return confirmRow(row, words);
        return lockable.some(({ kpi }) => kpi === row.id) ? lockRow(row, words, workbook.facts.effective) : [];
      });
    return { dashboard: changes, checkins: null };
  });
}

const isExample = ({ source, value }: BaselineRow): boolean => source === 'example' && value !== null;

interface BaselineChange {
  readonly dashboard: readonly CellChange[];
  readonly checkins: ReturnType<typeof preparePast> | null;
}

/** One change under the lock, then what every baseline says afterwards, in the answer and on its note. */
function change(plan: (workbook: OpenWorkbook, rows: readonly BaselineRow[], words: BaselineWords) => BaselineChange): BaselineView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(MEASURED_TABS, workbook => {
    const words = LANGUAGES[workbook.facts.language];
    const { table, rows } = openRows(workbook);
    const { dashboard, checkins } = plan(workbook, rows, words);
    const cells = prepareCells(table, dashboard, 'typing');
    const noteOrigins = prepareOrigins(table, words);
    let after: readonly BaselineRow[] = rows;
    return {
      write: () => {
        checkins?.write();
        cells.write();
        noteOrigins(after);
      },
      after: { dashboard: cells.after, ...(checkins === null ? {} : { checkins: checkins.after }) },
      answer: now => {
        after = openRows(now).rows;
        return viewOf(now, after);
      },
    };
  });
}

/** Values of a total become one for each week, kept under its last day: what was pasted by the day is added up. */
function pastCheckins(pasted: readonly NewCheckin[], workbook: OpenWorkbook): readonly NewCheckin[] {
  const { start } = workbook.facts;
  return (boardsOf(workbook).measured()?.kpis ?? []).flatMap(({ kpi }): readonly NewCheckin[] => {
    const own = pasted.filter(({ kpiId }) => kpiId === kpi.id);
    const [first] = own;
    if (first === undefined || kpi.aggregate !== 'sum') return own;
    const values = own.map(({ day, value }) => ({ day, value: value ?? 0 }));
    return weekTotals(values, start).map(({ day, value }) => ({ ...first, day, value, period: { from: addDays(day, -6), to: day } }));
  });
}

/** Refuses the whole paste for one value that cannot stand. */
function checkinOf(
  { kpi, day: iso, value }: PastValue,
  rows: readonly BaselineRow[],
  { facts, setup }: OpenWorkbook,
  sure: boolean,
): NewCheckin {
  const row = rows.find(({ id }) => id === kpi) ?? refuse('unknown_kpi', { kpi });
  const day = checkPastDay(iso, facts.start);
  // A share above a whole counts only once its row says that somebody has looked at it.
  const isConfirmed = sure && value > 1 && isPercent(unitOf(row.unitWord, setup));
  const elseNote = isConfirmed ? LANGUAGES[facts.language].tabs.checkins.readings.confirmed : '';
  return { kpiId: kpi, kpi: row.name, day, channel: '', value, note: '', elseNote, by: '', format: row.format };
}
