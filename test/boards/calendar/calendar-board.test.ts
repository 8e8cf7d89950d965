/** CALENDAR_BOARD: the days ahead and what is said above them. Day 43 of the cycle is Monday, 16 November 2026. */
import fc from 'fast-check';
import {
  CALENDAR_INPUTS,
  CALENDAR_ROWS,
  type CalendarBoardKey,
  calendarBoard,
  TEAM_INPUTS,
  weekIn,
} from '../../../src/boards/calendar/calendar-board';
import type { CycleKey } from '../../../src/boards/clock';
import type { ContentInput } from '../../../src/boards/content/items';
import type { LanguageCode } from '../../../src/languages/codes';
import { PLAYBOOK_IDS, playbookOf } from '../../../src/playbooks';
import { calendarWay } from '../../../src/tabs/content/way';
import { baselineBlock, block, contentBlock, cycleBlock, type Row, rowsOf, START } from '../blocks';

const TODAY = START + 42;
const CHANNELS = block(TEAM_INPUTS, [{ channel: 'Instagram' }, { channel: 'TikTok' }]);

interface Given {
  readonly items?: readonly Row<ContentInput>[];
  readonly windows?: readonly Row<(typeof CALENDAR_INPUTS)[number]>[];
  readonly facts?: Row<CycleKey>;
  readonly way?: string;
  readonly kpis?: ReturnType<typeof baselineBlock>;
  readonly channels?: typeof CHANNELS;
}

function board({ items = [], windows = [], facts = {}, way = calendarWay('signals'), kpis = baselineBlock(), channels = CHANNELS }: Given) {
  const content = contentBlock(...items.map((item, at) => ({ title: `Item ${at + 1}`, kpi: 'CTR', ...item })));
  return calendarBoard({ content, cycle: cycleBlock(facts), kpis, team: channels, windows: block(CALENDAR_INPUTS, windows), way: [[way]] });
}

const column = (given: Given, key: CalendarBoardKey) => rowsOf(board(given)).map(row => row[key] ?? '');

test('fourteen days, each with a row, the playbook’s week beside the working days', () => {
  expect(column({}, 'b_day').map(String)).toEqual([
    ...['Monday 16 Nov', 'Tuesday 17 Nov', 'Wednesday 18 Nov', 'Thursday 19 Nov', 'Friday 20 Nov', 'Saturday 21 Nov', 'Sunday 22 Nov'],
    ...['Monday 23 Nov', 'Tuesday 24 Nov', 'Wednesday 25 Nov', 'Thursday 26 Nov', 'Friday 27 Nov', 'Saturday 28 Nov', 'Sunday 29 Nov'],
  ]);
  const work = column({}, 'b_work').map(text => String(text).replace(/:.*/, ''));
  expect(work.slice(0, 7)).toEqual(['Script', 'Shoot', 'Edit', 'Publish', 'Learn', '', '']);
  expect(column({ facts: { c_weeks_off: '7' } }, 'b_work').slice(0, 8)).toEqual([
    ...Array(7).fill('Week off'),
    expect.stringMatching(/^Script/),
  ]);
  expect(column({ facts: { c_language: 'fi' } }, 'b_day').slice(0, 2)).toEqual(['maanantai 16.11.', 'tiistai 17.11.']);
});

test('the five working days of each playbook are those of its own week', () => {
  for (const id of PLAYBOOK_IDS) {
    const { batchWeek } = playbookOf(id);
    expect(weekIn(calendarWay(id)).days.filter(({ id: day }) => day !== '')).toHaveLength(batchWeek.length);
    const said = column({ way: calendarWay(id) }, 'b_work').filter(text => text !== '');
    expect(said).toHaveLength(2 * batchWeek.length);
  }
});

test('each working day names who looks after it, by the words of whatever language', () => {
  const channels = block(TEAM_INPUTS, [
    { person: 'Aino', seat: 'Tuotanto', channel: 'Instagram' },
    { person: 'Mikko', seat: 'PRODUCTION' },
    { person: 'Aino', seat: 'Production' },
    { person: 'Liisa', seat: 'Komuniti' },
    { person: '', seat: 'Data' },
    { person: 'Olli', seat: 'Coffee' },
  ]);
  const days = column({ channels }, 'b_day').map(text => String(text).split('\n')[1] ?? '');
  expect(days.slice(0, 7)).toEqual(['Aino, Mikko', 'Aino, Mikko', 'Aino, Mikko', 'Liisa', '', '', '']);
  expect(column({ channels, facts: { c_weeks_off: '7' } }, 'b_day')[0]).toBe('Monday 16 Nov');
});

