/** Words people picked keep their meaning: in any of the four languages, in any case, and in the spelling of earlier versions. */
import { keyOfWord } from '../../src/boards/words';

test.each([
  ['matches', 'Mindst én gælder', 'any'],
  ['ruleKinds', 'Raja', 'threshold'],
  ['ruleKinds', 'grænse', 'threshold'],
  ['matches', 'Én gælder', 'any'],
  ['matches', 'Any holds', 'any'],
  ['matches', 'all hold', 'all'],
  ['matches', 'Any is true', 'any'],
  ['aggregates', 'Mean of the window', 'mean'],
  ['aggregates', 'Pooled rate', 'pooled'],
  ['aggregates', 'Overall rate', 'pooled'],
  ['units', 'Raha', 'money'],
  ['matches', 'perhaps', null],
] as const)('%s: %s is %p', (list, word, key) => {
  expect(keyOfWord(list, word)).toBe(key);
});
