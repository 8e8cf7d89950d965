/** Which unit stands in the first figure typed for a KPI. */
import { unitTyped } from '../../../src/core/kpi/unit-typed';

test.each([
  ['35%', '.', 'EUR', 'percent', 0],
  ['35,5 %', ',', 'EUR', 'percent', 1],
  ['48 pct.', ',', 'DKK', 'percent', 0],
  ['≥ 90%', '.', 'EUR', 'percent', 0],
  ['+0.5 pp', '.', 'EUR', 'percent', 1],
  ['10–15 %', ',', 'EUR', 'percent', 0],
  ['$21.50', '.', 'USD', 'money', 1],
  ['21,55 €', ',', 'EUR', 'money', 2],
  ['170 kr.', ',', 'DKK', 'money', 0],
  ['RM 110', '.', 'MYR', 'money', 0],
  ['2,5 mio. kr.', ',', 'DKK', 'money', 0],
  ['12 min', '.', 'EUR', 'minutes', 0],
  ['8,25 tuntia', ',', 'EUR', 'hours', 2],
  ['3 hari', '.', 'MYR', 'days', 0],
  ['12 kpl', ',', 'EUR', 'count', 0],
] as const)('%s with decimal %s and %s is in %s with %d digits', (text, decimal, currency, unit, decimals) => {
  expect(unitTyped(text, decimal, currency)).toEqual({ unit, decimals });
});

test.each([
  ['2000', '.', 'EUR'],
  ['1,500', '.', 'EUR'],
  ['+20%', '.', 'EUR'],
  ['12 t', ',', 'DKK'],
  ['170 kr.', ',', 'EUR'],
  ['12 apples', '.', 'EUR'],
  ['12k', '.', 'EUR'],
  ['soon', '.', 'EUR'],
  ['', '.', 'EUR'],
] as const)('%s with decimal %s and %s says nothing of a unit', (text, decimal, currency) => {
  expect(unitTyped(text, decimal, currency)).toBeNull();
});
