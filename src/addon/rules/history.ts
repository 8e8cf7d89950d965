/** The panels Rules and Channels: rules as they stand, what they look back on, and their switches. */

import type { MeasuredKpis } from '../../boards/kpi/measured';
import { rulesIn } from '../../boards/rules';
import type { CheckInLine, HistoryView, KpiHistory, RuleLine } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import { prepareCells } from '../../sheet/cell-changes';
import type { KpiRow } from '../../sheet/read/kpi-rows';
import { decimalsOf, unitOf } from '../../sheet/read/number-unit';
import { figureOf, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { kpiRows, watchedRows } from '../numbers/entered-rows';
import { refuse } from '../refusal';
import { command } from '../workbook/command';
import { boardsOf, currentWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { absentHistories, absentRows } from './crisis-kpis';

export function history(): HistoryView {
  return historyOf(currentWorkbook());
}

function historyOf(workbook: OpenWorkbook): HistoryView {
  const { facts, setup } = workbook;
  const measured = boardsOf(workbook).measured() ?? refuse('no_cycle');
  const subjects = new Map(measured.subjects.map(subject => [subject.kpi.id, subject]));
  const kpisOf = (rows: readonly KpiRow[], watch: boolean) =>
    rows.flatMap((row): KpiHistory[] => {
      const subject = subjects.get(row.id);
      if (subject === undefined) return [];
      const { kpi, baseline, checkIns } = subject;
      return [
        {
          id: row.id,
          name: row.name,
          unit: unitOf(row.unitWord, setup),
          decimals: decimalsOf(row.format),
          currency: facts.currency,
          star: row.star,
          now: row.nowText,
          aggregate: kpi.aggregate,
          cadence: kpi.cadence,
          better: kpi.better,
          baseline,
          watch,
          watched: !watch || row.next !== null,
          checkIns: checkIns.map(({ day, ...checkIn }): CheckInLine => ({ ...checkIn, day: isoOfDay(day) })),
        },
      ];
    });
  return {
    start: isoOfDay(facts.start),
    asOf: isoOfDay(facts.effective),
    rules: ruleLines(workbook, measured),
    kpis: [...kpisOf(kpiRows(workbook), false), ...kpisOf(watchedRows(workbook), true), ...absentHistories(workbook)],
    channels: setupChannels(setup).map(({ name }) => name),
  };
}

function ruleLines(workbook: OpenWorkbook, { subjects, cycle }: MeasuredKpis): readonly RuleLine[] {
  const { rows } = requireTable(workbook, 'rules', ['sign', 'on', 'id']);
  const rules = new Map(rulesIn(boardsOf(workbook).rules(), subjects, cycle).map(rule => [rule.index, rule]));
  return rows.flatMap(({ cells }, index): RuleLine[] => {
    const rule = rules.get(index);
    if (rule === undefined) return [];
    return [
      {
        id: textOf(cells.id),
        kind: textOf(cells.kind),
        sign: textOf(cells.sign),
        action: rule.action,
        owner: textOf(cells.owner),
        state: textOf(cells.state),
        on: !rule.off,
        match: rule.match,
        inARow: figureOf(cells.in_a_row) ?? 1,
        conditions: rule.parts.map(({ kpi, name, is, said, bound }) => ({ kpi, name, is, said, bound })),
      },
    ];
  });
}

type Switch = { readonly ids: readonly string[]; readonly on: boolean };

export const switchRule = ({ id, on }: { readonly id: string; readonly on: boolean }) => switchRows('rules', 'id', 'on', { ids: [id], on });
export const watchKpis = (asked: Switch) => switchRows('setup', 'watch_id', 'watch_on', asked);

/** Writes Yes or No in the workbook's language; a row that is gone changes nothing. */
function switchRows(tab: 'rules' | 'setup', idKey: string, key: string, { ids, on }: Switch): HistoryView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(['dashboard', 'rules', 'setup'], workbook => {
    const table = requireTable(workbook, tab, [idKey, key]);
    const found = ids.flatMap(id => table.rows.filter(({ cells }) => textOf(cells[idKey]) === id).slice(0, 1));
    const { yes, no } = LANGUAGES[workbook.facts.language].lists.yesNo;
    const switched = found.map(({ row }) => ({ row, key, content: cellContent(on ? yes : no, '') }));
    const absent = tab === 'setup' && on ? absentRows(workbook, ids) : null;
    const { write, after } = prepareCells(table, [...(absent?.changes ?? []), ...switched], 'typing');
    // What the answer needs is read before anything is written.
    historyOf(workbook);
    const writeAll = () => {
      absent?.format();
      write();
    };
    return { write: writeAll, after: { [tab]: after }, answer: historyOf };
  });
}
