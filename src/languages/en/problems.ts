/**
 * One sentence for each problem a person can run into: what is wrong and what to do, in English.
 * Used by the sidebar (beside the field) and by the server's toasts; the codes are those of the wire.
 */
import type { ProblemCode } from '../../contract';

export const problems = {
  view_only: 'You can view this spreadsheet but not change it. Ask its owner for edit access.',
  busy: 'Someone else is making changes right now. Nothing was changed; try again in a moment.',
  protected:
    'Part of this spreadsheet is protected and you cannot edit it: {tabs}. Ask for access, then do the same once more; nothing is lost, and nothing comes twice.',
  no_cycle: 'There is no cycle in this spreadsheet yet. Start one with “New cycle”.',
  cycle_exists: 'This spreadsheet already has a running cycle, “{name}”. One spreadsheet holds one cycle at a time.',
  nothing_aside: 'There is nothing to bring back any more: another cycle was left after it.',
  not_closed: 'Close the cycle first; then the next one can begin from it.',
  tab_missing: 'The tab “{tab}” is gone. “Check the sheet” builds it again.',
  column_missing: 'The column “{column}” is missing on “{tab}”. “Check the sheet” puts it back.',
  unknown_kpi: '“{kpi}” is not a KPI of this cycle. Pick one from the list, or add it on the Dashboard first.',
  unknown_channel: '“{channel}” is not a channel of this cycle. Pick one from the list, or add it in Setup first.',
  not_a_number: '“{text}” is not a number. Type digits, for example {example}.',
  far_from_last: '{value} is more than 20 times larger or smaller than the last value, {last}. Is it right? Save again to keep it.',
  above_hundred: 'A share of more than 100%. Is it right? Save again to keep it.',
  below_zero: '{kpi} was never below zero. Is it right? Save again to keep it.',
  number_stands: '{kpi}: {value} stands there already. Save again to put your number in its place.',
  day_outside_cycle: '{day} is outside the cycle ({from} – {to}). Pick a day within it.',
  bad_day: '“{text}” is not a date. Pick one from the calendar.',
  name_missing: 'The cycle needs a name, for example “Q4 2026”.',
  name_too_long: 'The name has {n} characters; the limit is {max}.',
  people_missing: 'Write who looks after data, production and community. One person may hold all three.',
  channels_missing: 'Pick two main channels and one to test.',
  url_invalid: '“{text}” is not a web address. It should look like https://example.com/page.',
  url_relative: '“{text}” is not a full address. Start with https:// and the domain.',
  url_scheme: 'Only addresses that start with https:// or http:// can be tagged; this one starts with “{scheme}”.',
  url_blank: 'The address contains a space. Remove it, or write %20 instead.',
  url_host: 'The address has no domain. It should look like https://example.com/page.',
  duplicate_link: 'The same link is already in row {row}. Use that one, or save again to keep both.',
  experiment_exists: 'A test with this hypothesis is in row {row} already. Change a word, or go on with that one.',
  experiment_gone: 'The test “{hypothesis}” is no longer on its tab. Somebody may have renamed it: open Experiments again.',
  content_gone: 'The item “{title}” is no longer on its tab. Somebody may have deleted it: open Content again.',
  text_too_long: 'The text has {n} characters; the limit for this field is {max}.',
  workbook_newer:
    'This workbook was made by a newer version of Quarterdeck (layout {version}). Update the add-on first; nothing was changed.',
  playbook_gone: 'This playbook is no longer saved in this spreadsheet. Pick another one.',
  draft_too_long:
    'That is more text than Google keeps for a spreadsheet (about 150,000 characters, saved playbooks included). Shorten the longest texts, take less along or delete a saved playbook; nothing was changed.',
  playbooks_full:
    'There is no room for another playbook in this spreadsheet. Save this one under the name of one you no longer need; it takes its place.',
  not_understood: '“{text}” could not be read. {hint}',
  unexpected:
    'Something went wrong. Do the same once more: nothing is lost, and nothing comes twice. If it fails again, reload the spreadsheet.',
} as const satisfies Readonly<Record<ProblemCode, string>>;
