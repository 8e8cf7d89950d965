/**
 * The KPI functions of one check-in: status, target, progress, pace, action, and the reading of a target text.
 * Used by src/main.ts (as globals of the bundle) through the registry. They coerce cells, call core and shape the result; no
 * arithmetic here. Custom functions may read nothing but their arguments: Sheets caches results on them.
 */
import { dayOfCycle } from '../core/cycle/cycle';
import { resolveAim, targetValue } from '../core/kpi/aim';
import { expectedShare, progressOf } from '../core/kpi/progress';
import { readTarget } from '../core/kpi/read-target';
import { judgeStatus, STATUS_SIGNS, type Status } from '../core/kpi/status';
import { figuresOf } from '../core/kpi/target';
import { failure, success } from '../core/outcome';
import { type Argument, type CellValue, dayIn, isBlank, numberIn, numberWithin, textIn } from './argument';
import { blankCell, overCells, overColumn, type ProblemCell, sentenceCell } from './columns';
import { choiceIn, languageIn, type OutputLanguage, wordsOf } from './language';
import type { FunctionProblem } from './problem';
import { allOf } from './row';
import { decimalIn, targetIn } from './target-argument';

const WEEK = 7;

function wordsFor(status: Status, language: OutputLanguage): string {
  if (language === 'key') return status.key;
  const words = wordsOf(language).status;
  const word = status.key === 'no_data' && status.missing === 'target' ? words.no_target : words[status.key];
  return `${STATUS_SIGNS[status.key]} ${word}`;
}

const TARGET_PROBLEMS: ReadonlySet<FunctionProblem['code']> = new Set([
  'unreadable_target',
  'ambiguous_number',
  'ambiguous_sign',
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
): CellValue | CellValue[][] {
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
      return success(wordsFor(judgeStatus({ ...value, expected, ended: expected >= 1, age }), value.language));
    },
    statusProblem,
  );
}

export function kpiTarget(baseline: Argument, target: Argument, decimal?: Argument): CellValue | CellValue[][] {
  return overCells(
    { baseline, target, decimal },
    cells => {
      const sign = decimalIn(cells.decimal);
      if (!sign.ok) return sign;
      const row = allOf({ baseline: numberIn(cells.baseline, 'baseline', sign.value), target: targetIn(cells.target, sign.value) });
      if (!row.ok) return row;
      const { value } = row;
      if (value.target === null) return success('');
      if (value.target.kind === 'value') return success(value.target.value);
      const aim = resolveAim(value.target, value.baseline, null);
      if (aim.ok) return success(targetValue(aim.value) ?? '');
      return aim.problem.code === 'baseline_missing' ? success('') : aim;
    },
    blankCell,
  );
}

export function kpiProgress(current: Argument, baseline: Argument, target: Argument): CellValue | CellValue[][] {
  return overCells(
    { current, baseline, target },
    cells => {
      const row = allOf({
        current: numberIn(cells.current, 'current'),
        baseline: numberIn(cells.baseline, 'baseline'),
        target: targetIn(cells.target, null),
      });
      if (!row.ok) return row;
      const { value } = row;
      if (value.current === null || value.baseline === null || value.target === null) return success('');
      const aim = resolveAim(value.target, value.baseline, null);
      return aim.ok ? success(progressOf(aim.value, value.current) ?? '') : aim;
    },
    blankCell,
  );
}

export function kpiPace(start: Argument, as_of: Argument, measuring_days?: Argument): CellValue | CellValue[][] {
  return overCells(
    { start, as_of, measuring_days },
    cells => {
      const row = allOf({
        start: dayIn(cells.start, 'start'),
        asOf: dayIn(cells.as_of, 'as_of'),
        measuring: numberWithin(cells.measuring_days, 'measuring_days', 0, 89),
      });
      if (!row.ok) return row;
      const { value } = row;
      if (value.start === null || value.asOf === null) return success('');
      return success(expectedShare(dayOfCycle(value.start, value.asOf), value.measuring ?? 0));
    },
    blankCell,
  );
}

/** KPI_PARSE. Each cell gives a row of four. */
export function kpiParse(text: Argument, decimal?: Argument): CellValue[][] {
  return overColumn(
    { text, decimal },
    4,
    cells => {
      if (isBlank(cells.text)) return success(['', '', '', '']);
      const sign = decimalIn(cells.decimal);
      if (!sign.ok) return sign;
      if (typeof cells.text === 'number') {
        return Number.isFinite(cells.text)
          ? success(['value', cells.text, '', ''])
          : failure({ code: 'not_a_value', name: 'text', text: String(cells.text) });
      }
      const typed = textIn(cells.text, 'text');
      if (!typed.ok) return typed;
      const read = readTarget(typed.value, sign.value, null);
      if (!read.ok) return read;
      const { low, high } = figuresOf(read.value.target);
      return success([read.value.target.kind, low ?? '', high ?? '', read.value.unit]);
    },
    sentenceCell,
  );
}
