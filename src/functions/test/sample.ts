/** TEST_SAMPLE: how many views or visits a test needs. It reads cells and asks core. */
import { trialsForOneLook } from '../../core/experiment/sample';
import { resolveAim, targetValue } from '../../core/kpi/aim';
import { failure, success } from '../../core/outcome';
import { type Argument, type CellResult, numberWithin } from '../cells/argument';
import { blankCell, overCells } from '../cells/columns';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction } from '../record';

const USUAL_POWER = 0.8;
const USUAL_ALPHA = 0.05;

/** TEST_SAMPLE. A blank rate gives a blank. */
export function testSample(base_rate: Argument, target_rate: Argument, power?: Argument, alpha?: Argument): CellResult | CellResult[][] {
  return overCells(
    { base_rate, target_rate, power, alpha },
    cells => {
      const row = allOf({
        base: numberWithin(cells.base_rate, 'base_rate', 0, 1),
        target: targetIn(cells.target_rate, null, 'target_rate'),
        power: numberWithin(cells.power, 'power', 0.5, 0.999),
        alpha: numberWithin(cells.alpha, 'alpha', 0.0001, 0.5),
      });
      if (!row.ok) return row;
      const { base, target } = row.value;
      if (base === null || target === null) return success('');
      const aim = resolveAim(target, base, null);
      if (!aim.ok) return aim;
      const rate = aim.value.kind === 'reach' ? targetValue(aim.value) : null;
      // A bound that the base keeps already, or a range with two ends, names no rate to reach.
      if (rate === null) return failure({ code: 'target_equals_baseline' });
      const within = numberWithin(rate, 'target_rate', 0, 1);
      if (!within.ok) return within;
      return success(trialsForOneLook(base, rate, { power: row.value.power ?? USUAL_POWER, alpha: row.value.alpha ?? USUAL_ALPHA }));
    },
    blankCell,
  );
}

/** TEST_SAMPLE. */
export const SAMPLE_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'TEST_SAMPLE',
    listed: true,
    gives: 'views or visits each version needs to tell two rates apart, looked at once at the end',
    help: 'Gives how many views or visits each of two versions needs to tell two rates apart when the test is judged once, at its end. TEST_VERDICT, which may be looked at all along, needs about twice as many at low rates, up to four times at high ones. Blank in gives blank.',
    parameters: [
      { name: 'base_rate', takes: 'number', as: 'cells', text: 'The rate of version A, such as 0.8%: a cell or a column.' },
      {
        name: 'target_rate',
        takes: 'number or text',
        as: 'cells',
        text: 'The rate worth finding: a number, or text such as "+20%" or "+0.5 pp".',
      },
      {
        name: 'power',
        takes: 'number',
        as: 'cells',
        text: 'Share of the tests with this difference that find it; 0.8 if left out.',
        optional: true,
      },
      {
        name: 'alpha',
        takes: 'number',
        as: 'cells',
        text: 'Share of the tests without a difference that find one all the same; 0.05 if left out.',
        optional: true,
      },
    ],
    returns: { gives: 'number', as: 'cells', text: 'Views or visits of each version, one for each row.' },
    example: { given: [0.008, 0.012], result: 9712 },
    run: testSample,
  },
];
