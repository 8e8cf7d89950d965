/** What something typed into a cell stands for in the unit of its KPI. */
import { amountQuestion, isTimeFormat, textTyped, typedAmount } from '../../../src/addon/numbers/typed-amount';
import type { AmountProblem } from '../../../src/core/kpi/read-amount';
import { LANGUAGES } from '../../../src/languages';
import type { CellValue } from '../../../src/sheet/read/read-table';

const HABIT = { decimal: '.', timeZone: 'Etc/UTC' } as const;
const DATE = new Date(Date.UTC(2026, 9, 5));
const TIME = new Date(Date.UTC(1899, 11, 30, 3, 45));

test.each([
  ['h:mm', true],
  ['[h]:mm:ss', true],
  ['"h" 0', false],
  ['yyyy-mm-dd h:mm', false],
  ['d/m h:mm', false],
  ['0.0%', false],
  ['', false],
])('%j shows a time: %s', (format, isTime) => expect(isTimeFormat(format)).toBe(isTime));

test.each<[CellValue, string, string, 'percent' | 'count' | 'seconds' | 'minutes', number | null]>([
  [0.4, '40%', '0%', 'percent', 0.4],
  [12, '12', '', 'seconds', 12],
  ['12k', '12k', '', 'count', 12_000],
  ['48 pct.', '48 pct.', '', 'percent', 0.48],
  ['soon', 'soon', '', 'count', null],
  [TIME, '3:45', 'h:mm', 'seconds', 225],
  // Of a video of 3:45 Sheets makes 3:45:00.
  [TIME, '3:45:00', 'h:mm:ss', 'minutes', 3.75],
  // A time for a KPI that is counted, and a date for one in minutes.
  [TIME, '3:45', 'h:mm', 'count', null],
  [DATE, '5/10/2026', 'd/m/yyyy', 'minutes', null],
])('%j, shown as %s, for a KPI in %s', (value, shown, format, unit, amount) => {
  const read = typedAmount({ value, shown, format }, { unit, currency: 'EUR' }, HABIT);
  expect(read.ok ? read.value : null).toBe(amount);
});

test('the text of a time is the duration that was typed, of anything else what is shown', () => {
  expect(textTyped({ value: 0.5, shown: '50%', format: '0%' }, HABIT)).toBe('50%');
  expect(textTyped({ value: DATE, shown: '5/10/2026', format: 'd/m/yyyy' }, HABIT)).toBe('5/10/2026');
});

test('two readings and other units are asked about, words are not', () => {
  const { toasts } = LANGUAGES.en.messages;
  const question = (problem: AmountProblem, text: string) =>
    amountQuestion(problem, 'CTR', text, value => `<${value}>`, toasts, 'notCounted');
  const two = question({ code: 'factor', unit: 't', one: 12, other: 12_000 }, '12 t');
  expect(two).toContain('<12>');
  expect(two).toContain('<12000>');
  expect(question({ code: 'unreadable', text: '12 ish' }, '12 ish')).toBe('CTR: “12 ish” is not a number. It does not count.');
  expect(question({ code: 'unreadable', text: '42,5 %' }, '42,5 %')).toBe(
    'CTR: “42,5 %” is not a number. Write 42.5 %. It does not count.',
  );
  expect(question({ code: 'unreadable', text: 'see note' }, 'see note')).toBeNull();
});
