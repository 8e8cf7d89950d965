/**
 * Runs a table of formulas with the results Google Sheets gives, over one small list of departments, days and values.
 */
import { result, Sheet, type Shown } from '../sheet';

export type Case = readonly [formula: string, expected: Shown | Shown[][]];

const DATA = {
  A1: 'dept',
  B1: 'date',
  C1: 'val',
  D1: 'txt',
  A2: 'A',
  B2: '2024-01-01',
  C2: '10',
  D2: 'x-12',
  A3: 'B',
  B3: '2024-02-01',
  C3: '20',
  D3: 'y-34',
  A4: 'A',
  B4: '2024-03-01',
  C4: '30',
  D4: 'z-56',
  A5: 'C',
  B5: '2024-04-01',
  C5: '40',
  D5: 'abc',
  A6: 'B',
  B6: '2024-05-01',
  C6: '50',
  D6: 'x-12',
  A7: 'A',
  B7: '2024-06-01',
  C7: '60',
};

/** One test for each formula of each topic. */
export function conform(topics: Readonly<Record<string, readonly Case[]>>): void {
  const sheet = new Sheet().put(DATA);
  describe.each(Object.entries(topics))('%s', (_topic, cases) => {
    test.each(cases.map(([formula, expected]) => ({ formula, expected })))('$formula', ({ formula, expected }) => {
      const actual = result(sheet, formula);
      if (typeof expected === 'number' && typeof actual === 'number') expect(actual).toBeCloseTo(expected, 9);
      else expect(actual).toEqual(expected);
    });
  });
}
