/** Numbers as people of four languages write them. */
import { type DecimalSign, readDigits } from '../../../src/core/number/read-digits';
import { readNumber, readQuantity } from '../../../src/core/number/read-quantity';

test.each<[string, DecimalSign, number]>([
  ['1 234,5', ',', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['1,234.5', null, 1234.5],
  ['1.234.567', null, 1234567],
  ['1\u00a0234,5', null, 1234.5],
  ['1\u2009234', '.', 1234],
  ['1\u202f234', ',', 1234],
  ["1'234.50", '.', 1234.5],
  ['1’234', null, 1234],
  ['0,5', null, 0.5],
  ['0.125', null, 0.125],
  ['0,125', null, 0.125],
  [',5', ',', 0.5],
  ['.5', '.', 0.5],
  ['007', null, 7],
  ['42%', null, 0.42],
  ['1.1%', '.', 0.011],
  ['0,3 %', ',', 0.003],
  ['−15', null, -15],
  ['-0', null, 0],
  ['+3', null, 3],
  ['25 €', null, 25],
  ['€ 25', null, 25],
  ['-€25', null, -25],
  ['€-25', null, -25],
  ['170 kr.', ',', 170],
  ['kr. 170', ',', 170],
  ['RM40', '.', 40],
  ['$1,500', '.', 1500],
  ['75 min', null, 75],
])('%p with decimal %p is %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ ok: true, value });
});

test.each<[string, DecimalSign]>([
  ['', null],
  ['abc', null],
  ['12 34', null],
  ['1,2', '.'],
  ['0,125', '.'],
  ['1.2', ','],
  ['1,23,456', null],
  ['1.234.5', null],
  ['5.', null],
  ['--5', null],
  ['-$-5', null],
  ['€5%', null],
  ['Q4 2026', null],
  ['1e5e5', '.'],
  [`1${'0'.repeat(400)}`, null],
])('%p with decimal %p is no number', (text, decimal) => {
  expect(readNumber(text, decimal)).toEqual({ ok: false, problem: { code: 'not_a_number', text } });
});

test('a text with two readings names both', () => {
  expect(readNumber('1,234 €', null)).toEqual({
    ok: false,
    problem: { code: 'ambiguous_number', text: '1,234', one: '1234', other: '1.234' },
  });
  expect(readDigits('1.234', null)).toEqual({
    ok: false,
    problem: { code: 'ambiguous_number', text: '1.234', one: '1.234', other: '1234' },
  });
});

test('an amount is taken apart into sign, digits and unit', () => {
  expect(readQuantity('− 1 234,5 kr.', ',')).toEqual({ ok: true, value: { sign: '-', digits: '1234.5', unit: 'kr.' } });
  expect(readQuantity('+0,5 p.p.', ',')).toEqual({ ok: true, value: { sign: '+', digits: '0.5', unit: 'pp' } });
});
