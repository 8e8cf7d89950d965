/** Notes of ours among a person's: what is ours is brought up to date, a person's lines stay to the letter. */
import * as fc from 'fast-check';
import { linesOfNotes, noteAfter } from '../../../src/sheet/write/own-note';

const OURS = linesOfNotes(['Status\nSet by the rules', 'Tila', '']);
const after = (before: string, next: string) => noteAfter(before, next, line => OURS.has(line));

test.each([
  ['nothing there', '', 'Tila', 'Tila'],
  ['ours in another language', 'Status\nSet by the rules', 'Tila', 'Tila'],
  ['ours with a line of theirs below', 'Status\nSet by the rules\nask Ann', 'Tila', 'Tila\nask Ann'],
  ['ours between theirs', 'first\nStatus\nSet by the rules\n\nlast', 'Tila', 'Tila\nfirst\n\nlast'],
  ['theirs alone', 'ask Ann\n\nor Bo', 'Tila', 'Tila\nask Ann\n\nor Bo'],
  ['ours as it is to be, theirs above', 'ask Ann\nTila', 'Tila', 'ask Ann\nTila'],
  ['ours no longer wanted', 'Status\nask Ann', '', 'ask Ann'],
  ['no note of ours on the cell', 'ask Ann', '', 'ask Ann'],
  ['a line that only begins like ours', 'Status of Bo', 'Tila', 'Tila\nStatus of Bo'],
])('%s', (_what, before, next, text) => {
  expect(after(before, next)).toBe(text);
});

test('whatever a person wrote is still there, and the second time changes nothing', () => {
  const line = fc.constantFrom('Status', 'Set by the rules', 'Tila', 'ask Ann', '', 'Ann: ✓', '  ');
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('Tila', 'Status\nSet by the rules', ''), (lines, next) => {
      const once = after(lines.join('\n'), next);
      const theirs = (text: string) => text.split('\n').filter(each => !OURS.has(each) && each.trim() !== '');
      expect(theirs(once)).toEqual(theirs(lines.join('\n')));
      expect(after(once, next)).toBe(once);
    }),
    { seed: 20261128 },
  );
});
