/** Example amounts in other currencies: of the same order, rounded, and nothing else changed. */
import { CURRENCIES, nearestCurrency, readCurrency, sameOrder } from '../../src/core/number/currency';
import { playbookOf } from '../../src/playbooks';
import { playbookIn } from '../../src/playbooks/in-currency';

test.each([
  [170, 'DKK', 'EUR', 25],
  [170, 'DKK', 'USD', 25],
  [170, 'DKK', 'MYR', 110],
  [170, 'DKK', 'DKK', 170],
  [170, 'DKK', 'XXX', 170],
  [0, 'DKK', 'EUR', 0],
])('%d %s is about %s %d', (amount, from, to, about) => {
  expect(sameOrder(amount, from, to)).toBe(about);
});

test('the cost of a lead is scaled with its target and the example, the other KPIs are as they were', () => {
  const danish = playbookOf('growth-loop');
  const dollars = playbookIn(danish, 'USD');
  expect(dollars.kpis.find(({ id }) => id === 'cost_per_lead')?.target).toEqual({ kind: 'value', value: 25 });
  const others = (kpis: typeof danish.kpis) => kpis.filter(({ unit }) => unit !== 'money');
  expect(others(dollars.kpis)).toEqual(others(danish.kpis));
  expect(playbookIn(danish, 'DKK')).toBe(danish);
});

test.each([
  ['dkk', 'DKK', 'DKK'],
  ['Kroner', null, 'DKK'],
  ['ringgit', null, 'MYR'],
  ['$', null, 'USD'],
  ['Euro', null, 'EUR'],
  ['', null, null],
])('“%s” is the code %s, near %s', (text, code, near) => {
  expect([readCurrency(text), nearestCurrency(text)]).toEqual([code, near]);
  expect(code === null || CURRENCIES.includes(code)).toBe(true);
});
