/**
 * A quarter of five people with 150 items: typed, pasted, moved by the panel and written by tools that fire no trigger; reopened items, deleted
 * stamps, a renamed step and a week off among them. Every figure is counted a second time, day by day, from what happened.
 */
import { stampRows } from '../../../src/addon/content/stamp-rows';
import { type ContentBoardKey, contentBoard } from '../../../src/boards/content/content-board';
import type { ContentInput } from '../../../src/boards/content/items';
import type { Day } from '../../../src/core/day/day';
import { LANGUAGES } from '../../../src/languages';
import type { Table } from '../../../src/sheet/read/read-table';
import { textHeld } from '../../../src/sheet/write/cell-text';
import { stepsOf } from '../../../src/tabs/content/way';
import { baselineBlock, contentBlock, cycleBlock, listedBlock, type Row, START } from '../../boards/blocks';
import { AS_OF, counted, DAYS, type Move, numbers, OFF, PEOPLE } from './quarter-truth';

const ITEMS = 150;
const STEPS = stepsOf('foundation-scale-profit');
/** The playbook's steps that are work, and those that are out, by hand. */
const [FIRST_WORK, OUT] = [1, 5];
const WAY = { steps: STEPS.length, firstWork: FIRST_WORK, out: OUT };
const OWN_EDIT = 'Cut';

interface Item {
  row: Row<ContentInput>;
  /** Nothing is known of where it stood before. */
  readonly moves: Move[];
  step: number;
}

const word = (step: number, renamed: boolean): string => {
  const key = STEPS[step] ?? 'idea';
  return key === 'edit' && renamed ? OWN_EDIT : LANGUAGES.en.lists.steps[key];
};

function simulate(seed: number): readonly Item[] {
  const next = numbers(seed);
  const items: Item[] = [];
  /** Moves written without a trigger that nobody has stamped yet. */
  let waiting: Item[] = [];
  const stamp = (today: number, typed: ReadonlySet<Item>): void => {
    // An edit names a run of rows; what lies elsewhere was not watched.
    const [one] = [...typed];
    const at = one === undefined ? -1 : items.indexOf(one);
    const table = {
      rows: items.map(({ row }, index) => ({ row: 6 + index, cells: row as Record<string, string> })),
      columns: { stamps: 1 },
    } as unknown as Table;
    for (const { row, content } of stampRows(table, today as Day, at < 0 ? null : { first: 6 + at, last: 6 + at + typed.size - 1 })) {
      const item = items[row - 6];
      if (item !== undefined) item.row = { ...item.row, stamps: textHeld(content) };
    }
    for (const item of typed) item.moves.push({ step: item.step, day: today, marked: false });
    for (const item of waiting) if (!typed.has(item)) item.moves.push({ step: item.step, day: today, marked: true });
    waiting = [];
  };
  const moveTo = (item: Item, step: number, renamed: boolean): void => {
    item.step = step;
    item.row = { ...item.row, step: word(step, renamed) };
  };
  for (let at = 0; at < DAYS; at++) {
    const [today, renamed] = [START + at, at >= 40];
    // A paste of new items on Mondays, a few of them without a trigger.
    const fresh = at % 7 === 0 && items.length < ITEMS ? Math.min(ITEMS - items.length, 15) : 0;
    const pasted = Array.from({ length: fresh }, (_, number): Item => {
      const person = PEOPLE[next(PEOPLE.length)] ?? '';
      const step = next(3) === 0 ? FIRST_WORK : 0;
      const row = { title: `Item ${at}.${number}`, step: word(step, renamed), owner: person, drafter: person, stamps: '' };
      return { row: number === 0 && at === 42 ? { ...row, own_words: `Edit = ${OWN_EDIT}` } : row, moves: [], step };
    });
    items.push(...pasted);
    if (at % 21 === 14) {
      waiting.push(...pasted);
      stamp(today, new Set());
    } else if (fresh > 0) stamp(today, new Set(pasted));
    for (let move = 0; move < 12; move++) {
      const item = items[next(items.length)];
      if (item === undefined || waiting.includes(item)) continue;
      const isBack = item.step > FIRST_WORK && next(9) === 0;
      const step = isBack ? item.step - 1 - next(item.step - FIRST_WORK) : Math.min(OUT, item.step + 1 + next(2));
      if (step === item.step) continue;
      // The word of the renamed step is known from the paste on that names it.
      moveTo(item, step, at > 42 && next(2) === 0);
      if (next(5) === 0) waiting.push(item);
      else stamp(today, new Set([item]));
    }
    if (at % 5 === 4) stamp(today, new Set());
  }
  stamp(START + DAYS - 1, new Set());
  // Somebody deletes the day of a stamp.
  for (const item of items.filter(() => next(12) === 0)) {
    const place = next(item.moves.length);
    const parts = String(item.row.stamps).split(' · ');
    item.row = { ...item.row, stamps: parts.map((part, index) => (index === place ? (part.split(' ')[0] ?? '') : part)).join(' · ') };
    item.moves[place] = { ...(item.moves[place] as Move), day: null };
  }
  return items;
}

