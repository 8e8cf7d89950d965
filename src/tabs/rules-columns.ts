/**
 * The columns of Rules & risks and the formulas that say whether a rule fires: the same three-valued logic as core/rule/rule.
 * Used by rules.ts.
 */
import { column, hiddenColumn, spilledColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { concatenate, fillColumn, lookUp, quote } from './formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import { type ColumnKey, References } from './place';
import { historyFormula } from './rules-history';
import type { ColumnSpec } from './spec';

type Key = ColumnKey<'rules'>;
type At = References<'rules'>;
type Nth = 1 | 2 | 3;

export function rulesColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at: At = new References('rules', place);
  const text = words.tabs.rules;
  const guard = at.column('sign');
  const list = (from: ColumnKey<'setup'>, strict = true) => ({ from, strict });
  const key = (name: string, n: Nth) => `${name}_${n}` as Key;
  const each = <T>(give: (n: Nth) => T): readonly T[] => ([1, 2, 3] as const).map(give);
  const numbered = (label: { readonly label: string; readonly note: string }, n: Nth) => ({ ...label, label: `${label.label} ${n}` });
  const hidden = (name: Key, body: string, format = '') => hiddenColumn(name, fillColumn(name, guard, body), format);
  const c = (name: Key) => at.column(name);
  const keyOf = (word: Key, from: 'is' | 'match') =>
    lookUp(c(word), at.other('setup', `${from}_word`), at.other('setup', `${from}_key`), from === 'match' ? '"all"' : '""');
  return [
    column('sign', text.sign, { width: 290, wrap: true, format: TEXT_FORMAT }),
    column('kind', text.kind, { width: 100, list: list('kind_word') }),
    column('state', text.state, { width: 124, fill: fillColumn(text.state.label, guard, stateWords(at, text.states)) }),
    column('fired', text.fired, { width: 144, wrap: true, fill: fillColumn(text.fired.label, guard, firedWords(c, text.history)) }),
    column('helped', text.helped, { width: 144, wrap: true, fill: fillColumn(text.helped.label, guard, helpedWords(c, text.history)) }),
    column('action', text.action, { width: 310, wrap: true, format: TEXT_FORMAT }),
    column('owner', text.owner, { width: 100, list: list('person', false) }),
    column('on', text.on, { width: 66, list: list('yes_word') }),
    column('match', text.match, { width: 110, visibility: 'setup', list: list('match_word') }),
    column('in_a_row', text.inARow, { width: 90, visibility: 'setup', align: 'right', format: PLAIN_NUMBER }),
    ...each(n => [
      column(key('kpi', n), numbered(text.kpi, n), { width: 190, visibility: 'setup', list: list('kpi_listed', false) }),
      column(key('is', n), numbered(text.is, n), { width: 150, visibility: 'setup', list: list('is_word') }),
      column(key('bound', n), numbered(text.bound, n), { width: 80, visibility: 'setup', align: 'right' }),
    ]).flat(),
    ...(['id', 'shown_at', 'id_1', 'id_2', 'id_3'] as const).map(name => hiddenColumn(name, null, TEXT_FORMAT)),
    hidden('match_key', keyOf('match', 'match')),
    ...each(n => hidden(key('k', n), kpiKey(at, key('kpi', n), key('id', n)))),
    ...each(n => hidden(key('w', n), keyOf(key('is', n), 'is'))),
    ...each(n => hidden(key('v', n), verdict(at, key('kpi', n), key('k', n), key('w', n), key('bound', n)))),
    hidden('verdict', combined(at)),
    hidden('row_kpi', rowOfAction(at)),
    hidden('excess', excess(at), '0.0000'),
    hiddenColumn('times', historyFormula(at), PLAIN_NUMBER),
    ...(['weeks', 'of_weeks', 'helps', 'judged'] as const).map(name => spilledColumn(name, PLAIN_NUMBER)),
  ];
}

/** Id of a condition's KPI: by the name that stands there, else the playbook's own, which outlives a renamed KPI. */
function kpiKey(at: At, name: Key, id: Key): string {
  const watched = lookUp(at.column(name), at.other('setup', 'watch'), at.other('setup', 'watch_id'), at.column(id));
  const found = lookUp(at.column(name), at.other('dashboard', 'kpi'), at.other('dashboard', 'id'), watched);
  return `IF(${at.column(name)}="";"";${found})`;
}

/** KPI whose row shows the action: the playbook's choice as its condition finds it, else that of the first condition; none for a risk. */
function rowOfAction(at: At): string {
  const c = (key: Key) => at.column(key);
  const own = `IF(${c('shown_at')}=${c('id_1')};${c('k_1')};IF(${c('shown_at')}=${c('id_2')};${c('k_2')};IF(${c('shown_at')}=${c('id_3')};${c('k_3')};${c('shown_at')})))`;
  return `IF(${c('shown_at')}<>"";${own};IF(LEFT(${c('id')};5)="risk-";"";${c('k_1')}))`;
}

