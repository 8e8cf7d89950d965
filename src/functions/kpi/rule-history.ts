/**
 * KPI_RULES: how often each rule would have fired in a cycle, with today's definitions, and how often that helped. One call for all
 * rules. Used by the columns *Fired* and *Helped* of Rules & risks.
 *
 * Three tables come in as ranges, because a rule looks at several KPIs and a KPI at many check-ins. A row that cannot be read is left out
 * (a KPI, a check-in) or gives blanks (a rule): headings may stay on top.
 */
import { CADENCE_DAYS, CADENCES } from '../../core/cycle/cadence';
import type { Day } from '../../core/day/day';
import { conditionOf } from '../../core/rule/condition';
import { lookBack, type RuleKpi } from '../../core/rule/history';
import type { Condition, Rule, RuleVerdict } from '../../core/rule/rule';
import type { CheckIn } from '../../core/series/check-in';
import { type Argument, type Cell, type CellResult, dayIn, type Matrix, matrixOf, numberIn, textIn } from '../cells/argument';
import { functionErrorOf } from '../cells/columns';
import { choiceIn } from '../cells/language';
import { allOf } from '../cells/row';
import type { ListedFunction } from '../record';

type Row = readonly (Cell | null | undefined)[];

/** In place of times fired, weeks fired, weeks that can tell, times helped, firings judged. */
const NOTHING: readonly CellResult[] = ['', '', '', '', ''];

/** A text as it compares: a cell that is none counts as blank. */
function keyOf(cell: Row[number]): string {
  const text = textIn(cell, '');
  return text.ok ? text.value.toLowerCase() : '';
}

function figureOf(cell: Row[number]): number | null {
  const number = numberIn(cell, '');
  return number.ok ? number.value : null;
}

/** KPI, day, value, channel, denominator. */
function checkInsOf(table: Matrix): ReadonlyMap<string, readonly CheckIn[]> {
  const found = new Map<string, CheckIn[]>();
  for (const [kpi, date, value, channel, denominator] of table) {
    const row = allOf({ day: dayIn(date, ''), value: numberIn(value, '') });
    if (!row.ok || row.value.day === null || row.value.value === null) continue;
    const list = found.get(keyOf(kpi)) ?? [];
    found.set(keyOf(kpi), list);
    list.push({ day: row.value.day, value: row.value.value, channel: keyOf(channel) || null, denominator: figureOf(denominator) });
  }
  return found;
}

/** KPI, how it is aggregated, days of its cadence, better when, baseline. */
function kpisOf(table: Matrix, checkIns: ReadonlyMap<string, readonly CheckIn[]>): readonly RuleKpi[] {
  return table.flatMap(([kpi, how, days, better, baseline]): RuleKpi[] => {
    const id = keyOf(kpi);
    const row = allOf({ aggregate: choiceIn(how, '', 'how'), better: choiceIn(better, '', 'better') });
    if (id === '' || !row.ok) return [];
    const cadence = CADENCES.find(each => CADENCE_DAYS[each] === figureOf(days)) ?? 'weekly';
    const { aggregate, better: way } = row.value;
    return [
      {
        id,
        cadence,
        aggregate: aggregate ?? 'last',
        better: way ?? 'higher',
        baseline: figureOf(baseline),
        checkIns: checkIns.get(id) ?? [],
      },
    ];
  });
}

/** all or any, check-ins in a row, then KPI, condition and bound, up to three times. */
function ruleOf([match, inARow, ...parts]: Row): Rule | null {
  const conditions: Condition[] = [];
  for (let at = 0; at < 9; at += 3) {
    const kpi = keyOf(parts[at]);
    if (kpi === '') continue;
    const condition = conditionOf(kpi, keyOf(parts[at + 1]), figureOf(parts[at + 2]), figureOf(inARow) ?? 1);
    if (condition === null) return null;
    conditions.push(condition);
  }
  const [first, ...others] = conditions;
  if (first === undefined) return null;
  return { match: keyOf(match) === 'any' ? 'any' : 'all', conditions: [first, others[0], others[1]] };
}

/** Five cells for each row of `rules`, for days that have been read. */
function rulesInTables(rules: Argument, kpis: Argument, checkIns: Argument, start: Day, asOf: Day): CellResult[][] {
  const history = lookBack(kpisOf(matrixOf(kpis), checkInsOf(matrixOf(checkIns))), start, asOf);
  return matrixOf(rules).map(row => {
    const rule = ruleOf(row);
    if (rule === null) return [...NOTHING];
    const { weeks, firings, card } = history(rule);
    const count = (...wanted: readonly RuleVerdict[]) => weeks.filter(({ verdict }) => wanted.includes(verdict)).length;
    return [firings.length, count('fires'), count('fires', 'quiet'), card.helped, card.judged];
  });
}

/** KPI_RULES. Five cells for each row of `rules`; blanks while a day is missing. */
export function kpiRules(rules: Argument, kpis: Argument, check_ins: Argument, start: Argument, as_of: Argument): CellResult[][] {
  const cell = (argument: Argument) => matrixOf(argument)[0]?.[0];
  const days = allOf({ start: dayIn(cell(start), 'start'), asOf: dayIn(cell(as_of), 'as_of') });
  if (!days.ok) throw functionErrorOf(days.problem, 'en');
  const { start: first, asOf } = days.value;
  if (first === null || asOf === null) return [[...NOTHING]];
  const found = rulesInTables(rules, kpis, check_ins, first, asOf);
  return found.length === 0 ? [[...NOTHING]] : found;
}

/** KPI_RULES. */
export const RULE_HISTORY_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_RULES',
    listed: true,
    gives: 'how often each rule would have fired and helped: times fired, weeks fired, weeks with data, times helped, times judged',
    help: "Looks back at rules: for each, how many times it would have fired so far, in how many weeks, of how many that can tell, how many firings helped within three weeks, and how many can be judged. All with today's definitions.",
    parameters: [
      {
        name: 'rules',
        takes: 'number or text',
        as: 'range',
        text: 'all or any, check-ins in a row, then KPI, condition and bound up to three times.',
      },
      {
        name: 'kpis',
        takes: 'number or text',
        as: 'range',
        text: 'KPI, how it is aggregated, days of its cadence, better when, baseline.',
      },
      { name: 'check_ins', takes: 'number, text or day', as: 'range', text: 'KPI, date, value, channel, denominator.' },
      { name: 'start', takes: 'day', as: 'cell', text: 'First day of the cycle.' },
      { name: 'as_of', takes: 'day', as: 'cell', text: 'The day to look back from.' },
    ],
    returns: { gives: 'number', as: 'range', text: 'Five numbers, one row for each rule.' },
    example: {
      given: [
        [['all', 1, 'CTR', 'below', 1]],
        [['CTR', 'last', 7, 'higher', '']],
        [
          ['CTR', 46304, 0.9],
          ['CTR', 46311, 1.2],
        ],
        46300,
        46314,
      ],
      result: [[1, 1, 2, 0, 0]],
    },
    run: kpiRules,
  },
];
