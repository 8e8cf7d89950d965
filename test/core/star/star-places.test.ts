/** Which card and chart is whose: a star keeps its place wherever its row goes, and who comes anew takes what is free. */
import { starPlaces } from '../../../src/core/star/star-places';

test.each<readonly [kept: readonly string[], places: readonly number[]]>([
  [[], []],
  [
    ['1', '2'],
    [1, 2],
  ],
  [
    ['2', '1'],
    [2, 1],
  ],
  // One star alone stays where it was.
  [['2'], [2]],
  [
    ['2', ''],
    [2, 1],
  ],
  [
    ['', '1'],
    [2, 1],
  ],
  // A copied row has the place of its twin.
  [
    ['1', '1'],
    [1, 2],
  ],
  // From before places were kept.
  [
    ['', '', ''],
    [1, 2, 3],
  ],
  [
    ['', '2', '1'],
    [3, 2, 1],
  ],
  [
    ['3', '0', 'x', '1.5'],
    [1, 2, 3, 4],
  ],
])('%j are %j', (kept, places) => {
  expect(starPlaces(kept)).toEqual(places);
});
