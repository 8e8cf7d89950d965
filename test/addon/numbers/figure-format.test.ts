/** The number format of a KPI's figures: one of its row, else that of its unit. */
import { AUTOMATIC, figureFormat } from '../../../src/addon/numbers/figure-format';
import { drawnWorkbook } from '../../sheet/drawn-workbook';

test.each([
  ['', true],
  ['General', true],
  ['0.###############', true],
  ['0', false],
  ['0.0%', false],
])('%j was never given: %s', (format, isAutomatic) => expect(AUTOMATIC.test(format)).toBe(isAutomatic));

const formatsOf =
  ([now = '', target = '', baseline = '']: readonly string[]) =>
  (_: number, key: string) =>
    new Map([
      ['now', now],
      ['target', target],
      ['baseline', baseline],
    ]).get(key) ?? '';

test.each([
  [['0.00%', '0%', '0.0'], '0.00%'],
  // A cell that became a time or a date says nothing of its KPI.
  [['h:mm', '#,##0.00', '0'], '#,##0.00'],
  [['General', 'd/m/yyyy', '0.0'], '0.0'],
] as const)('of %j it is %s', (formats, format) => {
  expect(figureFormat(drawnWorkbook({ formats: formatsOf(formats) }), 6, 'percent')).toBe(format);
});

test('a row that has none takes that of its unit, with the usual digits', () => {
  const workbook = drawnWorkbook({ formats: () => 'General' });
  expect(figureFormat(workbook, 6, 'percent')).toBe('0.0%');
  expect(figureFormat(workbook, 6, 'money')).toContain('0.00');
  expect(figureFormat(workbook, 6, 'count')).not.toContain('.0');
});
