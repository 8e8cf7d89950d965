/**
 * One switch for which days count on the way of an item: ages, days per step, late, stale, service level and forecast together. The days are
 * counted once more by going through them one by one.
 */
import fc from 'fast-check';
import { type ContentBoardKey, contentBoard } from '../../../src/boards/content/content-board';
import type { ContentInput } from '../../../src/boards/content/items';
import { contentWay } from '../../../src/tabs/content/way';
import { baselineBlock, contentBlock, cycleBlock, listedBlock, type Row, START } from '../blocks';

type Input = Row<ContentInput>;
const OFF = [2, 5];
const TODAY = 43;
const iso = (day: number): string => new Date(Date.UTC(2026, 9, 4 + day)).toISOString().slice(0, 10);

/** Days of the cycle after one up to and with another that count. */
function daysBetween(from: number, to: number, isWorking: boolean): number {
  const all = Array.from({ length: to - from }, (_, at) => from + at + 1);
  const isFree = (day: number) => new Date(Date.UTC(2026, 9, 4 + day)).getUTCDay() % 6 === 0 || OFF.includes(Math.floor((day - 1) / 7) + 1);
  return all.filter(day => !isWorking || !isFree(day)).length;
}
const bothEnds = (from: number, to: number, isWorking: boolean) => Math.max(1, daysBetween(from - 1, to, isWorking));

function board(rows: readonly Input[], on: Input['working_days'], where: number) {
  const cells = rows.map((row, at) => (at === where ? { ...row, working_days: on } : row));
  const kpis = baselineBlock({ kpi: 'Lead time', id: 'lead_time', better: 'Lower', target: 4 });
  const cycle = cycleBlock({ c_weeks_off: OFF.join(', '), c_shown: START + TODAY - 1 });
  return contentBoard({ content: contentBlock(...cells), cycle, way: [[contentWay('signals')]], kpis, listed: listedBlock() });
}

const item = fc.record({ start: fc.integer({ min: 1, max: TODAY }), took: fc.nat(30), isOut: fc.boolean() });
const rowOf = ({ start, took, isOut }: { readonly start: number; readonly took: number; readonly isOut: boolean }, at: number): Input => {
  const out = start + took;
  return isOut && out <= TODAY
    ? { title: `Item ${at}`, step: 'Published', stamps: `script ${iso(start)} · published ${iso(out)}` }
    : { title: `Item ${at}`, step: 'Script', stamps: `script ${iso(start)}` };
};

test.each(['Yes', 'kyllä', 'JA', 'Ya', true, '', 'No', 'perhaps', null] as const)('%s in any row', answer => {
  const isWorking = answer !== null && answer !== '' && answer !== 'No' && answer !== 'perhaps';
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), fc.nat(19), (items, place) => {
      const { head, rows } = board(items.map(rowOf), answer, place % items.length);
      const done: number[] = [];
      for (const [at, { start, took, isOut }] of items.entries()) {
        const row = rows.get(at);
        const out = start + took;
        if (isOut && out <= TODAY) {
          expect([row?.b_cycle, row?.b_working]).toEqual([bothEnds(start, out, false), bothEnds(start, out, true)]);
          done.push(bothEnds(start, out, isWorking));
        } else {
          expect(row?.b_age).toBe(bothEnds(start, TODAY, isWorking));
          const days = daysBetween(start, TODAY, isWorking);
          expect(row?.b_step_days).toBe(days === 0 ? '' : `Script ${days}`);
          const isStale = days >= (isWorking ? 5 : 7);
          const late = row?.b_state === '■ Late';
          const isUnread = answer === 'perhaps' && at === place % items.length;
          if (isUnread) expect(row?.b_state).toBe('◆ Not in the list: perhaps');
          else if (!late) expect(row?.b_state).toBe(isStale ? `◐ Stale, ${days} ${isWorking ? 'working days' : 'days'}` : '');
        }
      }
      const line = String(head.b_flow);
      if (done.length < 7) expect(line).not.toContain('85%');
      else {
        const within = done.sort((one, other) => one - other)[Math.ceil(0.85 * done.length - 1e-9) - 1] ?? 0;
        const level = `85% within ${within} ${within === 1 ? 'day' : 'days'} (${done.length} items)`;
        expect(line).toContain(isWorking ? ` · in working days: ${level}` : ` · ${level}`);
      }
    }),
    { seed: 23, numRuns: 60 },
  );
});

/** Friday to Monday, most of them into or out of a week off: four days, of which one is a working day. */
const weekly = [0, 1, 2, 2, 3, 4, 5].map(
  (week, at): Input => ({
    title: `Item ${at}`,
    step: 'Published',
    stamps: `script ${iso(5 + 7 * week)} · published ${iso(8 + 7 * week)}`,
  }),
);

test.each<readonly [string, Input['working_days'], string]>([
  ['all days', '', '✓ heading for 4 days (aim 4)'],
  ['working days', 'Yes', '✓ heading for 1 day (aim 4)'],
])('the forecast counts %s', (_, answer, heading) => {
  expect(String(board(weekly, answer, 3).head.b_flow)).toContain(heading);
});

test('weeks off that cover the whole cycle leave a day for whatever was done', () => {
  const cycle = cycleBlock({ c_weeks_off: '1-13' });
  const content = contentBlock({ ...weekly[0], working_days: 'Yes' }, { title: 'Open', step: 'Script', stamps: `script ${iso(2)}` });
  const { rows } = contentBoard({ content, cycle, way: [[contentWay('signals')]], kpis: baselineBlock(), listed: listedBlock() });
  const seen = (key: ContentBoardKey) => [0, 1].map(at => rows.get(at)?.[key]);
  expect(seen('b_working')).toEqual([1, '']);
  expect(seen('b_age')).toEqual(['', 1]);
  expect(seen('b_state')).toEqual(['', '']);
});
