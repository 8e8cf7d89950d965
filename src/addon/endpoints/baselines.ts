/** Where the KPIs start from: values from before the cycle, all of them or none, and locking what was computed from them. */

import type { BaselineLine, BaselineView, PastValue } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import { type BaselineRow, lockRow, noteOrigins, readBaselines, takePast, unlockRow } from '../../sheet/baseline-rows';
import { decimalsOf, unitOf } from '../../sheet/number-unit';
import type { OpenWorkbook } from '../../sheet/workbook';
import { type NewCheckin, writePast } from '../../sheet/write-checkins';
import { command } from '../command';
import { boardsOf, currentWorkbook, requireTable } from '../current';
import { stampToday } from '../now';
import { checkPastDay } from '../past-day';
import { refuse } from '../refusal';
import { requireEditor } from '../writing';

const NEEDED = ['kpi', 'id', 'baseline', 'baseline_typed', 'baseline_from', 'locked'] as const;

export function baselines(): BaselineView {
  const workbook = currentWorkbook();
  return viewOf(workbook, openRows(workbook).rows);
}

export function openRows(workbook: OpenWorkbook): ReturnType<typeof readBaselines> {
  const measured = boardsOf(workbook).measured() ?? refuse('no_cycle');
  return readBaselines(requireTable(workbook, 'dashboard', NEEDED), measured);
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
      lockable: row.lockedOn === null && row.value !== null && row.measured !== null && row.measured.to < facts.effective,
    }),
  );
  return { start: isoOfDay(facts.start), lines };
}

export function savePast({ values }: { readonly values: readonly PastValue[] }): BaselineView {
  return change((workbook, { table, rows }, words) => {
    const fresh = values.map(value => checkinOf(value, rows, workbook));
    writePast(requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']), fresh, workbook.timeZone, newId);
    for (const { id, row } of rows) if (fresh.some(({ kpiId }) => kpiId === id)) takePast(table, row, words);
  });
}

export function lockBaselines({ kpis, locked }: { readonly kpis: readonly string[]; readonly locked: boolean }): BaselineView {
  return change((workbook, { table, rows }, words) => {
    const lockable = viewOf(workbook, rows).lines.filter(line => line.lockable);
    for (const row of rows.filter(({ id }) => kpis.includes(id))) {
      if (!locked && row.lockedOn !== null) unlockRow(table, row, words);
      else if (locked && lockable.some(({ kpi }) => kpi === row.id)) lockRow(table, row, words, workbook.facts.effective);
    }
  });
}

type Words = Parameters<typeof takePast>[2];

/** One change under the lock, then what every baseline says afterwards, in the answer and on its note. */
function change(write: (workbook: OpenWorkbook, found: ReturnType<typeof readBaselines>, words: Words) => void): BaselineView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(() => {
    const workbook = currentWorkbook();
    const words = LANGUAGES[workbook.facts.language];
    write(workbook, openRows(workbook), words);
    stampToday(workbook);
    const after = currentWorkbook();
    const { table, rows } = openRows(after);
    noteOrigins(table, rows, words);
    return viewOf(after, rows);
  });
}

const newId = () => Utilities.getUuid().slice(0, 8);

/** Refuses the whole paste for one value that cannot stand. */
function checkinOf({ kpi, day: iso, value }: PastValue, rows: readonly BaselineRow[], { facts }: OpenWorkbook): NewCheckin {
  const row = rows.find(({ id }) => id === kpi) ?? refuse('unknown_kpi', { kpi });
  const day = checkPastDay(iso, facts.start);
  return { kpiId: kpi, kpi: row.name, day, channel: '', value, note: '', by: '', format: row.format };
}
