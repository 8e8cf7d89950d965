/** Names by the standard: made, read back, and refused. */
import fc from 'fast-check';
import { trapOf } from '../../../src/core/utm/ga4/trap';
import {
  DEFAULT_STANDARD,
  factsInName,
  type LinkChoice,
  nameBy,
  parsePattern,
  type Standard,
  tagsFor,
  vocabularyOf,
} from '../../../src/core/utm/standard';
import { matchWord } from '../../../src/core/utm/vocabulary';

const words = (...list: readonly string[]) => list.map(word => ({ word, synonyms: [] }));
const STANDARD: Standard = {
  ...DEFAULT_STANDARD,
  concepts: words('proof', 'before-after'),
  creators: words('team', 'partner-1'),
  batches: words('w41', 'w42'),
};
const choice = (given: Partial<LinkChoice>): LinkChoice => ({
  channel: 'instagram',
  format: '',
  concept: '',
  creator: '',
  batch: '',
  ...given,
});

test.each([
  [
    choice({ format: 'Reel', concept: 'Before / After', creator: 'team', batch: 'W42' }),
    { utm_source: 'instagram', utm_medium: 'social', utm_campaign: 'before-after-w42', utm_content: 'reel-team' },
  ],
  [choice({ channel: 'IG', concept: 'proof' }), { utm_source: 'instagram', utm_medium: 'social', utm_campaign: 'proof' }],
  [choice({ channel: 'Facebook ads', batch: 'w41' }), { utm_source: 'facebook', utm_medium: 'paid-social', utm_campaign: 'w41' }],
  [choice({ channel: 'newsletter' }), { utm_source: 'newsletter', utm_medium: 'email' }],
])('tags of %o', (chosen, tags) => {
  expect(tagsFor(chosen, STANDARD)).toEqual({ ok: true, value: tags });
});

test('an unknown channel is refused, with the near one', () => {
  expect(tagsFor(choice({ channel: 'instagran' }), STANDARD)).toEqual({
    ok: false,
    problem: { code: 'channel_unknown', channel: 'instagran', near: 'instagram' },
  });
  expect(tagsFor(choice({ channel: 'billboard' }), STANDARD)).toEqual({
    ok: false,
    problem: { code: 'channel_unknown', channel: 'billboard', near: null },
  });
});

test('separator and case are the standard’s', () => {
  const chosen = choice({ concept: 'Before After', batch: 'W42' });
  expect(nameBy(['concept', 'batch'], chosen, { ...STANDARD, separator: '_' })).toBe('before_after_w42');
  expect(nameBy(['batch', 'concept'], chosen, { ...STANDARD, letterCase: 'keep' })).toBe('W42-Before-After');
});

test.each([
  ['{concept}-{batch}', { ok: true, value: ['concept', 'batch'] }],
  ['{ Format } + {creator} + {format}', { ok: true, value: ['format', 'creator'] }],
  ['{cycle}_{batch}', { ok: true, value: ['cycle', 'batch'] }],
  ['spring-{concept}', { ok: false, problem: { code: 'pattern_part', text: 'spring' } }],
  ['concept-batch', { ok: false, problem: { code: 'pattern_part', text: 'concept' } }],
  ['{concept}-{colour}', { ok: false, problem: { code: 'pattern_part', text: 'colour' } }],
  [' - ', { ok: false, problem: { code: 'pattern_empty' } }],
])('pattern %s', (text, expected) => {
  expect(parsePattern(text)).toEqual(expected);
});

test.each([
  ['before-after-w42', { concept: 'before-after', batch: 'w42' }],
  ['w41', { batch: 'w41' }],
  ['proof', { concept: 'proof' }],
  ['w42-proof', null],
  ['something', null],
])('facts in %s', (name, facts) => {
  expect(factsInName(name, STANDARD.campaign, STANDARD)).toEqual(facts);
});

test('the cycle stands in the name and is skipped when reading it back', () => {
  const standard: Standard = { ...STANDARD, cycle: 'Q4 2026' };
  const name = nameBy(standard.campaign, choice({ concept: 'proof', batch: 'w42' }), standard);
  expect(name).toBe('q4-2026-proof-w42');
  expect(factsInName(name, standard.campaign, standard)).toEqual({ concept: 'proof', batch: 'w42' });
  expect(factsInName('q3-2026-proof', standard.campaign, standard)).toBeNull();
});

test('a fact without a list is free', () => {
  expect(factsInName('anything-new-w42', ['concept', 'batch'], { ...STANDARD, concepts: [] })).toEqual({
    concept: 'anything-new',
    batch: 'w42',
  });
});

test('every choice of agreed words is read back from its names', () => {
  const pick = (list: readonly { readonly word: string }[]) => fc.constantFrom('', ...list.map(each => each.word));
  fc.assert(
    fc.property(
      pick(STANDARD.concepts),
      pick(STANDARD.batches),
      fc.constantFrom('-' as const, '_' as const, '.' as const),
      (concept, batch, separator) => {
        const standard = { ...STANDARD, separator };
        const facts = factsInName(nameBy(standard.campaign, choice({ concept, batch }), standard), standard.campaign, standard);
        expect({ concept: '', batch: '', ...facts }).toEqual({ concept, batch });
      },
    ),
  );
});

test('every default channel lands where it belongs and is agreed', () => {
  const vocabulary = vocabularyOf(DEFAULT_STANDARD);
  for (const { source, medium } of DEFAULT_STANDARD.channels) {
    expect([source, medium, trapOf({ source, medium, campaign: 'proof-w42' })]).toEqual([source, medium, null]);
    expect(matchWord(source, vocabulary.utm_source ?? []).kind).toBe('agreed');
  }
});
