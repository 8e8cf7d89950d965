/** The columns of the Roadmap; the notes of its weeks depend on the cycle and come from roadmap.ts. Used by roadmap.ts. */
import { column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { fillColumn, lookUp } from './formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import { type ColumnKey, References } from './place';
import type { ColumnSpec } from './spec';

const WEEKS = 13;

type Key = ColumnKey<'roadmap'>;

export function roadmapColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('roadmap', place);
  const text = words.tabs.roadmap.columns;
  const c = (key: Key) => at.column(key);
  const start = at.fact('start');
  const guard = c('task');
  const day = `(${c('start')}-${start}+1)`;
  const phases = `SORT(FILTER(HSTACK(${at.other('setup', 'first_day')};${at.other('setup', 'phase')});ISNUMBER(${at.other('setup', 'first_day')}));1;TRUE())`;
  const fill = (key: Key, words: { readonly label: string; readonly note: string }, body: string, look: Partial<ColumnSpec>) =>
    column(key, words, { ...look, fill: fillColumn(words.label, guard, body) });
  const weeks = Array.from({ length: WEEKS }, (_, index) => {
    const label = words.tabs.roadmap.week.replace('{week}', String(index + 1));
    return column(`w${index + 1}`, { label, note: '' }, { width: 36, align: 'center' });
  });
  return [
    fill('phase', text.phase, `IF(ISNUMBER(${c('start')});IFERROR(VLOOKUP(${day};${phases};2;TRUE()););)`, { width: 104 }),
    fill('week', text.week, `IF(ISNUMBER(${c('start')});INT((${day}-1)/7)+1;)`, { width: 66, align: 'center', format: PLAIN_NUMBER }),
    column('task', text.task, { width: 250, wrap: true, format: TEXT_FORMAT }),
    column('done_when', text.done, { width: 430, wrap: true, format: TEXT_FORMAT }),
    column('kpi', text.kpi, { width: 206, list: { from: 'dashboard:kpi', strict: false } }),
    column('owner', text.owner, { width: 104, list: { from: 'person', strict: false } }),
    column('start', text.start, { width: 66, align: 'right', format: words.calendar.cellFormat }),
    column('due', text.due, { width: 84, align: 'right', format: words.calendar.cellFormat }),
    column('status', text.status, { width: 116, list: { from: 'task_word', strict: true } }),
    fill(
      'late',
      text.late,
      `IF(ISNUMBER(${c('due')})*(${c('state')}<>"done");IF(${at.fact('effective')}>${c('due')};${at.fact('effective')}-${c('due')};);)`,
      { width: 72, align: 'right', format: PLAIN_NUMBER },
    ),
    ...weeks,
    // Room for the name of a phase that has only the last week.
    column('edge', { label: '', note: '' }, { width: 48 }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('kpi_id', null, TEXT_FORMAT),
    hiddenColumn(
      'state',
      fillColumn('state', guard, lookUp(c('status'), at.other('setup', 'task_word'), at.other('setup', 'task_key'), '"not_started"')),
    ),
    hiddenColumn('off', weeksOff(c('task'), at.fact('weeks_off'), start), PLAIN_NUMBER),
  ];
}

/**
 * First day of each week off, in the row of its number below the heading, because conditional formats may not look at Setup.
 * Not by `fillColumn`: there are weeks off in rows without a task.
 */
function weeksOff(any: string, typed: string, start: string): string {
  const week = `(ROW(${any})-ROW())`;
  const named = `ISNUMBER(SEARCH(","&${week}&",";","&REGEXREPLACE(${typed}&"";"[^0-9]+";",")&","))`;
  return `=ARRAYFORMULA(IF(${week}=0;"off";IF((${week}<=${WEEKS})*${named};${start}+7*(${week}-1);)))`;
}
