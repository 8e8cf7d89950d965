/** Answers that are kept: the same as without, and each computed once. */
import { onceEach } from '../../src/core/once-each';

test('each key is computed when it is first asked for, and once', () => {
  const asked: string[] = [];
  const lengthOf = onceEach((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect(['a', 'bb', 'a', '', 'bb', ''].map(lengthOf)).toEqual([1, 2, 1, 0, 2, 0]);
  expect(asked).toEqual(['a', 'bb', '']);
});

test('null is an answer like any other', () => {
  let times = 0;
  const nothing = onceEach((_: number) => {
    times++;
    return null;
  });
  expect([nothing(1), nothing(1)]).toEqual([null, null]);
  expect(times).toBe(1);
});
