/** A typed target under another currency's sign: the number stays, and what carries no sign of the old currency stays whole. */
import { targetTextIn } from '../../../src/addon/cycle/currency-switch';
import { formatInCurrency } from '../../../src/tabs/number-format';

test.each([
  ['170 kr.', 'DKK', 'USD', '$170'],
  ['≤ 170 kr.', 'DKK', 'USD', '≤ $170'],
  ['170 DKK', 'DKK', 'EUR', '170\u00a0€'],
  ['$ 25', 'USD', 'EUR', '25\u00a0€'],
  ['<= $25', 'USD', 'DKK', '<= 25\u00a0kr.'],
  ['10–15 €', 'EUR', 'MYR', 'RM\u00a010–15'],
  ['rm 110', 'MYR', 'GBP', '£110'],
  ['-15%', 'DKK', 'USD', '-15%'],
  ['170', 'DKK', 'USD', '170'],
  ['2 tkr', 'DKK', 'USD', '2 tkr'],
])('%s from %s to %s', (text, from, to, written) => {
  expect(targetTextIn(text, from, to)).toBe(written);
});

test.each([
  ['#,##0 "kr."', 'USD', '"$"#,##0'],
  ['"≤ "#,##0.00 "kr."', 'EUR', '"≤ "#,##0.00 "€"'],
  ['"RM" #,##0.0', 'DKK', '#,##0.0 "kr."'],
  ['0.0%', 'EUR', null],
  ['#,##0', 'EUR', null],
])('the format %s in %s', (format, code, written) => {
  expect(formatInCurrency(format, code)).toBe(written);
});