test('items stand on their days with channel, KPI and the step that counts; one without a KPI says so', () => {
  const rows = rowsOf(
    board({
      items: [
        { publish_day: TODAY + 1, channel: 'TikTok', step: 'Edit' },
        { publish_day: TODAY + 1, channel: 'Instagram', step: 'Scheduled', kpi: '' },
        { publish_day: TODAY - 1, step: 'Edit' },
        { publish_day: TODAY + 3, step: 'Published', stamps: 'published 2026-11-14' },
        { publish_day: TODAY + 14, step: 'Edit' },
        { publish_day: '#N/A', step: 'Edit' },
        { step: 'Edit' },
      ],
    }),
  );
  expect(rows).toHaveLength(15);
  expect(rows.slice(1, 4)).toMatchObject([
    { b_day: 'Tuesday 17 Nov', b_item: 'Item 1', b_channel: 'TikTok', b_kpi: 'CTR', b_step: 'Edit', b_note: '' },
    { b_item: 'Item 2', b_channel: 'Instagram', b_kpi: '', b_step: '■ 0 of 5 points', b_note: '◆ No KPI' },
    { b_day: 'Wednesday 18 Nov' },
  ]);
  expect(rows[2]?.b_day).toBeUndefined();
});

describe('time windows', () => {
  const windows = [
    { window: 'Tue 17–19', locked_day: TODAY - 7 },
    { window: 'torstai 12', locked_day: TODAY - 7 },
  ];
  test('an item on another weekday lies outside until the lock ends', () => {
    const items = Array.from({ length: 14 }, (_, at) => ({ publish_day: TODAY + at, step: 'Edit' }));
    const outside = column({ items, windows }, 'b_note').map(text => (text === '◐ Outside the time windows' ? 1 : 0));
    // Locked from Monday 9 to Sunday 29 November: all fourteen days.
    expect(outside).toEqual([1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1]);
    const earlier = windows.map(each => ({ ...each, locked_day: TODAY - 20 }));
    expect(column({ items, windows: earlier }, 'b_note').filter(text => text !== '')).toHaveLength(1);
  });

  test.each<readonly [string, Row<(typeof CALENDAR_INPUTS)[number]>, string]>([
    ['locked', { window: 'Tue 17–19', locked_day: TODAY }, 'Tue 17–19: locked until 6 Dec · ◐ 1 window instead of two'],
    ['two in one row', { window: 'Tue, Thu 17–19', locked_day: TODAY }, 'Tue, Thu 17–19: locked until 6 Dec'],
    ['locked for the last day', { window: 'Tue', locked_day: TODAY - 20 }, 'Tue: locked until 16 Nov · ◐ 1 window instead of two'],
    ['over', { window: 'Tue', locked_day: TODAY - 21 }, '◐ Tue: lock ended 15 Nov, choose again'],
    ['without a day', { window: 'Tue' }, '◐ Tue: locked since when? · ◐ 1 window instead of two'],
    ['a day that is none', { window: 'Tue', locked_day: 'soon' }, '◐ Tue: locked since when? · ◐ 1 window instead of two'],
    ['no weekday', { window: '17–19', locked_day: TODAY }, '◆ “17–19”: which weekday?'],
    ['none', {}, 'Type two time windows and lock them for three weeks.'],
  ])('%s', (_, window, said) => {
    expect(board({ windows: [window] }).head.b_windows).toBe(said);
  });

  test('three are one too many, two beside one that is over are not', () => {
    const locked = { window: 'Sat 10', locked_day: TODAY };
    expect(board({ windows: [...windows, locked] }).head.b_windows).toMatch(/ · ◐ 3 windows instead of two$/);
    expect(board({ windows: [...windows, { ...locked, locked_day: TODAY - 21 }] }).head.b_windows).not.toMatch(/instead of two/);
  });
});

