/**
 * What a target typed in the wizard reads as, and what is wrong with it, in sentences: the grammar of the Dashboard's column.
 *
 * Used by the steps and by problems.ts. Pure.
 */
import type { KpiCard, NumberHabit } from '../../contract';
import { resolveAim, targetValue } from '../../core/kpi/aim';
import { kpiUnit } from '../../core/kpi/own-unit';
import { isPercent } from '../../core/kpi/read-amount';
import { readTarget, type TargetProblem } from '../../core/kpi/read-target';
import type { Target } from '../../core/kpi/target';
import { withPercentSign } from '../../languages/spelling';
import { fill } from '../../languages/text';
import { showMeasure, showTyped } from '../measure';
import type { Words } from '../words';

/** Where a target is typed: the KPI, the baseline as far as it is known, and how numbers are written. */
export interface TargetBox {
  readonly kpi: KpiCard;
  readonly baseline: number | null;
  readonly currency: string;
  readonly habit: NumberHabit;
  readonly words: Words;
}

/** Either sentence is null; both are for a blank. */
export interface TargetSentences {
  readonly reads: string | null;
  readonly problem: string | null;
}

/** Example: "+20%" beside a baseline of 48% reads as "57.6%: +20% on 48.0%". */
export function readTyped(text: string, place: TargetBox): TargetSentences {
  const { kpi, currency, habit } = place;
  if (text.trim() === '') return { reads: null, problem: null };
  const read = readTarget(text, habit.decimal, kpiUnit({ unit: kpi.unit, currency }));
  if (!read.ok) return { reads: null, problem: problemSentence(read.problem, place) };
  const wrong = againstBaseline(read.value.target, place);
  if (wrong !== null) return { reads: null, problem: wrong };
  // A number that reads as itself needs no echo, nor does one that differs by a blank or zeros behind the decimal sign.
  const isPlain =
    read.value.target.kind === 'value' &&
    bare(showTyped(read.value.target.value, { ...kpi, currency }, habit), habit) === bare(text, habit);
  return { reads: isPlain ? null : readingOf(read.value.target, text.trim(), place), problem: null };
}

const bare = (text: string, { decimal }: NumberHabit): string =>
  text.replace(/\s/g, '').replace(new RegExp(`\\${decimal}(\\d*?)0+(?!\\d)`), (_, kept: string) => (kept === '' ? '' : decimal + kept));

function readingOf(target: Target, text: string, { kpi, baseline, currency, habit, words }: TargetBox): string {
  const texts = words.sidebar.wizard.target;
  const shown = (value: number) => showTyped(value, { ...kpi, currency }, habit);
  switch (target.kind) {
    case 'value':
      return fill(words.sidebar.numbers.reads, { value: shown(target.value) });
    case 'at_least':
      return fill(texts.atLeast, { value: shown(target.bound) });
    case 'at_most':
      return fill(texts.atMost, { value: shown(target.bound) });
    case 'between':
      return fill(texts.between, { low: shown(target.low), high: shown(target.high) });
    default: {
      const aim = resolveAim(target, baseline, null);
      const goal = aim.ok ? targetValue(aim.value) : null;
      if (goal === null || baseline === null) return fill(texts.change, { change: text });
      return fill(texts.changeTo, { goal: showMeasure(goal, { ...kpi, currency }, habit), change: text, base: shown(baseline) });
    }
  }
}

/** A target on the wrong side of a baseline that is known; null where nothing is wrong. */
function againstBaseline(target: Target, { kpi, baseline, currency, habit, words }: TargetBox): string | null {
  const texts = words.sidebar.wizard.target;
  const aim = resolveAim(target, baseline, kpi.better);
  if (aim.ok || baseline === null) return null;
  const base = showTyped(baseline, { ...kpi, currency }, habit);
  switch (aim.problem.code) {
    case 'target_not_better':
      return fill(aim.problem.better === 'higher' ? texts.higher : texts.lower, { base });
    case 'target_equals_baseline':
      return texts.same;
    case 'relative_to_zero':
      return texts.ofZero;
    default:
      return null;
  }
}

function problemSentence(problem: TargetProblem, { kpi, currency, habit, words }: TargetBox): string {
  const texts = words.sidebar.wizard.target;
  switch (problem.code) {
    case 'ambiguous_number':
    case 'ambiguous_percent':
    case 'percent_on_other_unit':
    case 'ambiguous_sign':
    case 'ambiguous_duration':
    case 'two_readings':
      return fill(texts.either, { one: withPercentSign(problem.one, habit.percent), other: withPercentSign(problem.other, habit.percent) });
    case 'wrong_unit':
      return fill(texts.unit, { unit: problem.unit });
    case 'points_need_percent':
      return texts.points;
    case 'range_reversed':
      return texts.reversed;
    case 'unreadable_target':
      return fill(texts.unreadable, {
        example: showMeasure(kpi.example ?? (isPercent(kpi.unit) ? 0.125 : 12.5), { ...kpi, currency }, habit),
      });
  }
}
