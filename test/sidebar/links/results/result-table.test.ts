/** Counts of an export at the links: what is written, what fits no link, sums by word. Figures counted by hand. */
import { readResults, writtenResults } from '../../../../src/sidebar/links/results/result-table';
import { linkRows, report, vocabulary } from '../../samples';

const CHOICES = { usual: '.', decimal: null, period: null, pointed: {} } as const;

function read(text: string, conversions = vocabulary.conversions) {
  const results = readResults(text, linkRows, conversions, CHOICES);
  if (!results.ok) throw new Error(results.problem.code);
  return results.value;
}

test('each link gets its clicks, its conversions and both steps', () => {
  const results = read(report);
  expect(results.links).toEqual([
    { id: 'l7', clicks: 1200, primary: 66, micro: [null, 120] },
    { id: 'l6', clicks: 300, primary: 3, micro: [null, 0] },
  ]);
  expect([results.unmatched, results.shared]).toEqual([['spring-sale · newsletter · email'], []]);
  expect(results.reading.leftOut).toEqual([{ line: 12, why: 'total', text: 'Grand total · 1580 · 69' }]);
});

test('sums stand by word, most conversions first, what has no word last', () => {
  expect(
    read(report)
      .lines(['concept'], null)
      .map(({ word, result }) => [word, result.clicks, result.primary, result.rate]),
  ).toEqual([
    ['case-proof', 1200, 66, 0.055],
    ['behind-the-scenes', 300, 3, 0.01],
    ['', 80, 0, 0],
  ]);
  expect(
    read(report)
      .lines(['channel'], null)
      .map(({ word }) => word),
  ).toEqual(['Instagram', 'YouTube', '']);
});

test('a step without a name counts nothing, and an export without event names counts for the conversion', () => {
  const plain = 'Session campaign,Sessions,Key events\nq4-2026-case-proof,100,4\n';
  expect(read(plain, { primary: 'generate_lead', micro: ['', 'sign_up'] }).links).toEqual([
    { id: 'l7', clicks: 100, primary: 4, micro: [null, null] },
  ]);
});

test('an export without tags is refused with its headings', () => {
  expect(readResults('Country,Sessions\nFinland,5\n', linkRows, vocabulary.conversions, CHOICES)).toEqual({
    ok: false,
    problem: { code: 'no_tags', headings: ['Country', 'Sessions'] },
  });
});

test('concept and channel side by side, and one content item alone', () => {
  const other = linkRows.map((row, at) => ({ ...row, item: at === 0 ? 'Studio tour' : 'Customer story' }));
  const results = readResults(report, other, vocabulary.conversions, CHOICES);
  if (!results.ok) throw new Error(results.problem.code);
  const { lines, items } = results.value;
  expect(lines(['concept', 'channel'], null).map(({ word }) => word)).toEqual([
    'case-proof · Instagram',
    'behind-the-scenes · YouTube',
    '',
  ]);
  expect(items).toEqual(['Customer story', 'Studio tour']);
  expect(lines(['channel'], 'Studio tour').map(({ word, result }) => [word, result.clicks])).toEqual([['YouTube', 300]]);
});

test('what a link was posted with outweighs what Setup makes of it today', () => {
  const posted = 'https://example.com/offer?utm_source=youtube&utm_medium=video&utm_campaign=spring-sale&utm_content=short-video';
  const renamed = linkRows.map((row, at) => ({ ...row, postUrl: at === 0 ? posted : '' }));
  const old = 'Session campaign,Session source / medium,Sessions\nspring-sale,youtube / video,12\n';
  const results = readResults(old, renamed, vocabulary.conversions, CHOICES);
  expect(results.ok && results.value.links).toEqual([{ id: 'l6', clicks: 12, primary: null, micro: [null, null] }]);
});

test('counts that stand in the tab are summed in the same way; links without any stay out', () => {
  expect(writtenResults(linkRows, vocabulary.conversions)).toBeNull();
  const counts = [
    { clicks: 300, primary: 3, micro: [40, 9] as const },
    { clicks: 100, primary: null, micro: [null, null] as const },
  ];
  const rows = linkRows.map((row, at) => ({ ...row, item: 'Studio tour', ...(counts[at] ?? {}) }));
  const written = writtenResults(rows, { primary: 'generate_lead', micro: ['', 'form_start'] });
  expect([written?.links, written?.items]).toEqual([2, ['Studio tour']]);
  expect(written?.lines(['channel'], null)).toEqual([
    { word: 'YouTube', result: { clicks: 300, primary: 3, micro: [9], rate: 0.01 } },
    { word: 'Instagram', result: { clicks: 100, primary: null, micro: [null], rate: null } },
  ]);
  expect(written?.lines(['channel'], 'another')).toEqual([]);
});
