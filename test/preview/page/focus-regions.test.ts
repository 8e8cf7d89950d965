import { nextRegion } from '../../../src/preview/page/focus-regions';

test.each([
  ['forwards', [true, true, true], 0, false, 1],
  ['round the end', [true, true, true], 2, false, 0],
  ['backwards', [true, true, true], 1, true, 0],
  ['backwards round the start', [true, true, true], 0, true, 2],
  ['past one that is not there', [true, true, false], 1, false, 0],
  ['nowhere else to go', [false, true, false], 1, false, 1],
  ['nothing there at all', [false, false, false], 1, false, 1],
] as const)('%s', (_name, there, from, backwards, to) => {
  const regions = there.map(isThere => () => isThere);
  expect(nextRegion(regions, from, backwards)).toBe(to);
});