/** A figure of a condition's KPI: from its row of the Dashboard, else from the watch KPIs of Setup. */
function figureOf(at: At, id: Key, row: ColumnKey<'dashboard'>, watch: ColumnKey<'setup'>): string {
  const watched = lookUp(at.column(id), at.other('setup', 'watch_id'), at.other('setup', watch), '""');
  return lookUp(at.column(id), at.other('dashboard', 'id'), at.other('dashboard', row), watched);
}

/** fires, quiet, unknown (too few check-ins, no bound) or not_measured (no figure at all); blank without a condition. */
function verdict(at: At, name: Key, id: Key, way: Key, bound: Key): string {
  const w = at.column(way);
  const compared = `IF(edge="";"unknown";IF(${at.column('in_a_row')}>1;${inARow(at, id, w)};IF(IF(LEFT(${w};5)="above";seen>edge;seen<edge);"fires";"quiet")))`;
  const limited = `LET(edge;IF(RIGHT(${w};9)="_baseline";${figureOf(at, id, 'base', 'watch_base')};${at.column(bound)});${compared})`;
  const moved = `LET(course;${figureOf(at, id, 'drift', 'watch_drift')};IF(course="";"unknown";IF(IF(${w}="does_not_rise";course<>"rises";course=${w});"fires";"quiet")))`;
  const body = `LET(seen;${figureOf(at, id, 'now', 'watch_now')};IF(seen="";"not_measured";IF((LEFT(${w};5)="above")+(LEFT(${w};5)="below")>0;${limited};${moved})))`;
  return `IF(${at.column(name)}="";"";${body})`;
}

/** So many of the last check-ins, each beyond the bound `edge`; fewer than that say nothing. */
function inARow(at: At, id: Key, way: string): string {
  const k = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const needed = at.column('in_a_row');
  const last = (criterion: string) => `COUNTIFS(${k('key')};${at.column(id)};${k('point_rank')};"<="&${needed}${criterion})`;
  const beyond = `IF(LEFT(${way};5)="above";${last(`;${k('point_x')};">"&edge`)};${last(`;${k('point_x')};"<"&edge`)})`;
  return `IF(${last('')}<${needed};"unknown";IF(${beyond}>=${needed};"fires";"quiet"))`;
}

/** All or any of the conditions: what is decisive wins, then what is not measured, then what is not known. */
function combined(at: At): string {
  const all = ['v_1', 'v_2', 'v_3'] as const;
  const some = (word: string) => all.map(v => `(${at.column(v)}=${quote(word)})`).join('+');
  const any = `${at.column('match_key')}="any"`;
  const open = `IF(${some('not_measured')}>0;"not_measured";IF(${some('unknown')}>0;"unknown";IF(${any};"quiet";"fires")))`;
  const off = `${lookUp(at.column('on'), at.other('setup', 'yes_word'), at.other('setup', 'yes_key'), '"yes"')}="no"`;
  const none = `(${at.column('v_1')}="")*(${at.column('v_2')}="")*(${at.column('v_3')}="")`;
  return `IF(${off};"off";IF(${none};"";IF(${any};IF(${some('fires')}>0;"fires";${open});IF(${some('quiet')}>0;"quiet";${open}))))`;
}

/** How far a threshold that fires is passed, as a share of its bound (of 1 for a bound of 0); blank for everything else. */
function excess(at: At): string {
  const c = (key: Key) => at.column(key);
  const isThreshold = `${lookUp(c('kind'), at.other('setup', 'kind_word'), at.other('setup', 'kind_key'), '""')}="threshold"`;
  const passed = `ABS(${figureOf(at, 'k_1', 'now', 'watch_now')}-${c('bound_1')})/IF(${c('bound_1')}=0;1;ABS(${c('bound_1')}))`;
  return `IF((${c('verdict')}="fires")*(${isThreshold});IFERROR(${passed};0);)`;
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

type HistoryWords = ColumnDrawing['words']['tabs']['rules']['history'];

/** "2× in 3 of 6 weeks"; blank before the first week is over and where the history is not known. */
function firedWords(c: (key: Key) => string, { fired, never }: HistoryWords): string {
  const say = (template: string) => concatenate(template, { times: c('times'), weeks: c('weeks'), of: c('of_weeks') });
  return `IF(${c('times')}="";"";IF(${c('of_weeks')}=0;"";IF(${c('weeks')}=0;${say(never)};${say(fired)})))`;
}

/** "1 of 2 (50%)"; "0 of 3: retire?" for a rule that had its chances; blank before a firing can be judged. */
function helpedWords(c: (key: Key) => string, { helped, retire }: HistoryWords): string {
  const rate = `ROUND(100*${c('helps')}/${c('judged')})`;
  const say = (template: string) => concatenate(template, { helped: c('helps'), judged: c('judged'), rate });
  return `IF(${c('judged')}="";"";IF(${c('judged')}=0;"";IF((${c('helps')}=0)*(${c('judged')}>=3);${say(retire)};${say(helped)})))`;
}
