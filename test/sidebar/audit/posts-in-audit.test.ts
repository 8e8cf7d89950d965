/** A pasted list of posts as results and labels: what is suggested, and how results are read. */
import { sampleOf } from '../../../src/core/report/table-sample';
import { postsInAudit, suggestedAudit } from '../../../src/sidebar/audit/posts-in-audit';
import { parseCsv } from '../../../src/sidebar/report/csv';

const read = (text: string, usual: '.' | ',' = '.') => {
  const sample = sampleOf(text, null, parseCsv);
  if (sample === null) throw new Error('There is no table.');
  const columns = suggestedAudit(sample);
  return { columns, ...postsInAudit(text, sample.headings, columns, usual) };
};

test.each<readonly [string, string, number, readonly (readonly [number, string])[]]>([
  [
    'English, with tabs',
    'Post\tHook\tTopic\tLength\tCTA\tCTR\nA\tQuestion\tPrices\tshort\tBuy\t4.2%\nB\tClaim\tTeam\tlong\tRead\t1.0%',
    5,
    [
      [1, 'hook'],
      [2, 'pillar'],
      [3, 'other'],
      [4, 'cta'],
    ],
  ],
  [
    'Finnish, semicolons',
    'Julkaisu;Koukku;Aihe;Pituus;Tulos\nA;Kysymys;Hinnat;lyhyt;4,2 %\nB;Väite;Tiimi;pitkä;1,0 %',
    4,
    [
      [1, 'hook'],
      [2, 'pillar'],
      [3, 'other'],
    ],
  ],
  ['without any label', 'Opslag;Klik\nA;12\nB;4', 1, []],
])('%s', (_, text, result, labels) => {
  const { columns, posts } = read(text, text.includes(',') ? ',' : '.');
  expect([columns.result, [...columns.labels]]).toEqual([result, labels]);
  expect(posts).toHaveLength(2);
  expect(posts[0]?.result).toBe(text.includes('4,2') || text.includes('4.2') ? 4.2 : 12);
});

test('rows without a result are left out by name; labels keep what stands in their cells', () => {
  const { posts, leftOut } = read('Post,Hook,Format,CTR\nA,"Question, loud",Reel,3.5\nB,,Carousel,\nC,=1+1,,n/a\nD,Claim,Reel,2\n');
  expect(posts).toEqual([
    { result: 3.5, labels: ['Question, loud', 'Reel'] },
    { result: 2, labels: ['Claim', 'Reel'] },
  ]);
  expect(leftOut).toEqual([
    { line: 3, why: 'no_count', text: 'B · Carousel' },
    { line: 4, why: 'no_count', text: 'C · =1+1 · n/a' },
  ]);
});
