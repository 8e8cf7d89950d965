/** Figures inside sentences and the parts of the drawings. */
import * as fc from 'fast-check';
import { decimalText, evenTexts, groupedText, percentText } from '../../src/boards/figure-text';
import { barParts, lineParts, WHOLE } from '../../src/boards/kpi/sparkline-parts';
import { distanceDigits, unitFigures } from '../../src/boards/kpi/unit-figure';

const POINT = { decimal: '.', grouping: ',', percent: '%' } as const;
const COMMA = { decimal: ',', grouping: '\u00a0', percent: '\u00a0%' } as const;

test.each([
  [decimalText(1.44, 4, COMMA), '1,44'],
  [decimalText(1.005, 2, POINT), '1.01'],
  [decimalText(-1.005, 2, POINT), '-1.01'],
  [decimalText(2.5, 0, POINT), '3'],
  [decimalText(-0.4, 0, POINT), '0'],
  [decimalText(0.1 + 0.2, 2, POINT), '0.3'],
  [percentText(0.485, 2, POINT), '48.5%'],
  [percentText(0.00425, 2, COMMA), '0,43\u00a0%'],
  [groupedText(12345, POINT), '12,345'],
  [groupedText(1234567.5, COMMA), '1\u00a0234\u00a0568'],
  [groupedText(-1234, POINT), '-1,234'],
  [groupedText(999, POINT), '999'],
  [groupedText(1234.56, COMMA, 2), '1\u00a0234,56'],
  [groupedText(1e21, POINT, 2), '1e+21'],
  [distanceDigits([0.34587, 0.3744], [0.312], 'percent', COMMA), '2,8'],
  [distanceDigits([22.5, 20], [], 'money', POINT), '2.50'],
])('%s is %s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each([
  [evenTexts([0.9, 0.94, 1], 2, COMMA), ['0,90', '0,94', '1,00']],
  [evenTexts([11, 14], 2, POINT), ['11', '14']],
  [evenTexts([1.005, 1e21], 2, POINT), ['1.01', '1e+21']],
  [unitFigures([0.52, 0.544, 0.6], 'percent', POINT), ['52.0%', '54.4%', '60.0%']],
  [unitFigures([0.099, 0.12], 'percent', COMMA), ['9,9\u00a0%', '12,0\u00a0%']],
  [unitFigures([0.009, 0.0148], 'percent', COMMA), ['0,90\u00a0%', '1,48\u00a0%']],
  [unitFigures([7.5, 1200], 'count', POINT), ['7.5', '1,200']],
  [unitFigures([], 'money', POINT), []],
  [unitFigures([0.3, 0.3741, 0.3744], 'percent', POINT, [0.3741, 0.3744]), ['30.00%', '37.41%', '37.44%']],
  [unitFigures([1200, 1200.4], 'count', POINT, [1200, 1200.4]), ['1,200', '1,200.4']],
  [unitFigures([5, 5], 'count', POINT, [5, 5]), ['5', '5']],
])('beside each other stand %j', (texts, expected) => {
  expect(texts).toEqual(expected);
});

test('whoever subtracts two figures that stand beside each other comes to the distance that is said', () => {
  const figure = fc.double({ min: 0, max: 5000, noNaN: true });
  const units = fc.constantFrom('percent' as const, 'count' as const, 'money' as const);
  const read = (text: string) => Number(text.replace(/[,%]/g, ''));
  fc.assert(
    fc.property(figure, figure, units, (one, other, unit) => {
      const texts = unitFigures([one, other], unit, POINT, [one, other]).map(read);
      expect(read(distanceDigits([one, other], [one, other], unit, POINT))).toBeCloseTo(Math.abs((texts[0] ?? 0) - (texts[1] ?? 0)), 6);
    }),
    { seed: 20261130 },
  );
});

test.each([
  [0.4, 0.5, '400 70 30 500'],
  [0.5, 0.4, '370 30 100 500'],
  [0, 0, '0 0 0 1000'],
  [1.4, 0.5, '470 30 500 0'],
  [-0.3, 0.5, '0 470 30 500'],
  [0.49, 0.5, '490 0 10 500'],
])('done %d and due %d draw %s', (done, due, parts) => {
  expect(barParts(done, due)).toBe(parts);
});

test('a bar is always whole and never has a part below nothing', () => {
  const share = fc.double({ min: -2, max: 3, noNaN: true });
  fc.assert(
    fc.property(share, share, (done, due) => {
      const parts = barParts(done, due).split(' ').map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(WHOLE);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
    { seed: 20261128 },
  );
});

test.each([
  [[], ''],
  [[7], '500'],
  [[3, 3, 3], '500 500 500'],
  [[10, 12, 14], '0 500 1000'],
  [[-5, 0, 5], '0 500 1000'],
])('the line of %j is "%s"', (values, line) => {
  expect(lineParts(values)).toBe(line);
});

test('ten thousand values draw a line', () => {
  expect(lineParts(Array.from({ length: 10_000 }, (_, index) => index)).split(' ')).toHaveLength(10_000);
});
