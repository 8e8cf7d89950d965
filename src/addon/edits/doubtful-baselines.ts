/**
 * Typed baselines that look like percentages without their sign and do not count: 40 pasted where 40% was meant is 4000%. Used by check.ts, and by
 * edits, which say it right away. The hundredth is written where it was likely meant.
 */
import { doubtText } from '../../boards/kpi/kpi-board';
import type { DoubtfulBaseline } from '../../boards/kpi/kpis';
import { unitFigure } from '../../boards/kpi/unit-figure';
import { boardWords } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import type { LanguageCode } from '../../languages/codes';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { NamedTab } from '../check/row-findings';
import { boardsOf, signsOf } from '../workbook/current';
import type { EditPlan } from './edit-plan';

/** Where they stand: those of KPIs on the Dashboard, those of watch KPIs on Setup. */
const KEYS = { dashboard: 'baseline_typed', setup: 'watch_base' } as const;
type BaselineTab = keyof typeof KEYS;

const tabOf = ({ kpi }: Pick<DoubtfulBaseline, 'kpi'>): BaselineTab => ('from' in kpi ? 'dashboard' : 'setup');
/** Id of the repair of one of them. */
export const BASELINE = 'baseline:';
const idOf = (tab: string, row: number): string => `${BASELINE}${tab}:${row}`;

function doubtfulIn(workbook: OpenWorkbook, { headingRow }: Table, tab: string): readonly (DoubtfulBaseline & { readonly row: number })[] {
  const found = (boardsOf(workbook).measured()?.doubtful ?? []).filter(each => tabOf(each) === tab);
  return found.map(each => ({ ...each, row: headingRow + 1 + each.kpi.index }));
}

export function baselineFindings(workbook: OpenWorkbook, table: Table, { id, name }: NamedTab, language: LanguageCode): readonly Finding[] {
  const words = boardWords(language);
  const text = words.messages.check;
  const signs = signsOf(workbook);
  return doubtfulIn(workbook, table, id).map(({ row, meant, ...doubt }) => {
    const settle = meant === null ? '' : fill<string>(text.repairWrites, { text: unitFigure(meant, doubt.kpi.unit, signs) });
    const why = `${doubtText({ ...doubt, meant }, words, signs)}.`;
    const said = fill<string>(text.rowDoubtful, { row, tab: name, why, settle }).trim();
    return { id: idOf(id, row), text: said, tab: id, repairable: meant !== null };
  });
}

export function baselineRepairs(workbook: OpenWorkbook, tab: TabId, ids: readonly string[]): readonly CellChange[] {
  const table = tab === 'dashboard' || tab === 'setup' ? workbook.table(tab) : null;
  if (table === null) return [];
  return doubtfulIn(workbook, table, tab).flatMap(({ row, meant, kpi }): CellChange[] =>
    meant === null || !ids.includes(idOf(tab, row)) ? [] : [{ row, key: KEYS[tabOf({ kpi })], content: meant }],
  );
}

/** Those of rows of the Dashboard that were typed just now. What is within a whole needs no look at the check-ins. */
export function doubtfulRows(workbook: OpenWorkbook, table: Table, rows: Table['rows']): readonly DoubtfulBaseline[] {
  const above = new Set(rows.filter(({ cells }) => Number(cells.baseline_typed) > 1).map(({ row }) => row));
  return above.size === 0 ? [] : doubtfulIn(workbook, table, 'dashboard').filter(({ row }) => above.has(row));
}

/** Says of baselines as they are typed or pasted that they do not count. */
export function sayDoubtful(plan: EditPlan, workbook: OpenWorkbook, doubts: readonly DoubtfulBaseline[]): void {
  const words = boardWords(workbook.facts.language);
  for (const doubt of doubts) plan.say(`${doubt.kpi.name}: ${doubtText(doubt, words, signsOf(workbook))}.`);
}
