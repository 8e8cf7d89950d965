/**
 * Everything that can be wrong with a call of a custom function, as one union of codes, and the error a single call throws.
 * Used by all families; the sentences stand in languages/<code>/functions.
 */
import type { AimProblem } from '../../core/kpi/aim';
import type { TargetProblem } from '../../core/kpi/read-target';
import type { QuantityProblem } from '../../core/number/read-quantity';
import type { FunctionTexts } from '../../languages/en/functions';

export type ArgumentProblem =
  | Exclude<QuantityProblem, { code: 'not_a_number' }>
  | {
      readonly code: 'unequal_sizes';
      readonly first: string;
      readonly firstSize: string;
      readonly second: string;
      readonly secondSize: string;
    }
  | { readonly code: 'not_a_column'; readonly name: string; readonly size: string }
  | { readonly code: 'date_not_number' | 'date_not_text' | 'date_with_time'; readonly name: string }
  | { readonly code: 'cell_error' | 'not_a_value' | 'not_a_day'; readonly name: string; readonly text: string }
  | { readonly code: 'not_a_word'; readonly name: string; readonly text: string; readonly allowed: string }
  /** A word of a list that has its own words in each language. */
  | { readonly code: 'not_a_word'; readonly name: string; readonly text: string; readonly list: keyof FunctionTexts['choices'] }
  | { readonly code: 'out_of_range'; readonly name: string; readonly value: number; readonly low: number; readonly high: number }
  | { readonly code: 'too_few_columns'; readonly needed: number; readonly given: number }
  | { readonly code: 'negative_amount'; readonly name: string; readonly value: number }
  | { readonly code: 'not_a_count'; readonly name: string; readonly value: number }
  | {
      readonly code: 'more_successes';
      readonly successes: string;
      readonly trials: string;
      readonly count: number;
      readonly of: number;
    }
  | {
      readonly code:
        | 'threshold_as_text'
        | 'threshold_impossible'
        | 'too_large'
        | 'no_phases'
        | 'no_amounts'
        | 'bound_needed'
        | 'target_as_number';
    };

export type FunctionProblem = ArgumentProblem | TargetProblem | AimProblem;

/** What a single call throws: the sentence is all a person sees, the code is for tests and for the tabs. */
export class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
