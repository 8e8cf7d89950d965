/** Weeks off: what a person may write, and where tasks go. */
import fc from 'fast-check';
import { leaveWeeksOff, readWeeksOff } from '../../../src/core/cycle/weeks-off';

test.each([
  ['', []],
  ['  ', []],
  ['7', [7]],
  ['12, 7', [7, 12]],
  ['7;8 8', [7, 8]],
  ['week 13', [13]],
  ['7-9', [7, 8, 9]],
  ['3, 7 – 9, 8', [3, 7, 8, 9]],
  ['7 til 9', [7, 8, 9]],
  ['uge 7 til og med 9', [7, 8, 9]],
  ['weeks 7 to 9', [7, 8, 9]],
  ['7 hingga 9', [7, 8, 9]],
  ['minggu 7 sampai minggu 9', [7, 8, 9]],
  ['viikosta 7 viikkoon 9', [7, 8, 9]],
  ['W7–W9', [7, 8, 9]],
  ['week 7 - week 9', [7, 8, 9]],
  ['7 t.o.m. 9', [7, 8, 9]],
  ['uge 7-9 + 12', [7, 8, 9, 12]],
  ['7. og 8.', [7, 8]],
  ['7:n ja 8:n', [7, 8]],
  ['7, 8, and 9-11', [7, 8, 9, 10, 11]],
  ['7/8', [7, 8]],
  ['7 (jul), 8', [7, 8]],
  // https://github.com/HKUDS/Vibe-Trading/pull/769: a dash from Word gave no pages at all
  ['1–10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  // https://github.com/fiduswriter/BiblioJSON/issues/62: the second number was lost
  ['5--7', [5, 6, 7]],
  // https://github.com/collectiveaccess/providence/pull/1066: without blanks around the dash
  ['3–5,7−8', [3, 4, 5, 7, 8]],
  ['between 7 and 9', null],
  ['7 or 9', null],
  ['7 ish 9', null],
  ['9-7', null],
  ['9.5', null],
  ['12-14', null],
  ['0', null],
  ['14', null],
  ['next one', null],
] as const)('“%s” names %j', (text, weeks) => {
  expect(readWeeksOff(text)).toEqual(weeks);
});

test.each([
  ['begins in it', { first: 43, last: 47 }, [7], { first: 50, last: 54 }],
  ['ends in it', { first: 36, last: 47 }, [7], { first: 36, last: 54 }],
  ['spans it', { first: 36, last: 54 }, [7], { first: 36, last: 54 }],
  ['lies before', { first: 36, last: 40 }, [7], { first: 36, last: 40 }],
  ['two weeks in a row', { first: 43, last: 47 }, [7, 8], { first: 57, last: 61 }],
  ['ends on day 90 at the latest', { first: 78, last: 84 }, [12], { first: 85, last: 90 }],
  ['cannot begin any more', { first: 85, last: 89 }, [13], { first: 85, last: 89 }],
] as const)('a task that %s', (_case, task, off, moved) => {
  expect(leaveWeeksOff(task, off)).toEqual(moved);
});

test('no task is lost, none moves back, and doing it twice changes nothing', () => {
  const spans = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }));
  fc.assert(
    fc.property(spans, fc.uniqueArray(fc.integer({ min: 1, max: 13 })), ([a, b], weeks) => {
      const task = { first: Math.min(a, b), last: Math.max(a, b) };
      const off = [...weeks].sort((x, y) => x - y);
      const moved = leaveWeeksOff(task, off);
      expect(moved.first).toBeGreaterThanOrEqual(task.first);
      expect(moved.last).toBeGreaterThanOrEqual(moved.first);
      expect(moved.last).toBeLessThanOrEqual(90);
      expect(leaveWeeksOff(moved, off)).toEqual(moved);
    }),
  );
});