describe.each([11, 12, 13])('quarter %i', seed => {
  const items = simulate(seed);
  const truth = items.map(({ moves }) => counted(moves, WAY));
  const board = contentBoard({
    content: contentBlock(...items.map(({ row }) => row)),
    cycle: cycleBlock({ c_shown: AS_OF, c_stamp: AS_OF, c_weeks_off: String(OFF) }),
    way: [[STEPS.join(' ')]],
    kpis: baselineBlock(),
    listed: listedBlock(),
  });
  const column = (key: ContentBoardKey) => items.map((_, at) => board.rows.get(at)?.[key] ?? '');

  test('has what it says it has', () => {
    expect(items).toHaveLength(ITEMS);
    expect(truth.filter(({ cycle }) => cycle !== null).length).toBeGreaterThan(40);
    expect(truth.filter(({ isInWork }) => isInWork).length).toBeGreaterThan(10);
    const moves = items.flatMap(item => item.moves);
    expect(moves.filter(({ marked }) => marked).length).toBeGreaterThan(50);
    expect(moves.some(({ day }) => day === null)).toBe(true);
    expect(items.some(({ row }) => row.step === OWN_EDIT)).toBe(true);
    expect(column('b_effective').filter(text => String(text).startsWith('◆'))).toEqual([]);
  });

  test('no move is lost', () => {
    const written = ({ step, day, marked }: Move) =>
      day === null
        ? STEPS[step]
        : `${STEPS[step]} ${marked ? '~' : ''}${new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10)}`;
    expect(items.map(({ row }) => row.stamps)).toEqual(items.map(({ moves }) => moves.map(written).join(' · ')));
  });

  test('cycle times, ages and days per step', () => {
    const orBlank = (days: number | null) => days ?? '';
    expect(column('b_cycle')).toEqual(truth.map(({ cycle }) => orBlank(cycle)));
    expect(column('b_working')).toEqual(truth.map(({ working }) => orBlank(working)));
    expect(column('b_age')).toEqual(truth.map(({ age }) => orBlank(age)));
    expect(column('b_step_days')).toEqual(
      truth.map(({ inSteps }) =>
        inSteps
          .slice(0, OUT)
          .flatMap((days, step) => (days === 0 ? [] : [`${word(step, true)} ${days ?? '?'}`]))
          .join(' · '),
      ),
    );
  });

  test('what all of them say together', () => {
    const known = truth.flatMap(({ cycle }) => (cycle === null ? [] : [cycle])).sort((one, other) => one - other);
    // The fewest days within which at least 85% of them lie.
    const within = known.find((days, at) => known[at + 1] !== days && known.filter(each => each <= days).length >= 0.85 * known.length);
    const means = STEPS.slice(FIRST_WORK, OUT).map((_, at) => {
      const days = truth.flatMap(each => (each.last < OUT ? [] : [each.inSteps[FIRST_WORK + at] ?? null])).flatMap(each => each ?? []);
      return days.reduce((sum, each) => sum + each, 0) / days.length;
    });
    const slowest = means.indexOf(Math.max(...means));
    // Twelve full weeks; the thirteenth is not over on day 90.
    const out = truth.filter(({ published }) => published !== null && published < START + 84).length;
    const line = String(board.head.b_flow);
    expect(line).toContain(`${truth.filter(({ isInWork }) => isInWork).length} in work`);
    expect(line).toContain(`85% within ${within} days (${known.length} items)`);
    const shown = (value: number) => String(Math.round(value * 10) / 10);
    expect(line).toContain(`slowest: ${word(FIRST_WORK + slowest, true)}, ${shown(means[slowest] ?? 0)} days`);
    expect(line).toContain(`${shown(out / 12)} published a week`);
  });
});
