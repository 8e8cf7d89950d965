/** Rows of the closing page are as high as their sentences need, and no higher than two lines where that is enough. */
import fc from 'fast-check';
import { kpiRowHeight } from '../../../src/tabs/retrospective/kpi-row-height';

test.each([
  ['● On track', '', 36],
  ['● On track', 'We moved the budget to what worked.', 36],
  // Seen cut after its second line.
  [
    '■ Alle tavoitteen',
    'Kokeilimme kolmea eri avausta, ja vasta viimeinen toi liidejä, joten jatkamme sillä ensi jaksolla joka viikko.',
    52,
  ],
  ['■ Missed', 'x'.repeat(130), 68],
  ['✕ Not measured, nobody entered a number after week two of it', '', 52],
  ['✓', 'one\ntwo\nthree\nfour', 68],
])('%s: %s needs %d pixels', (status, said, height) => {
  expect(kpiRowHeight(status, said)).toBe(height);
});

test('more text never takes less room', () => {
  const text = fc.string({ maxLength: 300 });
  fc.assert(fc.property(text, text, (said, more) => kpiRowHeight('', `${said}${more}`) >= kpiRowHeight('', said)));
});
