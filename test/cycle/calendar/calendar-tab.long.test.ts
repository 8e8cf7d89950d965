/** The tab Calendar over the built bundle: built on first use, follows Content and its windows, in Finland and Denmark across a change of clocks. */
import { sampled } from '../../sample';
import { type CycleHost, get, HEADING, openCycle, START, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;

const line = (host: CycleHost, { sheetId }: TabView, row: number): string =>
  host.workbook.evaluated({ sheetId, row, column: 1, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';

test('the first use brings Content along; windows typed here judge the items typed there; off, the last known days stay; the example goes', async () => {
  const host = await openCycle({}, {}, ['calendar']);
  expect(tabsThere(host)).toEqual(expect.arrayContaining(['content', 'calendar']));
  const [calendar, content] = [new TabView(host, 'calendar'), new TabView(host, 'content')];
  const rows = () => Array.from({ length: 4 }, (_, at) => ['day', 'item', 'channel', 'note'].map(key => calendar.text(key, FIRST + at)));
  expect(rows()).toEqual([
    ['Monday 16 Nov\nProduction', '', '', ''],
    ['Tuesday 17 Nov\nProduction', '', '', ''],
    ['Wednesday 18 Nov\nProduction', 'Customer story 4', 'Partner', '◐ Outside the time windows'],
    ['Thursday 19 Nov\nCommunity', '', '', ''],
  ]);
  expect(calendar.text('work', FIRST)).toMatch(/^Research: /);
  expect(line(host, calendar, 1)).toMatch(/^Posts in 7 \+ 7 days, at least 8 each: ◐ Instagram 1 \+ 0, /);
  expect(line(host, calendar, 2)).toBe('Tuesday 17–19: locked until 29 Nov · Thursday 17–19: locked until 29 Nov');
  // Another day under Publish on, and a window that holds it.
  typeInto(host, content, 'publish_on', content.rowWhere('title', 'Customer story 4'), '2026-11-20');
  typeInto(host, calendar, 'window', FIRST, 'Fri 9–11');
  expect(rows()[3]).toEqual(['Thursday 19 Nov\nCommunity', '', '', '']);
  expect(['day', 'item', 'note'].map(key => calendar.text(key, FIRST + 4))).toEqual(['Friday 20 Nov\nData', 'Customer story 4', '']);
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
  await get(host, 'addTab', { tab: 'calendar' });
  const known = [...rows(), line(host, calendar, 1), line(host, calendar, 2)];
  host.setAddon('off');
  expect([...rows(), line(host, calendar, 1), line(host, calendar, 2)]).toEqual(known);
  host.setAddon('enabled');
  await get(host, 'removeSample', null);
  // Somebody has typed into the first of the two.
  expect(['window', 'id'].map(key => calendar.text(key, FIRST + 1))).toEqual(['', '']);
  expect(rows().map(([, item]) => item)).toEqual(['', '', '', '']);
});

const NIGHTS = [
  ['fi', 'fi_FI', 'Europe/Helsinki', 'signals', '2026-10-20'],
  ['da', 'da_DK', 'Europe/Copenhagen', 'growth-loop', '2026-12-27'],
] as const;

/** One night, because a cycle is built for each; the board's own test takes all of them in both countries. */
test.each(sampled(NIGHTS, [NIGHTS[0]]))(
  '%s: a date typed as people write it there stands on its day, when the clocks go back or a year begins',
  async (...given) => {
    const [language, locale, timeZone, playbook, today] = given;
    const host = await openCycle({ locale, timeZone, today, builtOn: START }, { language, playbook, sample: false }, ['calendar']);
    const content = new TabView(host, 'content');
    const kpi = new TabView(host, 'dashboard').text('kpi', FIRST);
    // Both ends of the fourteen days, and the Sunday on which the clocks go back or the first of January.
    const ahead = [0, 5, 13];
    const days = ahead.map(at => new Date(Date.parse(`${today}T12:00:00Z`) + at * 86_400_000));
    const separator = language === 'fi' ? '.' : '/';
    for (const [at, day] of days.entries()) {
      typeInto(host, content, 'title', FIRST + at, `Item ${at}`);
      typeInto(host, content, 'kpi', FIRST + at, kpi);
      typeInto(host, content, 'publish_on', FIRST + at, [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].join(separator));
    }
    const calendar = new TabView(host, 'calendar');
    const found = Array.from({ length: 14 }, (_, at) => ({
      day: calendar.text('day', FIRST + at),
      item: calendar.text('item', FIRST + at),
    }));
    const weekday = new Intl.DateTimeFormat(locale.replace('_', '-'), { weekday: 'long', timeZone });
    const expected = days.map((day, at) => ({ day: `${weekday.format(day)} ${day.getUTCDate()}.`, item: `Item ${at}` }));
    expect(ahead.map(at => found[at])).toEqual(expected.map(({ day, item }) => ({ day: expect.stringContaining(day), item })));
    expect(found.filter(({ item }) => item !== '')).toHaveLength(3);
  },
);
