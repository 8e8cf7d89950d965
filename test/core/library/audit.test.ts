/** The audit of past posts: which are compared, what stands out, and how seldom labels that mean nothing are called clear. */
import fc from 'fast-check';
import { type AuditedPost, auditPosts, FEWEST_AUDITED } from '../../../src/core/library/audit';

const post = (result: number, ...labels: readonly string[]): AuditedPost => ({ result, labels });
/** Thirty posts; the twelve best have the hook of a question, and so have two of the others. */
const thirty = Array.from({ length: 30 }, (_, at) =>
  post(30 - at, at < 12 || at === 20 || at === 25 ? 'Question' : 'Claim', at % 2 === 0 ? 'Short' : 'long '),
);

test('halves of thirty are compared, labels by their shares, the odds after the number of labels', () => {
  const audit = auditPosts(thirty, 'higher');
  expect([audit?.best, audit?.weakest]).toEqual([15, 15]);
  expect(audit?.shares.map(({ column, label, best, weakest }) => [column, label, best, weakest])).toEqual([
    [0, 'Question', 12, 2],
    // Short has 8 and 7, long 7 and 8: a post is no difference.
    [0, 'Claim', 3, 13],
  ]);
  expect(new Set(audit?.shares.map(({ strength }) => strength))).toEqual(new Set(['direction']));
  // Better when lower: the other way round.
  expect(auditPosts(thirty, 'lower')?.shares.at(-1)?.label).toBe('Question');
});

test('of a hundred posts the twenty best and the twenty weakest; what all of one side have and none of the other is more than a direction', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => post(at, at >= 80 ? 'Face' : at < 20 ? 'Logo' : 'Else'));
  const audit = auditPosts(hundred, 'higher');
  expect([audit?.best, audit?.weakest]).toEqual([20, 20]);
  expect(audit?.shares.map(({ label, best, weakest }) => [label, best, weakest])).toEqual([
    ['Face', 20, 0],
    ['Logo', 0, 20],
  ]);
  expect(audit?.shares.every(({ strength }) => strength !== 'direction')).toBe(true);
});

test.each<readonly [string, readonly AuditedPost[]]>([
  ['none', []],
  ['too few', Array.from({ length: FEWEST_AUDITED - 1 }, (_, at) => post(at, 'A'))],
  ['all alike', Array.from({ length: 30 }, () => post(4, 'A'))],
])('no verdict of %s', (_, posts) => {
  expect(auditPosts(posts, 'higher')).toBeNull();
});

test('posts with the result of both sides are left out, labels of fewer than three posts and blanks say nothing', () => {
  const posts = [...Array.from({ length: 12 }, (_, at) => post(at < 5 ? 9 : at < 7 ? 5 : 1, at < 2 ? 'Twice' : at < 4 ? '' : 'Often'))];
  const audit = auditPosts(posts, 'higher');
  expect([audit?.best, audit?.weakest]).toEqual([5, 5]);
  expect(audit?.shares).toEqual([{ column: 0, label: 'Often', best: 1, weakest: 5, strength: 'direction' }]);
});

test('the order of the rows changes nothing, case and blanks make no other label', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...thirty], { minLength: 30 }), shuffled => {
      const counts = (posts: readonly AuditedPost[]) =>
        auditPosts(posts, 'higher')?.shares.map(
          ({ column, label, best, weakest }) => `${column} ${label.toLowerCase()} ${best} ${weakest}`,
        );
      expect([...(counts(shuffled) ?? [])].sort()).toEqual([...(counts(thirty) ?? [])].sort());
      const loud = shuffled.map(({ result, labels }, at) =>
        post(result, ...labels.map(label => (at % 2 === 0 ? label.toUpperCase() : ` ${label} `))),
      );
      expect([...(counts(loud) ?? [])].sort()).toEqual([...(counts(thirty) ?? [])].sort());
    }),
    { seed: 11, numRuns: 50 },
  );
});

test('among labels that mean nothing hardly one audit in a hundred calls one clear', () => {
  let seed = 20_261_129;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  let clear = 0;
  for (let audit = 0; audit < 2000; audit++) {
    const posts = Array.from({ length: 40 }, () => post(random(), ...Array.from({ length: 4 }, () => `L${Math.floor(random() * 3)}`)));
    if (auditPosts(posts, 'higher')?.shares.some(({ strength }) => strength === 'clear')) clear += 1;
  }
  expect(clear / 2000).toBeLessThan(0.01);
});
