/** What the words after `npm run fuzz --` mean. */
import { readOrder } from './fuzz-order';

test.each([
  [[], { kind: 'minutes', minutes: 1 }],
  [['10'], { kind: 'minutes', minutes: 10 }],
  [['0.5'], { kind: 'minutes', minutes: 0.5 }],
  [['--seed', '7'], { kind: 'seed', seed: 7 }],
  [['--seed', '-7'], { kind: 'seed', seed: -7 }],
  [['--whole'], { kind: 'whole', part: '' }],
  [['--whole', 'test/cycle/edits'], { kind: 'whole', part: 'test/cycle/edits' }],
  [['--whole', 'test/cycle/edits', 'test/browser'], null],
  [['--seed'], null],
  [['--seed', 'x'], null],
  [['0'], null],
  [['ten'], null],
  [['10', '20'], null],
  [['--seed', '7', '8'], null],
])('%j is %j', (words, order) => {
  expect(readOrder(words)).toEqual(order);
});
