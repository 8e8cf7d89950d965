/** What typed entries mean, and what stays after saving. */
import type { Problem } from '../../../src/contract';
import { type Entry, fieldOf, keepUnsaved, openEntries, readEntry, typeEntry } from '../../../src/sidebar/numbers/entries';
import { due } from '../samples';

const habit = { decimal: '.', locale: 'en_GB', percent: '%' } as const;

function entry(values: Partial<Entry> = {}): Entry {
  const [first] = openEntries(due, []);
  if (first === undefined) throw new Error('Something is due.');
  return { ...first, ...values };
}

test.each<[string, Partial<Entry>, string]>([
  ['blank', {}, 'skipped'],
  ['a blank with a note', { note: 'later' }, 'skipped'],
  ['a word', { text: 'half' }, 'unreadable'],
  ['a usual value', { text: '55%' }, 'ready'],
  ['a value without its day', { text: '55', day: '' }, 'day_missing'],
  ['a note of 501 letters', { text: '55', note: 'x'.repeat(501) }, 'note_too_long'],
  ['a twentieth of the last value', { text: '2.7' }, 'unsure'],
  ['the same, confirmed', { text: '2.7', sure: true }, 'ready'],
  ['a usual value the server doubts', { text: '55', problem: { code: 'far_from_last', parameters: {} } }, 'unsure'],
])('%s is %s', (_, values, kind) => {
  expect(readEntry(entry(values), habit).kind).toBe(kind);
});

test('a ready entry becomes a check-in in the unit’s own scale', () => {
  expect(readEntry(entry({ text: ' 55 ', note: ' new hook ' }), habit)).toEqual({
    kind: 'ready',
    shown: '55%',
    checkin: { kpi: 'retention', day: '2026-11-16', channel: '', value: 0.55, note: 'new hook', sure: false },
  });
});

test('typing another value takes the confirmation and the server’s problem away; a note keeps them apart', () => {
  const doubted = entry({ text: '2', sure: true, problem: { code: 'bad_day', parameters: {} } });
  expect(typeEntry(doubted, { text: '3' })).toMatchObject({ text: '3', sure: false, problem: null });
  expect(typeEntry(doubted, { note: 'really' })).toMatchObject({ text: '2', sure: true });
});

test('after saving, saved entries are gone, skipped ones stay, refused ones keep text and get their problem', () => {
  const problem: Problem = { code: 'day_outside_cycle', parameters: {} };
  const [first, second, third] = openEntries(due, []);
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three are due.');
  const kept = keepUnsaved([{ ...first, text: '55' }, { ...second, text: '200' }, third], {
    saved: ['retention'],
    problems: [{ kpi: 'cost_per_lead', problem }],
  });
  expect(kept).toEqual([{ ...second, text: '200', problem }, third]);
});

test.each([
  ['bad_day', 'day'],
  ['day_outside_cycle', 'day'],
  ['text_too_long', 'note'],
  ['not_a_number', 'value'],
] as const)('%s stands beside the %s', (code, field) => {
  expect(fieldOf(code)).toBe(field);
});
