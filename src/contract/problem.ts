/** Trouble on the wire: what can be wrong with a request. Types only; part of the contract. */

/** Expected trouble: a code with parameters; the sidebar has the sentence for it in the person's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}
export type ProblemCode =
  | 'view_only'
  | 'busy'
  | 'protected'
  | 'no_cycle'
  | 'cycle_exists'
  | 'nothing_aside'
  | 'not_closed'
  | 'tab_missing'
  | 'column_missing'
  | 'unknown_kpi'
  | 'unknown_channel'
  | 'not_a_number'
  | 'far_from_last'
  | 'above_hundred'
  | 'below_zero'
  | 'number_stands'
  | 'day_outside_cycle'
  | 'bad_day'
  | 'name_missing'
  | 'name_too_long'
  | 'people_missing'
  | 'channels_missing'
  | 'url_invalid'
  | 'url_relative'
  | 'url_scheme'
  | 'url_blank'
  | 'url_host'
  | 'duplicate_link'
  | 'experiment_exists'
  | 'experiment_gone'
  | 'content_gone'
  | 'text_too_long'
  | 'workbook_newer'
  | 'playbook_gone'
  | 'playbooks_full'
  | 'draft_too_long'
  | 'not_understood'
  | 'unexpected';
