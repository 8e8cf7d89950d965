/**
 * What the KPI, CYCLE and CHANNEL functions say in English: words accepted as arguments, words given as results, and a sentence for
 * each problem that says what to change. Used by src/functions only. Choices: several spellings of one key, the first is the proper
 * one; within one list a word means the same in every language.
 */
import type { Shape } from '../text';

export const functions = {
  /** Accepted words, separated by "|", in lower case; the stable keys themselves are accepted in every language. */
  choices: {
    better: { higher: 'higher|up', lower: 'lower|down', inside: 'inside|within' },
    cadence: { weekly: 'weekly', two_weeks: 'every 2 weeks|every two weeks', monthly: 'monthly', quarterly: 'quarterly' },
    how: { last: 'last|last value', mean: 'mean|average', sum: 'sum|total', pooled: 'pooled|pooled rate|overall rate', median: 'median' },
  },
  outlook: { likely: 'Likely', open: 'Open', unlikely: 'Unlikely' },
  trend: { rises: 'Rises', falls: 'Falls', flat: 'Flat' },
  unusual: {
    high: 'Unusually high',
    low: 'Unusually low',
    run_above: '8 in a row above average',
    run_below: '8 in a row below average',
    usual: 'As usual',
  },
};

export const sentences = {
  // Arguments
  unequal_sizes:
    '{first} and {second} differ in size ({firstSize} and {secondSize} cells): give both the same rows and columns, or a single cell.',
  not_a_column: '{name} is {size} cells: give a single column.',
  cell_error: '{name} holds the error {text}: fix that cell first.',
  not_a_value: '{name} is “{text}”, which is not a number: type digits such as 0.42 or 42%.',
  date_not_number: '{name} is a date: type a number, or format the cell as a number.',
  date_not_text: '{name} has become a date: format the cell as plain text and type it again.',
  not_a_day: '{name} is “{text}”, which is not a date: use a date cell or text such as 2026-10-05.',
  date_with_time: '{name} holds a time of day: wrap it in INT() so that only the date is left.',
  not_a_word: '{name} is “{text}”: use one of {allowed}.',
  out_of_range: '{name} is {value}: use a number from {low} to {high}.',
  too_few_columns: 'in_a_row is {needed}, but values has {given} {given|column|columns}: put the last values of each row side by side.',
  too_large: 'The numbers are too large to calculate with: check them.',
  no_phases: 'names and first_days hold no phase: give a name and a first day from 1 to 90 for each.',
  negative_amount: '{name} holds {value}: an amount cannot be negative.',
  not_a_count: '{name} is {value}: give a whole number, such as clicks or views, not a rate.',
  more_successes: '{successes} is {count}, more than {trials} with {of}: check both.',
  threshold_as_text: 'Write the threshold as text: “+20%” for a change, “+0.5 pp” for percentage points, “≥ 1.2%” for a rate.',
  threshold_impossible: 'No rate gets there: it lies between 0% and 100%.',
  no_amounts: 'The channels add up to 0: give at least one amount above 0.',
  bound_needed: 'Write the threshold with its sign, such as “< 35%” or “> 55%”, or as a plain number to stay above.',
  target_as_number:
    'Give the target as a number or a bound such as “≥ 90%”; turn a change such as +20% into a value with KPI_TARGET first.',
  // Numbers and targets
  ambiguous_number: '“{text}” can be {one} or {other}: leave out the thousands separator, or state the decimal separator.',
  unknown_unit: '“{text}”: “{unit}” is not understood here. Write {one} or {other}.',
  ambiguous_duration: '“{text}” can be {one} seconds or {other} minutes: write the number this KPI is counted in.',
  unreadable_target: '“{text}” is not a target: write it like 48%, 180 000, ≥ 90%, 10–15, +20% or +0.5 pp.',
  wrong_unit: '“{text}” has the unit {unit}: use the unit of this KPI ({expected}).',
  ambiguous_percent: '“{text}” has no %: write {one} or {other}.',
  percent_on_other_unit: '“{text}” is a percentage, this KPI is not: write {one} for a value or {other} for a change.',
  ambiguous_sign: '“{text}” can be a value or a change: write {one} or {other}.',
  two_readings: '“{text}” can be read in two ways: write {one} or {other}.',
  points_need_percent: '“{text}”: percentage points need a KPI measured in %.',
  range_reversed: '“{text}” runs backwards: put the smaller number first.',
  baseline_missing: 'This target needs a baseline: fill it in first.',
  relative_to_zero: 'A change in percent needs a baseline other than 0: write the target as a value.',
  target_equals_baseline: 'Target and baseline are equal: choose a target that is better than the baseline.',
  target_not_better: 'The target is not better than the baseline although {better} is better: check both.',
  inside_needs_range: 'A KPI that should stay within limits needs a range such as 10–15.',
};

export type FunctionTexts = Shape<typeof functions>;
export type SentenceTexts = Shape<typeof sentences>;
