import { PLAYBOOKS } from '../../../src/playbooks';
import { rangeText, volumeSum } from '../../../src/sidebar/wizard/volume';

test.each([
  [{ low: 8, high: 14 }, { low: 6, high: 10 }, 3, '24–42', '3–7'],
  [{ low: 4, high: 6 }, { low: 5, high: 12 }, 3, '12–18', '1–4'],
  [{ low: 2, high: 2 }, { low: 6, high: 6 }, 3, '6', '1'],
  [{ low: 1, high: 3 }, null, 2, '2–6', null],
])('%j posts with batches of %j on %i channels', (postsPerChannelWeek, batch, channels, total, batches) => {
  const sum = volumeSum({ postsPerChannelWeek, batch }, channels);
  expect(rangeText(sum.total)).toBe(total);
  expect(sum.batches === null ? null : rangeText(sum.batches)).toBe(batches);
});

test('every playbook gives figures a team can read', () => {
  for (const { volume } of Object.values(PLAYBOOKS)) {
    const { total, batches } = volumeSum(volume, 3);
    expect(total.low).toBeGreaterThan(0);
    if (batches !== null) expect(batches.high).toBeGreaterThanOrEqual(batches.low);
  }
});
