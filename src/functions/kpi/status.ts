/**
 * KPI_STATUS: how a KPI stands, as sign and word. It coerces cells, calls core and shapes the result; no arithmetic here. A custom function
 * may read nothing but its arguments: Sheets caches results on them.
 */
import { judgeStatus, STATUS_SIGNS, type Status } from '../../core/kpi/status';
import { success } from '../../core/outcome';
import { type Argument, type CellResult, numberIn, numberWithin } from '../cells/argument';
import { overCells, type ProblemCell, sentenceCell } from '../cells/columns';
import { choiceIn, languageIn, languageParameter, type OutputLanguage, spokenWords } from '../cells/language';
import type { FunctionProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction } from '../record';

const WEEK = 7;

function wordsFor(status: Status, language: OutputLanguage): string {
  if (language === 'key') return status.key;
  const words = spokenWords(language).status;
  const word = status.key === 'no_data' && status.missing === 'target' ? words.no_target : words[status.key];
  return `${STATUS_SIGNS[status.key]} ${word}`;
}

const TARGET_PROBLEMS: ReadonlySet<FunctionProblem['code']> = new Set([
  'unreadable_target',
  'ambiguous_number',
  'unknown_unit',
  'ambiguous_duration',
  'ambiguous_sign',
  'two_readings',
  'range_reversed',
  'date_not_text',
]);

/** In a column a target nobody can read is a status of its own; the column beside it says why. */
const statusProblem: ProblemCell = (problem, language) =>
  TARGET_PROBLEMS.has(problem.code) ? wordsFor({ key: 'check_target', problem: null }, language) : sentenceCell(problem, language);

/** KPI_STATUS. In a range a target nobody can read is a status of its own; the column beside it says why. */
export function kpiStatus(
  current: Argument,
  baseline: Argument,
  target: Argument,
  pace?: Argument,
  language?: Argument,
  better?: Argument,
  age_days?: Argument,
  cadence_days?: Argument,
): CellResult | CellResult[][] {
  return overCells(
    { current, baseline, target, pace, language, better, age_days, cadence_days },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        current: numberIn(cells.current, 'current'),
        baseline: numberIn(cells.baseline, 'baseline'),
        target: targetIn(cells.target, null),
        pace: numberWithin(cells.pace, 'pace', 0, 1),
        better: choiceIn(cells.better, 'better', 'better'),
        age: numberIn(cells.age_days, 'age_days'),
        cadence: numberWithin(cells.cadence_days, 'cadence_days', 1, 366),
      });
      if (!row.ok) return row;
      const { value } = row;
      if (value.current === null && value.baseline === null && value.target === null) return success('');
      const expected = value.pace ?? 0;
      const age = value.age === null ? null : { days: value.age, cadenceDays: value.cadence ?? WEEK };
      // Field by field: to spread a record for every row of a column takes longer than to judge it.
      return success(
        wordsFor(
          judgeStatus({
            current: value.current,
            baseline: value.baseline,
            target: value.target,
            better: value.better,
            expected,
            ended: expected >= 1,
            age,
            isMeasuring: false,
          }),
          value.language,
        ),
      );
    },
    statusProblem,
  );
}

/** KPI_STATUS. */
export const STATUS_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_STATUS',
    listed: true,
    gives: 'how a KPI stands: sign and word',
    help: 'Says how a KPI stands: sign and word, such as "● On track". Compares the way from baseline to target with the way expected by now. All blank gives blank.',
    parameters: [
      { name: 'current', takes: 'number', as: 'cells', text: 'The value now: a cell or a column.' },
      { name: 'baseline', takes: 'number', as: 'cells', text: 'The value at the start; blank for a bound that is only to be kept.' },
      { name: 'target', takes: 'number or text', as: 'cells', text: 'A number, or text such as "≥ 90%", "10–15", "+20%".' },
      {
        name: 'pace',
        takes: 'number',
        as: 'cells',
        text: 'Share of the way expected by now, 0 to 1 (see KPI_PACE); 1 means the cycle has ended, blank that nothing is expected yet.',
        optional: true,
      },
      languageParameter(', or key for stable keys such as on_track.'),
      { name: 'better', takes: 'text', as: 'cell', text: 'higher, lower or inside; left out, the target says it.', optional: true },
      { name: 'age_days', takes: 'number', as: 'cells', text: 'Days since the last check-in; too old asks for an update.', optional: true },
      { name: 'cadence_days', takes: 'number', as: 'cells', text: 'Days between reviews, 7 if left out.', optional: true },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The status, one for each row.' },
    example: { languageAt: 4, given: [0.42, 0.38, 0.48, 0.5], result: '◐ At risk' },
    run: kpiStatus,
  },
];
