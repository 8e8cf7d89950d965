/** Counts of an export at the links: what is written, what fits no link, sums by word. Figures counted by hand. */
import { readResults } from '../../../src/sidebar/links/result-table';
import { linkRows, report, vocabulary } from '../samples';

function read(text: string, conversions = vocabulary.conversions) {
  const results = readResults(text, linkRows, conversions);
  if (!results.ok) throw new Error(results.problem.code);
  return results.value;
}

test('each link gets its clicks, its conversions and both steps', () => {
  const results = read(report);
  expect(results.links).toEqual([
    { id: 'l7', clicks: 1200, primary: 66, micro: [0, 120] },
    { id: 'l6', clicks: 300, primary: 3, micro: [0, 0] },
  ]);
  expect([results.unmatched, results.shared]).toEqual([1, 0]);
});

test('sums stand by word, most conversions first, what has no word last', () => {
  expect(
    read(report)
      .by('concept')
      .map(({ word, result }) => [word, result.clicks, result.primary, result.rate]),
  ).toEqual([
    ['case-proof', 1200, 66, 0.055],
    ['behind-the-scenes', 300, 3, 0.01],
    ['', 80, 0, 0],
  ]);
  expect(
    read(report)
      .by('channel')
      .map(({ word }) => word),
  ).toEqual(['Instagram', 'YouTube', '']);
});

test('a step without a name counts nothing, and an export without event names counts for the conversion', () => {
  const plain = 'Session campaign,Sessions,Key events\nq4-2026-case-proof,100,4\n';
  expect(read(plain, { primary: 'generate_lead', micro: ['', 'sign_up'] }).links).toEqual([
    { id: 'l7', clicks: 100, primary: 4, micro: [0, 0] },
  ]);
});

test('an export without tags is refused with its headings', () => {
  expect(readResults('Country,Sessions\nFinland,5\n', linkRows, vocabulary.conversions)).toEqual({
    ok: false,
    problem: { code: 'no_tags', headings: ['Country', 'Sessions'] },
  });
});
