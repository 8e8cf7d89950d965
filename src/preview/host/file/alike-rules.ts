/**
 * Rules that say the same as one and the same: each cell that is asked for its rule gives an own copy, and a tab whose cells keep a rule each
 * is slow to change. Used where scripts write or copy the rules of many cells.
 */
import type { Validation } from '../../engine/workbook';

/** A grid of rules in which equal ones are one object; a formula of one's own is read from where its rule begins, and stays apart. */
export function alikeRules(grid: readonly (readonly (Validation | null)[])[]): readonly (readonly (Validation | null)[])[] {
  const known = new Map<string, Validation>();
  const alike = (rule: Validation | null): Validation | null => {
    if (rule === null || rule.condition.criteria === 'CUSTOM_FORMULA') return rule;
    const text = JSON.stringify(rule);
    const before = known.get(text);
    if (before === undefined) known.set(text, rule);
    return before ?? rule;
  };
  return grid.map(row => row.map(alike));
}
