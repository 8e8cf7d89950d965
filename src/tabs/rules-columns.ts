/**
 * The columns of Rules & risks and the formulas that say whether a rule fires: the same three-valued logic as core/rule/rule.
 * Used by column-marks.ts.
 */
import { column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { fillColumn, lookUp, quote } from './formula';
import { TEXT_FORMAT } from './number-format';
import { type ColumnKey, References } from './place';
import type { ColumnSpec } from './spec';

type Key = ColumnKey<'rules'>;
type At = References<'rules'>;
type Nth = 1 | 2 | 3;

export function rulesColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at: At = new References('rules', place);
  const text = words.tabs.rules;
  const guard = at.column('sign');
  const list = (from: ColumnKey<'setup'>) => ({ from, strict: true });
  const key = (name: string, n: Nth) => `${name}_${n}` as Key;
  const each = <T>(give: (n: Nth) => T): readonly T[] => ([1, 2, 3] as const).map(give);
  const numbered = (label: { readonly label: string; readonly note: string }, n: Nth) => ({ ...label, label: `${label.label} ${n}` });
  const hidden = (name: Key, body: string) => hiddenColumn(name, fillColumn(name, guard, body));
  return [
    column('sign', text.sign, { width: 330, wrap: true, format: TEXT_FORMAT }),
    column('kind', text.kind, { width: 100, list: list('kind_word') }),
    column('state', text.state, { width: 130, fill: fillColumn(text.state.label, guard, stateWords(at, text.states)) }),
    column('action', text.action, { width: 400, wrap: true, format: TEXT_FORMAT }),
    column('owner', text.owner, { width: 110, list: { from: 'person', strict: false } }),
    column('on', text.on, { width: 70, list: list('yes_word') }),
    column('match', text.match, { width: 110, visibility: 'setup', list: list('match_word') }),
    ...each(n => [
      column(key('kpi', n), numbered(text.kpi, n), { width: 190, visibility: 'setup', list: { from: 'dashboard:kpi', strict: false } }),
      column(key('is', n), numbered(text.is, n), { width: 150, visibility: 'setup', list: list('is_word') }),
      column(key('bound', n), numbered(text.bound, n), { width: 80, visibility: 'setup', align: 'right' }),
    ]).flat(),
    ...(['id', 'shown_at', 'id_1', 'id_2', 'id_3'] as const).map(name => hiddenColumn(name, null, TEXT_FORMAT)),
    ...each(n => hidden(key('k', n), kpiKey(at, key('kpi', n), key('id', n)))),
    ...each(n => hidden(key('v', n), verdict(at, key('kpi', n), key('k', n), key('is', n), key('bound', n)))),
    hidden('verdict', combined(at)),
    hidden('row_kpi', rowOfAction(at)),
  ];
}

/** Id of a condition's KPI: by the name that stands there, else the playbook's own, which outlives a renamed KPI. */
function kpiKey(at: At, name: Key, id: Key): string {
  const found = lookUp(at.column(name), at.other('dashboard', 'kpi'), at.other('dashboard', 'id'), at.column(id));
  return `IF(${at.column(name)}="";"";${found})`;
}

/** KPI whose row shows the action: the playbook's choice as its condition finds it, else that of the first condition; none for a risk. */
function rowOfAction(at: At): string {
  const c = (key: Key) => at.column(key);
  const own = `IF(${c('shown_at')}=${c('id_1')};${c('k_1')};IF(${c('shown_at')}=${c('id_2')};${c('k_2')};IF(${c('shown_at')}=${c('id_3')};${c('k_3')};${c('shown_at')})))`;
  return `IF(${c('shown_at')}<>"";${own};IF(LEFT(${c('id')};5)="risk-";"";${c('k_1')}))`;
}

/** fires, quiet, unknown (too few check-ins, no bound) or not_measured (no figure at all); blank without a condition. */
function verdict(at: At, name: Key, id: Key, is: Key, bound: Key): string {
  const d = (key: ColumnKey<'dashboard'>) => lookUp(at.column(id), at.other('dashboard', 'id'), at.other('dashboard', key), '""');
  const asked = lookUp(at.column(is), at.other('setup', 'is_word'), at.other('setup', 'is_key'), '""');
  const limit = `IF(RIGHT(way;9)="_baseline";${d('base')};${at.column(bound)})`;
  const compared = `LET(edge;${limit};IF(edge="";"unknown";IF(IF(LEFT(way;5)="above";seen>edge;seen<edge);"fires";"quiet")))`;
  const moved = `LET(course;${d('drift')};IF(course="";"unknown";IF(IF(way="does_not_rise";course<>"rises";course=way);"fires";"quiet")))`;
  const body = `LET(way;${asked};seen;${d('now')};IF(seen="";"not_measured";IF((LEFT(way;5)="above")+(LEFT(way;5)="below")>0;${compared};${moved})))`;
  return `IF(${at.column(name)}="";"";${body})`;
}

/** All or any of the conditions: what is decisive wins, then what is not measured, then what is not known. */
function combined(at: At): string {
  const all = ['v_1', 'v_2', 'v_3'] as const;
  const some = (word: string) => all.map(v => `(${at.column(v)}=${quote(word)})`).join('+');
  const any = `${lookUp(at.column('match'), at.other('setup', 'match_word'), at.other('setup', 'match_key'), '"all"')}="any"`;
  const open = `IF(${some('not_measured')}>0;"not_measured";IF(${some('unknown')}>0;"unknown";IF(${any};"quiet";"fires")))`;
  const off = `${lookUp(at.column('on'), at.other('setup', 'yes_word'), at.other('setup', 'yes_key'), '"yes"')}="no"`;
  const none = `(${at.column('v_1')}="")*(${at.column('v_2')}="")*(${at.column('v_3')}="")`;
  return `IF(${off};"off";IF(${none};"";IF(${any};IF(${some('fires')}>0;"fires";${open});IF(${some('quiet')}>0;"quiet";${open}))))`;
}

function stateWords(at: At, words: ColumnDrawing['words']['tabs']['rules']['states']): string {
  const shown = {
    fires: `■ ${words.fires}`,
    quiet: `● ${words.quiet}`,
    unknown: `○ ${words.unknown}`,
    not_measured: `– ${words.notMeasured}`,
    off: `– ${words.off}`,
  };
  return Object.entries(shown).reduceRight((rest, [key, word]) => `IF(${at.column('verdict')}=${quote(key)};${quote(word)};${rest})`, '""');
}
