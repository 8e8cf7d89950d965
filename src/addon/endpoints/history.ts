/** The panels Rules and Channels: rules as they stand, what they look back on, and their switches. */
import type { CheckInLine, HistoryView, KpiHistory, RuleLine } from '../../contract';
import { CADENCE_DAYS, CADENCES } from '../../core/cycle/cadence';
import { isoOfDay } from '../../core/day/day';
import { AGGREGATES } from '../../core/series/check-in';
import { LANGUAGES } from '../../languages';
import { dayOfCell } from '../../sheet/days';
import type { KpiRow } from '../../sheet/kpi-rows';
import { decimalsOf, unitOf } from '../../sheet/number-unit';
import { figureOf, type Table, type TableRow, textOf } from '../../sheet/read-table';
import { watchRows } from '../../sheet/watch-rows';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook';
import { currentWorkbook, requireTable } from '../current';
import { stampToday } from '../now';
import { requireEditor, whileLocked } from '../writing';
import { kpiRows } from './numbers';

export function history(): HistoryView {
  const workbook = currentWorkbook();
  const { facts, setup } = workbook;
  const checkIns = checkInsByKpi(workbook);
  const dashboard = requireTable(workbook, 'dashboard', ['how', 'cadence_days', 'better_key', 'base']);
  // The watch KPIs have the Dashboard's figures under names of their own, and no way of counting but the last.
  const kpisOf = (rows: readonly KpiRow[], table: Table, key: (name: string) => string) =>
    rows.map((row): KpiHistory => {
      const cells = table.rows.find(each => each.row === row.row)?.cells ?? {};
      return {
        id: row.id,
        name: row.name,
        unit: unitOf(row.unitWord, setup),
        decimals: decimalsOf(row.format),
        currency: facts.currency,
        star: row.star,
        aggregate: AGGREGATES.find(each => each === cells[key('how')]) ?? 'last',
        cadence: CADENCES.find(each => CADENCE_DAYS[each] === cells[key('days')]) ?? 'weekly',
        better: (['lower', 'inside'] as const).find(each => each === cells[key('better_key')]) ?? 'higher',
        baseline: figureOf(cells[key('base')]),
        watch: table === setup,
        watched: table !== setup || row.next !== null,
        checkIns: checkIns.get(row.id) ?? [],
      };
    });
  return {
    start: isoOfDay(facts.start),
    asOf: isoOfDay(facts.effective),
    rules: ruleLines(workbook),
    kpis: [
      ...kpisOf(kpiRows(workbook), dashboard, name => (name === 'days' ? 'cadence_days' : name)),
      ...kpisOf(watchRows(workbook), setup, name => `watch_${name}`),
    ],
    channels: setupChannels(setup).map(({ name }) => name),
  };
}

function ruleLines(workbook: OpenWorkbook): readonly RuleLine[] {
  const { rows } = requireTable(workbook, 'rules', ['sign', 'state', 'on', 'id', 'match_key', 'verdict']);
  return rows
    .filter(({ cells }) => textOf(cells.sign) !== '')
    .map(({ cells }) => ({
      id: textOf(cells.id),
      sign: textOf(cells.sign),
      action: textOf(cells.action),
      owner: textOf(cells.owner),
      state: textOf(cells.state),
      on: cells.verdict !== 'off',
      match: cells.match_key === 'any' ? 'any' : 'all',
      inARow: figureOf(cells.in_a_row) ?? 1,
      conditions: [1, 2, 3].flatMap(n => {
        const kpi = textOf(cells[`k_${n}`]);
        return kpi === '' ? [] : [{ kpi, is: textOf(cells[`w_${n}`]), bound: figureOf(cells[`bound_${n}`]) }];
      }),
    }));
}

function checkInsByKpi(workbook: OpenWorkbook): ReadonlyMap<string, readonly CheckInLine[]> {
  const found = new Map<string, CheckInLine[]>();
  for (const { cells } of requireTable(workbook, 'checkins', ['date', 'key', 'x', 'channel', 'denominator']).rows) {
    const day = dayOfCell(cells.date, workbook.timeZone);
    const value = figureOf(cells.x);
    if (day === null || value === null) continue;
    const list = found.get(textOf(cells.key)) ?? [];
    found.set(textOf(cells.key), list);
    list.push({ day: isoOfDay(day), value, channel: textOf(cells.channel) || null, denominator: figureOf(cells.denominator) });
  }
  return found;
}

type Switch = { readonly id: string; readonly on: boolean };

export const switchRule = (asked: Switch) => switchRow('rules', 'id', 'on', asked);
export const watchKpi = (asked: Switch) => switchRow('setup', 'watch_id', 'watch_on', asked);

/** Writes Yes or No in the workbook's language; a row that is gone changes nothing. */
function switchRow(tab: 'rules' | 'setup', idKey: string, key: string, { id, on }: Switch): HistoryView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  whileLocked(() => {
    const workbook = currentWorkbook();
    const { sheet, columns, rows } = requireTable(workbook, tab, [idKey, key]);
    const found: TableRow | undefined = rows.find(({ cells }) => textOf(cells[idKey]) === id);
    const { yes, no } = LANGUAGES[workbook.facts.language].lists.yesNo;
    if (found !== undefined) sheet.getRange(found.row, columns[key] ?? 1).setValue(on ? yes : no);
    stampToday(workbook);
  });
  return history();
}
