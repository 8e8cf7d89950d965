/**
 * A KPI typed by hand takes its unit from the first figure typed for it: 35% in *Target* makes it a percentage, with the number formats of one.
 * Used by edits of the Dashboard.
 */

import { unitTyped } from '../../core/kpi/unit-typed';
import { LANGUAGES } from '../../languages';
import type { Unit } from '../../playbooks/playbook';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { setFormatOf } from '../../sheet/write/typed-tables';
import { numberFormat } from '../../tabs/number-format';
import { letters } from '../../tabs/place';
import type { EditPlan } from '../edits/edit-plan';
import { signsOf } from '../workbook/current';
import { DECIMALS, FIGURES } from './figure-format';

/** What was typed for a row, as it is shown: 35% and not 0.35. */
export interface TypedText {
  readonly row: number;
  readonly text: string;
}

export interface AdoptedUnit {
  readonly unit: Unit;
  readonly format: string;
}

/** Rows that have a name and no unit yet; of several texts of a row the first with a unit counts. */
export function unitless({ rows }: Table): ReadonlySet<number> {
  return new Set(rows.filter(({ cells }) => textOf(cells.kpi) !== '' && textOf(cells.unit) === '').map(({ row }) => row));
}

/** Plans unit and number formats, and gives them by row. */
export function adoptUnits(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  texts: readonly TypedText[],
): ReadonlyMap<number, AdoptedUnit> {
  const found = new Map<number, AdoptedUnit>();
  const open = unitless(table);
  const { currency, language } = workbook.facts;
  const { units } = LANGUAGES[language].lists;
  for (const { row, text } of texts) {
    const typed = open.has(row) && !found.has(row) ? unitTyped(text, signsOf(workbook).decimal, currency) : null;
    if (typed === null) continue;
    const format = numberFormat(typed.unit, Math.max(DECIMALS[typed.unit] ?? 0, typed.decimals), currency);
    found.set(row, { unit: typed.unit, format });
    plan.change('dashboard', [{ row, key: 'unit', content: cellContent(units[typed.unit], '') }]);
    const cells = FIGURES.flatMap(key => (table.columns[key] === undefined ? [] : [`${letters(table.columns[key])}${row}`]));
    plan.write(() => {
      setFormatOf(table.sheet.getRangeList(cells), format);
    });
  }
  return found;
}
