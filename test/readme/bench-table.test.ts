/** The table of costs: exchanged between its marks, with machine and day, and in the README as `npm run bench` writes it. */
import { measuredOn, withBench, withRows } from '../bench/readme-bench';
import { README } from './table';

test('the rows stand between the marks, and nothing else changes', () => {
  const rows = [{ what: 'a', ours: '1 call', beside: '2 calls' }];
  const text = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter';
  expect(withBench(text, rows, 'Measured.')).toBe(
    'before\n<!-- bench -->\nMeasured.\n\n| what | ours | beside it |\n|---|---|---|\n| a | 1 call | 2 calls |\n<!-- /bench -->\nafter',
  );
  expect(() => withBench('before', rows, '')).toThrow('marks');
});

test('rows that are measured anew take the place of those that say the same', () => {
  const text = '| open | 1 calls | 2 |\n| openly | 3 calls | 4 |\n| today | 5 calls | $& |';
  expect(withRows(text, [{ what: 'open', ours: '9 calls', beside: '8' }])).toBe(
    text.replace('| open | 1 calls | 2 |', '| open | 9 calls | 8 |'),
  );
  expect(() => withRows(text, [{ what: 'close', ours: '', beside: '' }])).toThrow('close');
});

test('the README says on which machine and day it was measured', () => {
  expect(measuredOn('2026-11-28')).toMatch(/^Measured on 2026-11-28, Node \d+\.\d+\.\d+, \d+ × \S/);
  expect(README).toMatch(/<!-- bench -->\nMeasured on \d{4}-\d\d-\d\d, Node [\d.]+, \d+ × .+\.\n\n\| what \| ours \| beside it \|/);
});
