/**
 * Rules & risks: thresholds, pairs of KPIs and risks as one kind of row, each with up to three conditions and its state now.
 *
 * What a rule says now, how often it fired and whether that helped is worked out by RULE_BOARD from Dashboard, Check-ins and Setup.
 */
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { numberFormat } from '../number-format';
import { AMBER } from '../palette';
import { References } from '../place';
import type { RuleModel } from '../plan/cycle-model';
import { signColors } from '../sign-colors';
import { type ConditionalSpec, FIRST_ROW, type RowSpec, type RowValue, type TabSpec } from '../spec';
import { rulesColumns } from './rules-columns';

const SPARE_ROWS = 20;
const TYPED_ROWS = 6;

export function rulesTab(drawing: Drawing): TabSpec {
  const { cycle, place } = drawing;
  const at = new References('rules', place);
  return {
    id: 'rules',
    color: AMBER,
    columns: rulesColumns(drawing),
    rows: cycle.rules.map(rule => ruleRow(rule, drawing)),
    spareRows: SPARE_ROWS,
    dropDownRows: cycle.rules.length + TYPED_ROWS,
    band: titleCells(at, { columns: 8, name: 0, dates: 1, line: 1 }),
    heights: [34, 4, 20, 2, 36],
    rowHeight: 54,
    frozenColumns: 1,
    conditional: states(at, FIRST_ROW + cycle.rules.length + SPARE_ROWS - 1),
    charts: [],
  };
}

function ruleRow(rule: RuleModel, { cycle, words }: Drawing): RowSpec {
  const { lists } = words;
  const cells: Record<string, RowValue> = {
    sign: rule.sign,
    action: rule.action,
    owner: rule.owner,
    kind: lists.ruleKinds[rule.kind],
    on: lists.yesNo.yes,
    match: lists.matches[rule.match],
    in_a_row: rule.inARow,
    id: rule.id,
    shown_at: rule.shownAt,
  };
  const formats: Record<string, string> = {};
  rule.conditions.forEach(({ kpi, kpiId, is, bound, unit, decimals }, index) => {
    const n = index + 1;
    Object.assign(cells, { [`kpi_${n}`]: kpi, [`is_${n}`]: lists.conditions[is], [`bound_${n}`]: bound, [`id_${n}`]: kpiId });
    // A bound stands beside its KPI; an amount without its sign needs no change when the currency does.
    formats[`bound_${n}`] = numberFormat(unit === 'money' ? 'count' : unit, decimals, cycle.currency);
  });
  return { cells, formats };
}

function states(at: References<'rules'>, last: number): readonly ConditionalSpec[] {
  return signColors(at.letter('rules', 'state'), FIRST_ROW, last);
}
