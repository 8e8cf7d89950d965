/** Words on Setup that links cannot carry, or cannot tell apart: found by the check, and told as soon as one is typed. */
import { wordFindings } from '../../../src/addon/check/word-findings';
import { nearWordMessage } from '../../../src/addon/links/near-words';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';

const workbookWith = (...words: readonly string[]) => ({ ...drawnWorkbook(), setup: tableOf(words.map(concept => ({ concept }))) });

test.each([
  [
    ['proof', 'кампания', 'SKII 뷰주미'],
    ['Write “кампания” with a–z', 'Write “뷰주미” with a–z'],
  ],
  [
    ['🎉', '+++', 'kesä'],
    ['Write “🎉” with a–z', 'Write “+++” with a–z'],
  ],
  [['C++', 'C#', 'proof'], ['“C#” and “C++” read the same in a link. Rename one of them in Setup.']],
  [['Case Proof', 'case-proof'], ['“case-proof” and “Case Proof” read the same']],
  [['Proof', 'proof', 'tapaus', 'Ærø'], []],
] as const)('%j', (words, said) => {
  const found = wordFindings(workbookWith(...words), 'en');
  expect(found).toHaveLength(said.length);
  for (const [at, text] of said.entries())
    expect(found[at]).toMatchObject({ tab: 'setup', repairable: false, text: expect.stringContaining(text) });
});

test('the last word typed is told at once', () => {
  const typed = (...words: readonly string[]) => {
    const workbook = workbookWith(...words);
    return nearWordMessage(workbook, 'setup', workbook.setup, ['concept'], { first: 5 + words.length, last: 5 + words.length });
  };
  expect(typed('proof', '🎉')).toContain('“🎉”');
  expect(typed('C++', 'C#')).toContain('read the same in a link');
  expect(typed('proof', 'tapaus')).toBeNull();
});
