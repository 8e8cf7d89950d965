/** The self-check on the wire: which of our assumptions about Google's services hold in this spreadsheet. Types only; part of the contract. */

/** What is tried. Stable: they stand in issues that people write. */
export type ProbeId =
  | 'semicolons'
  | 'comma_notation'
  | 'computed_array'
  | 'one_cell_range'
  | 'blank_argument'
  | 'error_argument'
  | 'unknown_function'
  | 'iferror_loading'
  | 'iserror_loading'
  | 'fifteen_digits'
  | 'countif_array'
  | 'mirror_column'
  | 'empty_value'
  | 'date_number'
  | 'date_joined'
  | 'truth_joined'
  | 'date_argument'
  | 'date_back'
  | 'spill_filled'
  | 'spill_beyond'
  | 'typed_amount'
  | 'short_month'
  | 'pasted_look'
  | 'range_beyond'
  | 'copied_mark'
  | 'warning_protection'
  | 'refused_value'
  | 'other_tab_rule'
  | 'rule_semicolons'
  | 'formula_back'
  | 'lock_again'
  | 'sidebar_whole'
  | 'script_globals';

export interface ProbeResult {
  readonly id: ProbeId;
  /** `open`: there was no answer, or trying it failed. */
  readonly verdict: 'holds' | 'differs' | 'open';
  /** What was seen: figures and words of ours, nothing a person has written. */
  readonly answer: string;
}

export interface SelfCheckResult {
  readonly probes: readonly ProbeResult[];
  readonly locale: string;
  /** Hours and minutes from UTC, as +0200: of the spreadsheet and of the script. */
  readonly offsets: readonly [spreadsheet: string, script: string];
  /** What the script took, without the way to it and back. */
  readonly milliseconds: number;
}

export interface SelfCheckEndpoints {
  selfCheck: { argument: null; result: SelfCheckResult };
  /** Answers at once: the sidebar takes the time. */
  ping: { argument: null; result: null };
}
