/**
 * The KPI functions of the way from baseline to target: target value, progress, pace, and the reading of a target text. They coerce cells,
 * call core and shape the result; no arithmetic here.
 */
import { dayOfCycle } from '../../core/cycle/cycle';
import { resolveAim, targetValue } from '../../core/kpi/aim';
import { expectedShare, progressOf } from '../../core/kpi/progress';
import { readTarget } from '../../core/kpi/read-target';
import { figuresOf } from '../../core/kpi/target';
import { failure, success } from '../../core/outcome';
import { type Argument, type CellResult, dayIn, isBlank, numberIn, numberWithin, textIn } from '../cells/argument';
import { blankCell, overCells, overColumn, sentenceCell } from '../cells/columns';
import { allOf } from '../cells/row';
import { DECIMAL, decimalIn, targetIn } from '../cells/target-argument';
import { START_AND_DAY } from '../cycle';
import type { ListedFunction } from '../record';

export function kpiTarget(baseline: Argument, target: Argument, decimal?: Argument): CellResult | CellResult[][] {
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

export function kpiProgress(current: Argument, baseline: Argument, target: Argument): CellResult | CellResult[][] {
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

export function kpiPace(start: Argument, as_of: Argument, measuring_days?: Argument): CellResult | CellResult[][] {
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
export function kpiParse(text: Argument, decimal?: Argument): CellResult[][] {
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

/** The functions of this file in the order of the README. */
export const PROGRESS_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_TARGET',
    listed: true,
    gives: 'the value a target text stands for',
    help: 'Works out the value a target text stands for: "+20%" of the baseline, "+0.5 pp" on top of it, the bound of "≥ 90%". Blank, a missing baseline and a range that is only to be kept give blank.',
    parameters: [
      { name: 'baseline', takes: 'number', as: 'cells', text: 'The value at the start: a cell or a column.' },
      { name: 'target', takes: 'number or text', as: 'cells', text: 'The target as typed.' },
      DECIMAL,
    ],
    returns: { gives: 'number', as: 'cells', text: 'The target value, one for each row.' },
    example: { given: [0.012, '+20%'], result: 0.0144 },
    run: kpiTarget,
  },
  {
    name: 'KPI_PROGRESS',
    listed: true,
    gives: 'share of the way from baseline to target that is done',
    help: 'Gives the share of the way from baseline to target that is done: 0 at the baseline, 1 at the target. Works for falling KPIs too. Blank in gives blank; so does a bound that is only to be kept.',
    parameters: [
      { name: 'current', takes: 'number', as: 'cells', text: 'The value now: a cell or a column.' },
      { name: 'baseline', takes: 'number', as: 'cells', text: 'The value at the start.' },
      { name: 'target', takes: 'number or text', as: 'cells', text: 'A number or a target text.' },
    ],
    returns: { gives: 'number', as: 'cells', text: 'Progress as a share, one for each row.' },
    example: { given: [31, 35, 25], result: 0.4 },
    run: kpiProgress,
  },
  {
    name: 'KPI_PACE',
    listed: true,
    gives: 'share of the way expected on a day',
    help: 'Gives the share of the way expected on a day of a 90-day cycle: 0 while measuring, then rising evenly to 1 on day 90. Blank in gives blank.',
    parameters: [
      ...START_AND_DAY,
      {
        name: 'measuring_days',
        takes: 'number',
        as: 'cells',
        text: 'Days at the start that only measure, 0 to 89; 0 if left out.',
        optional: true,
      },
    ],
    returns: { gives: 'number', as: 'cells', text: 'Expected share, one for each row.' },
    example: { given: ['2026-10-05', '2026-11-06', 14], result: 0.25 },
    run: kpiPace,
  },
  {
    name: 'KPI_PARSE',
    listed: true,
    gives: 'a target text in four cells: kind, low, high, unit',
    help: 'Takes a target text apart into four cells: kind, low, high, unit. Kinds: value, at_least, at_most, between, relative, points. Percentages are shares; blank gives four blanks.',
    parameters: [{ name: 'text', takes: 'number or text', as: 'cells', text: 'The target as typed: a cell or a column.' }, DECIMAL],
    returns: { gives: 'number or text', as: 'range', text: 'Four cells for each row.' },
    example: { given: ['≥ 90%'], result: [['at_least', 0.9, '', '%']] },
    run: kpiParse,
  },
];
