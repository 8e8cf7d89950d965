/** The table of costs: exchanged between its marks, with machine and day, and in the README as `npm run bench` writes it. */
import { measuredOn, withBench } from '../bench/readme-bench';
import { README } from './table';

test('the rows stand between the marks, and nothing else changes', () => {
  const rows = [{ what: 'a', ours: '1 call', beside: '2 calls' }];
  const text = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter';
  expect(withBench(text, rows, 'Measured.')).toBe(
    'before\n<!-- bench -->\nMeasured.\n\n| what | ours | beside it |\n|---|---|---|\n| a | 1 call | 2 calls |\n<!-- /bench -->\nafter',
  );
  expect(() => withBench('before', rows, '')).toThrow('marks');
});

test('the README says on which machine and day it was measured', () => {
  expect(measuredOn('2026-11-28')).toMatch(/^Measured on 2026-11-28, Node \d+\.\d+\.\d+, \d+ × \S/);
  expect(README).toMatch(/<!-- bench -->\nMeasured on \d{4}-\d\d-\d\d, Node [\d.]+, \d+ × .+\.\n\n\| what \| ours \| beside it \|/);
});
