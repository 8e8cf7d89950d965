/** Figures as their cells show them, by number format and signs. */
import * as fc from 'fast-check';
import type { NumberSigns } from '../../../src/boards/clock';
import { figureText } from '../../../src/sheet/read/figure-text';

const POINT: NumberSigns = { decimal: '.', grouping: ',', percent: '%' };
const COMMA: NumberSigns = { decimal: ',', grouping: '\u00a0', percent: '\u00a0%' };

test.each<[number | null, string, NumberSigns, string]>([
  [null, '0.0%', POINT, ''],
  [0.424, '0.0%', POINT, '42.4%'],
  [0.424, '0.0%', COMMA, '42,4\u00a0%'],
  [1234567.8, '#,##0', POINT, '1,234,568'],
  [1234567.8, '#,##0', COMMA, '1\u00a0234\u00a0568'],
  [999.5, '#,##0', POINT, '1,000'],
  [21.5, '"$"#,##0.00', POINT, '$21.50'],
  [170, '#,##0.00" kr."', COMMA, '170,00\u00a0kr.'],
  [3.5, '0.##', POINT, '3.5'],
  [3, '0.0#', POINT, '3.0'],
  [-0.04, '0.0', POINT, '0.0'],
  [-0.05, '0.0', POINT, '-0.1'],
  [1.005, '0.00', POINT, '1.01'],
  [1e-9, '0.0%', POINT, '0.0%'],
  [0.1 + 0.2, 'General', POINT, '0.3'],
  [0.5, 'yyyy-mm-dd', COMMA, '0,5'],
])('%j as %s', (value, format, signs, text) => expect(figureText(value, format, signs)).toBe(text));

test('what is shown lies within half of its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
      const text = figureText(value, format, POINT);
      expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
    }),
  );
});
