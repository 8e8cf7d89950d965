/** Days before a cycle that may feed its baselines, and how a locale writes numbers. */
import { decimalSign } from '../../../src/addon/numbers/number-habit';
import { checkPastDay } from '../../../src/addon/numbers/past-day';
import { Refusal } from '../../../src/addon/refusal';
import { addDays, isoOfDay } from '../../../src/core/day/day';
import { START } from '../../sheet/drawn-workbook';

const answer = (iso: string): unknown => {
  try {
    return checkPastDay(iso, START);
  } catch (error) {
    return error instanceof Refusal ? error.problem.code : error;
  }
};
const before = (days: number) => isoOfDay(addDays(START, -days));

test.each([
  [before(1), START - 1],
  [before(90), START - 90],
  [before(91), 'day_outside_cycle'],
  [before(0), 'day_outside_cycle'],
  ['2026-02-30', 'bad_day'],
  ['last week', 'bad_day'],
  ['', 'bad_day'],
])('%s → %s', (iso, expected) => expect(answer(iso)).toBe(expected));

test.each([
  ['en_US', '.'],
  ['da_DK', ','],
  ['fi_FI', ','],
  ['ms_MY', '.'],
  ['de_DE', ','],
  ['de_CH', '.'],
  ['es_MX', '.'],
  ['es_ES', ','],
  ['', '.'],
])('%s writes its decimals with %s', (locale, sign) => expect(decimalSign(locale)).toBe(sign));
