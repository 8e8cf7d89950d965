/** Stamps, gate and schedule of content: cases worked by hand, and what no order of edits may lose. */
import fc from 'fast-check';
import { GATE_POINTS, gateOf, gateReport } from '../../../src/core/content/gate';
import { daysAhead, postingConsistency, shareOf } from '../../../src/core/content/schedule';
import { readStamps, stamped, stampText, visitsOf } from '../../../src/core/content/stamps';
import { CONTENT_FLOW, isBehindGate, STEPS, type StepKey } from '../../../src/core/content/steps';
import { addDays, type Day, dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { elapsedDays } from '../../../src/core/flow/day-count';
import { journeyOf } from '../../../src/core/flow/journey';

const day = (iso: string): Day => {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
};

describe('stamps', () => {
  test.each<readonly [string, string, StepKey | null, 'now' | 'later', string | null]>([
    ['the first', '', 'script', 'now', 'script 2026-10-09'],
    ['the next', 'script 2026-10-05', 'edit', 'now', 'script 2026-10-05 · edit 2026-10-09'],
    ['found by a command', 'script 2026-10-05', 'edit', 'later', 'script 2026-10-05 · edit ~2026-10-09'],
    ['nothing has moved', 'script 2026-10-05', 'script', 'now', null],
    [
      'back to a step before',
      'script 2026-10-05 · edit 2026-10-07',
      'script',
      'now',
      'script 2026-10-05 · edit 2026-10-07 · script 2026-10-09',
    ],
    ['no step, or a word nobody knows', 'script 2026-10-05', null, 'now', null],
    ['what a person wrote stays', 'see Aino', 'script', 'later', 'see Aino · script ~2026-10-09'],
    ['the step of the last stamp, its day removed', 'script', 'script', 'later', null],
  ])('%s', (_, text, step, seen, expected) => {
    expect(stamped(text, step, day('2026-10-09'), seen)).toBe(expected);
  });

  test('are read back as they are written, by hand in any case too', () => {
    expect(readStamps('Script 2026-10-05 · edit ~2026-10-09·qa · nonsense · learn soon')).toEqual([
      { step: 'script', day: day('2026-10-05'), seenLater: false },
      { step: 'edit', day: day('2026-10-09'), seenLater: true },
      { step: 'qa', day: null, seenLater: false },
      { step: 'learn', day: null, seenLater: false },
    ]);
  });

  test('a first stamp seen later says nothing about when work began; a later one counts from the day it was seen', () => {
    const cycleDays = (text: string) => journeyOf(visitsOf(readStamps(text)), CONTENT_FLOW, day('2026-11-16'), elapsedDays).cycleDays;
    expect(cycleDays('script ~2026-10-05 · published 2026-10-12')).toBeNull();
    expect(cycleDays('script 2026-10-05 · published ~2026-10-12')).toBe(8);
    expect(cycleDays('idea ~2026-10-01 · script 2026-10-05 · published 2026-10-12')).toBe(8);
    expect(cycleDays('script · published 2026-10-12')).toBeNull();
    expect(cycleDays('published 2026-10-12 · script 2026-10-05 · published 2026-10-14')).toBe(3);
  });

  test('no move is lost, whatever the order, across a change of clocks and of the year', () => {
    const moves = fc.array(fc.record({ step: fc.constantFrom(...STEPS), wait: fc.nat(9), seen: fc.constantFrom('now', 'later') }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(moves, fc.constantFrom('2026-10-22', '2026-12-28', '2027-03-25'), (list, start) => {
        let [text, today] = ['', day(start)];
        const wanted: string[] = [];
        for (const { step, wait, seen } of list) {
          today = addDays(today, wait);
          const next = stamped(text, step, today, seen);
          if (next === null) continue;
          expect(next.startsWith(text)).toBe(true);
          wanted.push(`${step} ${seen === 'later' ? '~' : ''}${isoOfDay(today)}`);
          text = next;
        }
        expect(readStamps(text).map(stampText)).toEqual(wanted);
        // Asked again, it adds nothing.
        const stamps = readStamps(text);
        expect(stamped(text, stamps[stamps.length - 1]?.step ?? null, today, 'later')).toBeNull();
      }),
    );
  });
});

describe('gate', () => {
  test.each([
    ['two points', { ticked: 2, drafter: 'Aino', checker: 'Mia' }, { kind: 'points', ticked: 2 }],
    ['all points, another checker', { ticked: 5, drafter: 'Aino', checker: 'Mia' }, { kind: 'passed' }],
    ['checked by the drafter', { ticked: 5, drafter: 'Aino', checker: ' aino' }, { kind: 'checker' }],
    ['checked by nobody', { ticked: 5, drafter: 'Aino', checker: '' }, { kind: 'checker' }],
    ['nobody says who drafted it', { ticked: 5, drafter: '', checker: 'Mia' }, { kind: 'passed' }],
  ] as const)('%s', (_, input, gate) => {
    expect(gateOf(input)).toEqual(gate);
  });

  test('stands before what is scheduled or published', () => {
    expect(STEPS.filter(isBehindGate)).toEqual(['scheduled', 'published', 'learn']);
    expect(GATE_POINTS).toBe(5);
  });

  test('the report counts faults before and corrected items after publication', () => {
    const item = (isPublished: boolean, caught: number, corrected: number) => ({ isPublished, caught, corrected });
    expect(gateReport([item(true, 1, 2), item(true, 0, 0), item(false, 3, 1), item(true, 0, 1), item(true, 0, 0)])).toEqual({
      caught: 4,
      corrected: 2,
      published: 4,
      errorRate: 0.5,
    });
    expect(gateReport([item(false, 1, 0)]).errorRate).toBeNull();
  });
});

describe('schedule', () => {
  const START = day('2026-10-05');
  const on = (number: number): Day => addDays(START, number - 1);
  const out = (planned: number, published: number | null) => ({
    publishOn: on(planned),
    isPublished: published !== null,
    published: published === null ? null : on(published),
  });

  test.each<readonly [string, readonly ReturnType<typeof out>[], number, readonly number[], readonly [number, number]]>([
    ['nothing planned', [], 60, [], [0, 0]],
    ['one week kept, one not', [out(2, 2), out(4, 7), out(9, 9), out(10, 15)], 14, [], [1, 2]],
    ['the running week is not judged', [out(2, 2), out(9, null)], 13, [], [1, 1]],
    ['a week without a plan is not on schedule', [out(2, 2), out(16, 16)], 21, [], [2, 3]],
    ['a week off is none', [out(2, 2), out(16, 16)], 21, [2], [2, 2]],
    ['counted from the first plan on', [out(16, 16)], 21, [], [1, 1]],
    ['a day nobody saw', [{ ...out(2, 2), published: null }, out(9, 9)], 14, [], [1, 1]],
    ['before the cycle began', [{ ...out(2, 2), publishOn: on(-3) }], 14, [], [0, 0]],
  ])('%s', (_, items, asOf, off, [kept, weeks]) => {
    expect(postingConsistency(items, START, on(asOf), off)).toEqual({ onSchedule: kept, weeks });
  });

  test.each(['2026-10-20', '2026-12-24', '2027-03-20'])('fourteen days from %s are fourteen, each once', iso => {
    const from = day(iso);
    const ahead = daysAhead(
      [{ publishOn: addDays(from, 13) }, { publishOn: addDays(from, 14) }, { publishOn: from }, { publishOn: null }],
      from,
      14,
    );
    expect(ahead.map(each => isoOfDay(each.day))).toEqual(
      Array.from({ length: 14 }, (_, at) => new Date(Date.parse(iso) + at * 86_400_000).toISOString().slice(0, 10)),
    );
    expect(ahead.map(({ items }) => items.length)).toEqual([1, ...Array(12).fill(0), 1]);
  });

  test('shares are of what is known', () => {
    expect(shareOf(['new', 'proven', ''], kind => kind === 'proven')).toBe(0.5);
    expect(shareOf(['', ''], () => true)).toBeNull();
  });
});