test('posts per channel against the plan, the mix of these days and weeks on schedule stand above', () => {
  const items = [
    ...[0, 2, 6].map(at => ({ publish_day: TODAY + at, channel: 'instagram ', mix: 'Proven' })),
    ...[7, 13].map(at => ({ publish_day: TODAY + at, channel: 'TikTok', mix: at === 7 ? 'Uusi' : '' })),
    { publish_day: TODAY + 3, channel: 'Radio' },
  ];
  expect(board({ items }).head.b_pace).toBe(
    'Posts in 7 + 7 days, at least 4 each: ◐ Instagram 3 + 0, ◐ TikTok 0 + 2 · ✓ proven 75% (aim 70%) · ✓ new 25% (aim 20%)',
  );
  // As many as planned; seven days into a week off, and those that reach out of the cycle, need not have them.
  const four = (from: number) => [0, 1, 2, 3].map(at => ({ publish_day: TODAY + from + at, channel: 'TikTok' }));
  const posts = (given: Row<ContentInput>[], facts: Row<CycleKey> = {}) => board({ items: given, facts }).head.b_pace;
  expect([
    posts([...four(0), ...four(7)]),
    posts(four(0), { c_weeks_off: '8' }),
    posts(
      four(7).map(item => ({ ...item, publish_day: item.publish_day + 28 })),
      { c_shown: TODAY + 35 },
    ),
  ]).toEqual([
    expect.stringContaining(': ◐ Instagram 0 + 0, ✓ TikTok 4 + 4'),
    expect.stringContaining(': ◐ Instagram 0 + 0, ✓ TikTok 4 + 0'),
    expect.stringContaining(': ◐ Instagram 0 + 0, ✓ TikTok 4 + 0'),
  ]);
  // The wizard's number of posts takes the place of the playbook's where it is smaller.
  const way = calendarWay('growth-loop');
  const least = (target: number) => board({ way, kpis: baselineBlock({ kpi: 'Posts', id: 'cadence', target }) }).head.b_pace;
  expect([3, 14].map(least)).toEqual([expect.stringContaining('at least 3 each'), expect.stringContaining('at least 8 each')]);
  expect(board({ channels: block(TEAM_INPUTS, []) }).head.b_pace).toBe('');
});

test('more posts than the tab has rows are counted in its last; nothing typed can break it', () => {
  const items = Array.from({ length: 100 }, () => ({ publish_day: TODAY }));
  const rows = rowsOf(board({ items }));
  expect(rows).toHaveLength(CALENDAR_ROWS);
  expect(rows[CALENDAR_ROWS - 1]).toEqual({ b_item: `+${100 + 13 - CALENDAR_ROWS + 1}` });
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant('#REF!'), fc.date());
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: cell, kpi: cell, publish_day: cell, step: cell, stamps: cell }), { maxLength: 6 }),
      cell,
      (wild, window) => {
        const found = board({ items: wild as readonly Row<ContentInput>[], windows: [{ window, locked_day: window }] });
        for (const row of rowsOf(found))
          for (const value of Object.values(row)) expect(String(value)).not.toMatch(/NaN|undefined|Infinity/);
        expect(found.rows.size).toBeGreaterThanOrEqual(14);
      },
    ),
    { seed: 12, numRuns: 60 },
  );
});

/** What the platform's own calendar says of a day that begins at some place, whose clocks are changed within these weeks. */
const said = (iso: string, at: number, locale: string, timeZone: string): string => {
  const noon = new Date(new Date(`${iso}T10:00:00Z`).getTime() + at * 86_400_000);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(noon);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: locale === 'fi-FI' ? 'numeric' : 'short' })}`;
};

test.each<readonly [LanguageCode, string, string]>([
  ['fi', 'fi-FI', 'Europe/Helsinki'],
  ['da', 'da-DK', 'Europe/Copenhagen'],
])('%s: the days are those of %s in %s, over both changes of the clocks and into a new year', (c_language, locale, zone) => {
  for (const iso of ['2026-10-19', '2026-10-25', '2026-12-24', '2027-03-22', '2027-03-28']) {
    const at = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);
    const days = column({ facts: { c_language, c_start: at - 10, c_shown: at } }, 'b_day');
    expect(days).toEqual(Array.from({ length: 14 }, (_, ahead) => said(iso, ahead, locale, zone)));
  }
});
