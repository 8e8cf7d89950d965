/**
 * How a typed target was understood, and what makes it doubtful, so that nothing is guessed: the reading stands beside the text.
 * Used by the Dashboard's board. The grammar is core's (read-target); here it meets the KPI's own unit and baseline.
 */

import { resolveAim, targetValue } from '../../core/kpi/aim';
import { kpiUnit } from '../../core/kpi/own-unit';
import { isPercent } from '../../core/kpi/read-amount';
import { readTarget, type TargetProblem } from '../../core/kpi/read-target';
import { figuresOf, type Target } from '../../core/kpi/target';
import type { TabTexts } from '../../languages/language';
import { withPercentSign } from '../../languages/spelling';
import { fill } from '../../languages/text';
import type { NumberSigns } from '../clock';
import { decimalText, percentText } from '../figure-text';
import type { KpiUnitKey } from '../words';

/**
 * `unclear` cannot be read; on a KPI counted in %, `bare` is a number without % and `bare_bound` a bound or range without it; on one that
 * is not, `percent` is a percentage and `points` are percentage points; `unit` is a unit that is not the KPI's own; `either` has two readings.
 */
export type TargetDoubt = 'unclear' | 'bare' | 'bare_bound' | 'percent' | 'points' | 'unit' | 'either';

export interface TypedTarget {
  readonly text: string;
  /** Null while there is a doubt. */
  readonly target: Target | null;
  readonly doubt: TargetDoubt | null;
  /** What the question about a doubt names. */
  readonly named: { readonly unit: string; readonly one: string; readonly other: string };
}

/** What the unit of a KPI is, for telling its own unit from another. */
export interface OwnUnit {
  readonly key: KpiUnitKey;
  readonly word: string;
  readonly currency: string;
}

/** Reads a target against its KPI's unit; null for a blank. Example: `48` on a KPI in % → doubt `bare`. */
export function typedTarget(text: string, own: OwnUnit, { decimal }: NumberSigns): TypedTarget | null {
  if (text === '') return null;
  const read = readTarget(text, decimal, kpiUnit({ unit: own.key, currency: own.currency }, own.word));
  const named = { unit: '', one: '', other: '' };
  if (read.ok) return { text, target: read.value.target, doubt: null, named };
  const { problem } = read;
  return { text, target: null, doubt: doubtOf(problem), named: { ...named, ...problem } };
}

function doubtOf(problem: TargetProblem): TargetDoubt {
  switch (problem.code) {
    case 'ambiguous_percent':
      return /^[\d.,]+%$/.test(problem.one) ? 'bare' : 'bare_bound';
    case 'percent_on_other_unit':
      return 'percent';
    case 'points_need_percent':
      return 'points';
    case 'wrong_unit':
      return 'unit';
    case 'ambiguous_number':
    case 'ambiguous_sign':
    case 'two_readings':
      return 'either';
    default:
      return 'unclear';
  }
}

/** The value steered to: null while it is doubtful, lacks its baseline, or is a range that is only to be kept. */
export function goalOf({ target, doubt }: TypedTarget, baseline: number | null): number | null {
  if (target === null || doubt !== null) return null;
  const aim = resolveAim(target, baseline, null);
  if (aim.ok) return targetValue(aim.value);
  // A plain value is a goal of its own, and one that equals its baseline is still the one that was typed.
  if (target.kind === 'value') return target.value;
  return aim.problem.code === 'target_equals_baseline' ? baseline : null;
}

/** The reading in words and figures, or the question that a doubt asks. */
export function readingText(
  typed: TypedTarget,
  own: OwnUnit,
  baseline: number | null,
  words: TabTexts['dashboard']['readings'],
  signs: NumberSigns,
): string {
  const { text, target, doubt, named } = typed;
  const figure = (value: number | null) =>
    value === null ? '' : isPercent(own.key) ? percentText(value, 4, signs) : decimalText(value, 4, signs);
  if (doubt !== null || target === null) return `◆ ${fill<string>(words[doubt ?? 'unclear'], { text, ...named, ...spelt(named, signs) })}`;
  const { low, high } = figuresOf(target);
  const goal = goalOf(typed, baseline);
  const change = (template: string) =>
    goal === null ? fill<string>(words.waiting, { text }) : fill<string>(template, { base: figure(baseline), goal: figure(goal) });
  switch (target.kind) {
    case 'value':
      return figure(low);
    case 'at_least':
      return fill<string>(words.atLeast, { low: figure(low) });
    case 'at_most':
      return fill<string>(words.atMost, { high: figure(high) });
    case 'between':
      return fill<string>(words.between, { low: figure(low), high: figure(high) });
    case 'relative':
      return change(words.relative);
    default:
      return change(words.inPoints);
  }
}

const spelt = ({ one, other }: TypedTarget['named'], { percent }: NumberSigns) => ({
  one: withPercentSign(one, percent),
  other: withPercentSign(other, percent),
});

/** The target as the functions read it in every spreadsheet: bounds as text with a decimal point, else the value; blank without one. */
export function aimText({ target, doubt }: TypedTarget, goal: number | null): string | number {
  if (target === null || doubt !== null) return '';
  if (target.kind === 'at_least') return `≥ ${canonical(target.bound)}`;
  if (target.kind === 'at_most') return `≤ ${canonical(target.bound)}`;
  if (target.kind === 'between') return `${canonical(target.low)}–${canonical(target.high)}`;
  return goal ?? '';
}

/** Four more zeros keep three decimals from being read as thousands. */
const canonical = (value: number): string => (Number.isInteger(value) ? String(value) : `${value}0000`);
