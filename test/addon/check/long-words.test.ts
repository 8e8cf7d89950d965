/** Sentences stay as they are; of a word nobody reads to its end the beginning is left. */
import { shortWords } from '../../../src/addon/check/long-words';

test.each([
  ['a sentence of usual words, however many: '.repeat(20), 'a sentence of usual words, however many: '.repeat(20)],
  ['x'.repeat(60), 'x'.repeat(60)],
  [`Row 3: ${'x'.repeat(50_000)} is no number`, `Row 3: ${'x'.repeat(60)}… is no number`],
  [`“${'ä'.repeat(80)}” and ${'b'.repeat(61)}`, `“${'ä'.repeat(59)}… and ${'b'.repeat(60)}…`],
])('%#', (text, shown) => {
  expect(shortWords(text)).toBe(shown);
});
