/**
 * The columns of the Scorecard: thirteen shown, and behind each a figure and the sign of its status. Used by scorecard.ts.
 */
import { STATUS_SIGNS } from '../core/kpi/status';
import { column, hiddenColumn } from './column';
import { median } from './dashboard/arithmetic';
import type { ColumnDrawing } from './drawing';
import { fillColumn, quote } from './formula';
import { TEXT_FORMAT } from './number-format';
import { type ColumnKey, References } from './place';
import type { ColumnSpec } from './spec';

type Key = ColumnKey<'scorecard'>;
type At = References<'scorecard'>;

export const WEEKS = 13;
/** Ends the heading of the week that is not over; the colours of the column hang on it. */
export const UNFINISHED = '…';

/** Key of a week's column: `w` shown, `x` figure, `s` sign. */
export const weekKey = (kind: 'w' | 'x' | 's', week: number) => `${kind}${week}` as Key;

const NUMBERS = Array.from({ length: WEEKS }, (_, index) => index + 1);
const SLACK = '1/10^9';

export function scorecardColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at: At = new References('scorecard', place);
  const d = (name: ColumnKey<'dashboard'>) => at.other('dashboard', name);
  const text = words.tabs.scorecard;
  const guard = d('kpi');
  return [
    column('star', words.tabs.dashboard.columns.star, { width: 28, align: 'center', fill: fillColumn('★', guard, d('star')) }),
    column('kpi', text.kpi, { width: 190, format: TEXT_FORMAT, fill: fillColumn(text.kpi.label, guard, d('kpi')) }),
    ...NUMBERS.map(week =>
      column(
        weekKey('w', week),
        { label: text.week.label.replace('{week}', String(week)), note: text.week.note },
        { width: 77, align: 'right', fill: shown(at, week, text.week.label.replace('{week}', String(week))) },
      ),
    ),
    ...NUMBERS.map(week => hiddenColumn(weekKey('x', week), fillColumn(weekKey('x', week), guard, figure(at, week)), '0.0000')),
    ...NUMBERS.map(week => hiddenColumn(weekKey('s', week), fillColumn(weekKey('s', week), guard, sign(at, week)))),
  ];
}

/** Code of the row's KPI and a week, as the check-ins of that week carry it. */
const group = (at: At, week: number) => `(MATCH(${at.other('dashboard', 'id')};${at.other('dashboard', 'id')};0)*1000+${week}+12)`;
const total = (at: At, week: number, of: ColumnKey<'checkins'>) =>
  `SUMIF(${at.other('checkins', 'week_group')};${group(at, week)};${at.other('checkins', of)})`;

function figure(at: At, week: number): string {
  const k = (name: ColumnKey<'checkins'>) => at.other('checkins', name);
  const how = at.other('dashboard', 'how');
  const count = total(at, week, 'week_use');
  const rated = `(${how}="pooled")*(${total(at, week, 'week_rated')}=${count})`;
  const last = `VLOOKUP(${group(at, week)};SORT(FILTER(HSTACK(${k('week_group')};${k('code')};${k('x')});${k('week_use')}=1);2;FALSE());3;FALSE())`;
  const middle = median(k('week_use'), k('x'), k('week_group'), group(at, week), count);
  return `IFERROR(IF(${count}=0;;IF(${how}="last";${last};IF(${how}="sum";${total(at, week, 'week_value')};IF(${rated};${total(at, week, 'week_n')}/${total(at, week, 'week_d')};IF(${how}="median";${middle};${total(at, week, 'week_value')}/${count})))));)`;
}

/** Sign of the status the week's figure had, by the bands of core/kpi/status. */
function sign(at: At, week: number): string {
  const d = (name: ColumnKey<'dashboard'>) => at.other('dashboard', name);
  const x = at.column(weekKey('x', week));
  const [low, high, base, goal] = [d('low'), d('high'), d('base'), d('goal')];
  const due = `(${total(at, week, 'week_pace')}/${total(at, week, 'week_use')})`;
  const way = `((${x}-${base})/(${goal}-${base}))`;
  const say = (status: keyof typeof STATUS_SIGNS) => quote(STATUS_SIGNS[status]);
  const reach = `IF(${base}="";${say('add_baseline')};IF(${goal}=${base};${say('check_target')};IF(${way}>=1-${SLACK};${say('achieved')};IF(${way}<-5/100-${SLACK};${say('below_baseline')};IF(${due}<1/10-${SLACK};${say('measuring')};IF(${way}>=95/100*${due}-${SLACK};${say('on_track')};IF(${way}>=75/100*${due}-${SLACK};${say('at_risk')};${say('off_track')})))))))`;
  const below = `(${low}<>"")*(${x}<${low})`;
  const above = `(${high}<>"")*(${x}>${high})`;
  const near = `(${below}*(${x}>=${low}-ABS(${low})*(5/100+${SLACK}))+${above}*(${x}<=${high}+ABS(${high})*(5/100+${SLACK})))`;
  const keep = `IF(${below}+${above}=0;${say('on_track')};IF(${near}>0;${say('at_risk')};${say('off_track')}))`;
  return `IF(${x}="";"";IFERROR(IF((${d('kind')}="")+(${d('doubt')}<>"")>0;"";IF(${d('reach')}=1;${reach};${keep}));""))`;
}

/** Sign and figure as text: a text needs no number format of its own when the Dashboard's rows change places. */
function shown(at: At, week: number, heading: string): string {
  const x = at.column(weekKey('x', week));
  const figureText = `IF(${at.other('dashboard', 'percent')}=1;ROUND(${x}*100;2)&"%";IF(ABS(${x})>=1000;FIXED(${x};0);ROUND(${x};2)&""))`;
  const open = `(${at.fact('effective')}>=${at.fact('start')}+${7 * (week - 1)})*(${at.fact('effective')}<MIN(${at.fact('start')}+${7 * week - 1};${at.fact('end')}))`;
  const guard = at.other('dashboard', 'kpi');
  const label = `${quote(heading)}&IF(${open};${quote(` ${UNFINISHED}`)};"")`;
  return `=ARRAYFORMULA(IF(ROW(${guard})=ROW();${label};IF(${guard}="";;IF(${x}="";;TRIM(${at.column(weekKey('s', week))}&" "&${figureText})))))`;
}
