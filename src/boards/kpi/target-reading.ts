/**
 * How a typed target was understood, and what makes it doubtful, so that nothing is guessed: the reading stands beside the text.
 * Used by the Dashboard's board. The grammar is core's (read-target); here it meets the KPI's own unit and baseline.
 */

import { resolveAim, targetValue } from '../../core/kpi/aim';
import { isPercent } from '../../core/kpi/read-amount';
import { readTarget } from '../../core/kpi/read-target';
import { figuresOf, type Target } from '../../core/kpi/target';
import { CURRENCY_SPELLINGS, UNIT_SPELLINGS } from '../../core/kpi/unit-spellings';
import { isDurationUnit, withoutDurations } from '../../core/number/duration';
import type { TabTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import type { NumberSigns } from '../clock';
import { percentText, plainText } from '../figure-text';
import type { KpiUnitKey } from '../words';

/**
 * `unclear` cannot be read; on a KPI counted in %, `bare` is a number without % and `bare_bound` a bound or range without it; on one that
 * is not, `percent` is a percentage and `points` are percentage points; `unit` is a unit that is not the KPI's own.
 */
export type Doubt = 'unclear' | 'bare' | 'bare_bound' | 'percent' | 'points' | 'unit';

export interface TypedTarget {
  readonly text: string;
  /** Null for a text nobody can read. */
  readonly target: Target | null;
  readonly unit: string;
  readonly doubt: Doubt | null;
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
  const read = readTarget(isDurationUnit(own.key) ? withoutDurations(text, own.key, decimal) : text, decimal, null);
  if (!read.ok) return { text, target: null, unit: '', doubt: 'unclear' };
  const { target, unit } = read.value;
  return { text, target, unit, doubt: doubtOf(target, unit, own) };
}

function doubtOf({ kind }: Target, unit: string, own: OwnUnit): Doubt | null {
  const isBound = kind === 'at_least' || kind === 'at_most' || kind === 'between';
  if (isPercent(own.key)) {
    if (unit === '') return kind === 'value' ? 'bare' : isBound ? 'bare_bound' : null;
    return unit === '%' || unit === 'pp' ? null : 'unit';
  }
  if (unit === '') return null;
  if (unit === '%') return kind === 'value' ? 'percent' : isBound ? 'unit' : null;
  if (kind === 'points') return 'points';
  return isOwn(unit, own) ? null : 'unit';
}

/** Without points and capitals, in any of the four languages. */
function isOwn(typed: string, { key, word, currency }: OwnUnit): boolean {
  const unit = typed.replace(/\./g, '').toLowerCase();
  if (unit === word.toLowerCase() || (key === 'money' && unit === currency.toLowerCase())) return true;
  const spellings: Readonly<Record<string, readonly string[]>> = { ...UNIT_SPELLINGS, ...CURRENCY_SPELLINGS };
  return (spellings[key === 'money' ? currency : key] ?? []).includes(unit);
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
  const { text, target, unit, doubt } = typed;
  const figure = (value: number | null) =>
    value === null ? '' : isPercent(own.key) ? percentText(value, 4, signs) : plainText(value, 4, signs);
  if (doubt !== null || target === null) return `◆ ${fill<string>(words[doubt ?? 'unclear'], { text, unit })}`;
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
