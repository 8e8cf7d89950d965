/** The largest channel's share beside the line of 55%. */
import { besideLimit } from '../../src/sidebar/channels/share-text';

test.each([
  [0.5449, '54'],
  [0.5451, '54.5'],
  [0.549, '54.9'],
  [0.5499999, '54.9'],
  [0.55, '55'],
  [0.5549, '55'],
  [0.3, '30'],
])('%d is written %s', (share, text) => {
  expect(besideLimit(share)).toBe(text);
});
