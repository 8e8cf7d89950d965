/**
 * CALENDAR_BOARD: the fourteen days ahead with what goes out on them, the playbook's week beside them, posts per channel against the plan,
 * and the time windows the team keeps.
 */
import { daysAhead, shareOf } from '../../core/content/schedule';
import { isOutside, lastLocked, type TimeWindow, weekdaysNamed } from '../../core/content/windows';
import { type Day, dayFromSerial, weekdayOf } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { LANGUAGES, PLAYBOOK_TEXTS } from '../../languages';
import { LANGUAGE_CODES } from '../../languages/codes';
import type { PracticeText } from '../../languages/language';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, linesOf, trimmedText } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { baselinesIn, type KpiBaseline } from '../content/baselines';
import { effectiveText } from '../content/content-board';
import { type Item, type Items, itemsIn } from '../content/items';
import { lookedAt, planIn, weeksOffOf } from '../content/plan';
import { mixShareText, scheduleText } from '../content/plan-line';
import { dayMonth } from '../setup-board';
import { type BoardWords, boardWords, keyOfWord } from '../words';

/** Columns of Setup a week is planned by. */
export const TEAM_INPUTS = ['person', 'seat', 'channel'] as const;

/** Columns of the tab that a person fills; the day as a plain number. */
export const CALENDAR_INPUTS = ['window', 'locked_day'] as const;

export const CALENDAR_BOARD_KEYS = [
  ...(['b_day', 'b_work', 'b_item', 'b_channel', 'b_kpi', 'b_step', 'b_note'] as const),
  ...(['b_pace', 'b_windows'] as const),
] as const;
export type CalendarBoardKey = (typeof CALENDAR_BOARD_KEYS)[number];

export interface CalendarBlocks {
  readonly content: Block;
  readonly cycle: Block;
  /** KPIs with their baselines and targets, see ../content/baselines. */
  readonly kpis: Block;
  /** The people of Setup with what each looks after, and its channels. */
  readonly team: Block;
  readonly windows: Block;
  /** One cell: what the playbook plans for a week, see `weekIn`. */
  readonly way: Block;
}

/** Rows of the tab: fourteen days with four posts each. */
export const CALENDAR_ROWS = 56;
const DAYS = 14;
const WEEK = 7;
/** As many time windows a team keeps. */
const WINDOWS = 2;

/** What a playbook plans for a week. */
interface Week {
  readonly playbook: string;
  /** Posts on each channel, and the KPI whose target is that number where there is one. */
  readonly least: number;
  readonly leastKpi: string;
  /** What is done from Monday to Friday, by its id, and the seat that does it. */
  readonly days: readonly { readonly id: string; readonly seat: string }[];
}

/** @example weekIn('signals least=4 week=script:production,learn:data') // four posts, Monday and Tuesday */
export function weekIn(text: string): Week {
  const parts = new Map(text.split(' ').map(part => [part.replace(/=.*/, ''), part.replace(/^.*=/, '')] as const));
  return {
    playbook: text.split(' ')[0] ?? '',
    least: Number(parts.get('least')) || 0,
    leastKpi: parts.get('posts') ?? '',
    days: (parts.get('week') ?? '').split(',').map(day => {
      const [id = '', seat = ''] = day.split(':');
      return { id, seat };
    }),
  };
}

type Answer = BoardRow<CalendarBoardKey>;

interface Shared extends Items {
  readonly cycle: CycleFacts;
  readonly texts: BoardWords;
  readonly weeksOff: readonly number[];
  readonly windows: readonly TypedWindow[];
  readonly week: Week;
  /** Names by seat. */
  readonly people: ReadonlyMap<string, string>;
}

interface TypedWindow extends TimeWindow {
  readonly text: string;
}

export function calendarBoard({ content, cycle: facts, kpis, team, windows, way }: CalendarBlocks): Board<CalendarBoardKey> {
  const cycle = cycleIn(facts);
  if (cycle === null) return { keys: CALENDAR_BOARD_KEYS, head: {}, rows: new Map() };
  const plan = trimmedText(way[0]?.[0]);
  const shared: Shared = {
    ...itemsIn(content, lookedAt(cycle)),
    ...{ cycle, texts: boardWords(cycle.language), weeksOff: weeksOffOf(cycle) },
    ...{ windows: windowsIn(windows, cycle), week: weekIn(plan), people: peopleIn(team) },
  };
  const baselines = baselinesIn(kpis);
  const ahead = daysAhead(shared.items, cycle.clock.asOf, DAYS);
  const lines = ahead.flatMap(({ day, items }) => dayRows(day, items, shared));
  const shown = lines.length <= CALENDAR_ROWS ? lines : lines.slice(0, CALENDAR_ROWS - 1);
  const left = lines.length - shown.length;
  const rows = left === 0 ? shown : [...shown, { b_item: `+${left}` }];
  const head = {
    b_pace: [
      paceText(ahead, team, baselines, shared),
      ...mixTexts(
        ahead.flatMap(({ items }) => items),
        planIn(plan).aims,
        shared,
      ),
      scheduleText(shared),
    ]
      .filter(text => text !== '')
      .join(' · '),
    b_windows: windowTexts(shared).join(' · '),
  };
  return { keys: CALENDAR_BOARD_KEYS, head, rows: new Map(rows.map((row, at) => [at, row])) };
}

/** The windows people typed; one that names no weekday stays, so that it can be said. */
function windowsIn(block: Block, { language }: CycleFacts): readonly TypedWindow[] {
  const names = [language, ...LANGUAGE_CODES.filter(code => code !== language)].map(code =>
    Object.values<string>(LANGUAGES[code].calendar.weekdays),
  );
  return linesOf<(typeof CALENDAR_INPUTS)[number]>(block).flatMap((line): TypedWindow[] => {
    const text = line.text('window');
    const from = dayFromSerial(line.figure('locked_day') ?? Number.NaN);
    return text === '' ? [] : [{ text, weekdays: weekdaysNamed(text, names), from }];
  });
}

/** A day without items has a row too; what is the day's alone stands in its first, with who looks after its work below the day. */
function dayRows(day: Day, items: readonly Item[], shared: Shared): readonly Answer[] {
  const { calendar } = shared.texts;
  const lines = items.length === 0 ? [{}] : items.map(item => itemAnswer(item, day, shared));
  const { work, who } = workOn(day, shared);
  const name = `${calendar.weekdays[weekdayOf(day) - 1] ?? ''} ${dayMonth(day, calendar)}`;
  const first = { b_day: who === '' ? name : `${name}\n${who}`, b_work: work };
  return lines.map((line, at) => (at === 0 ? { ...first, ...line } : line));
}

const isOff = (day: Day, weeksOff: readonly number[], { clock }: CycleFacts): boolean =>
  weeksOff.includes(Math.floor((day - clock.start) / WEEK) + 1);

/** What the playbook does on a weekday, and who; nothing at weekends. */
function workOn(day: Day, { week, weeksOff, cycle, texts, people }: Shared): { readonly work: string; readonly who: string } {
  if (isOff(day, weeksOff, cycle)) return { work: texts.tabs.calendar.says.weekOff, who: '' };
  const playbooks = PLAYBOOK_TEXTS[cycle.language] as Readonly<Record<string, { readonly batchWeek: object }>>;
  const works = (playbooks[week.playbook]?.batchWeek ?? {}) as Readonly<Record<string, PracticeText>>;
  const { id, seat } = week.days[weekdayOf(day) - 1] ?? { id: '', seat: '' };
  const work = works[id];
  return work === undefined ? { work: '', who: '' } : { work: `${work.name}: ${work.text}`, who: people.get(seat) ?? '' };
}

/** Who looks after what, several of them with a comma between; one who looks after it twice is named once. */
export function peopleIn(team: Block): ReadonlyMap<string, string> {
  const people = new Map<string, ReadonlySet<string>>();
  for (const line of linesOf<'person' | 'seat'>(team)) {
    const [seat, person] = [keyOfWord('seats', line.text('seat')), line.text('person')];
    if (seat !== null && person !== '') people.set(seat, new Set([...(people.get(seat) ?? []), person]));
  }
  return new Map([...people].map(([seat, names]) => [seat, [...names].join(', ')]));
}

function itemAnswer(item: Item, day: Day, { words, texts, windows }: Shared): Answer {
  const { says } = texts.tabs.calendar;
  const notes = [...(item.kpi === '' ? [`◆ ${says.noKpi}`] : []), ...(isOutside(day, readable(windows)) ? [`◐ ${says.outside}`] : [])];
  return {
    b_item: item.title,
    b_channel: item.channel,
    b_kpi: item.kpi,
    b_step: effectiveText(item, words, texts),
    b_note: notes.join(' · '),
  };
}

const readable = (windows: readonly TypedWindow[]): readonly TypedWindow[] => windows.filter(({ weekdays }) => weekdays.length > 0);

type Ahead = readonly { readonly day: Day; readonly items: readonly Item[] }[];

/**
 * "Posts in 7 + 7 days, at least 4 each: ◐ Instagram 3 + 1, ✓ TikTok 5 + 4"; a team that plans fewer has its own number. Seven days that reach
 * into a week off, or out of the cycle, need not have all of them.
 */
function paceText(ahead: Ahead, team: Block, kpis: ReadonlyMap<string, KpiBaseline>, { texts, week, weeksOff, cycle }: Shared): string {
  const names = [...new Map(linesOf<'channel'>(team).map(line => [nameKey(line.text('channel')), line.text('channel')]))];
  const planned = (key: string, days: Ahead) => days.flatMap(({ items }) => items).filter(({ channel }) => nameKey(channel) === key).length;
  const target = [...kpis.values()].find(({ id }) => id === week.leastKpi)?.target ?? null;
  const least = target === null ? week.least : Math.min(week.least, target);
  const weeks = [ahead.slice(0, WEEK), ahead.slice(WEEK)].map(days => ({
    days,
    isWhole: days.every(({ day }) => day <= cycle.clock.end && !isOff(day, weeksOff, cycle)),
  }));
  const list = names.flatMap(([key, name]) => {
    if (key === '') return [];
    const posts = weeks.map(({ days, isWhole }) => ({ n: planned(key, days), isWhole }));
    const sign = posts.some(({ n, isWhole }) => isWhole && n < least) ? '◐' : '✓';
    return [`${sign} ${name} ${posts.map(({ n }) => n).join(' + ')}`];
  });
  return list.length === 0 || least === 0 ? '' : fill(texts.tabs.calendar.says.pace, { least, list: list.join(', ') });
}

/** What is proven and what is new among the items of these days. */
function mixTexts(items: readonly Item[], aims: ReturnType<typeof planIn>['aims'], shared: Shared): readonly string[] {
  const { band } = shared.texts.tabs.content;
  const mixes = items.map(({ mix }) => mix);
  const parts = [
    [band.proven, aims.proven, shareOf(mixes, mix => mix === 'proven')],
    [band.new, aims.new_tests, shareOf(mixes, mix => mix === 'new')],
  ] as const;
  return parts.flatMap(([what, aim, share]) => (aim === null || share === null ? [] : [mixShareText(what, share, aim, shared)]));
}

/** What holds of each window: until when it is kept, or what it still needs. */
function windowTexts({ windows, cycle, texts }: Shared): readonly string[] {
  const { says } = texts.tabs.calendar;
  if (windows.length === 0) return [says.none];
  // What is over, or names no weekday, is none of the two.
  const kept = readable(windows).filter(({ from }) => from === null || cycle.clock.asOf <= lastLocked(from));
  // Both may stand in one row: "Tue, Thu 17–19".
  const isTwo = kept.length === WINDOWS || kept.flatMap(({ weekdays }) => weekdays).length === WINDOWS;
  const count = kept.length === 0 || isTwo ? [] : [`◐ ${fill(says.notTwo, { n: kept.length })}`];
  const each = windows.map(({ text, weekdays, from }) => {
    if (weekdays.length === 0) return `◆ ${fill(says.unread, { text })}`;
    if (from === null) return `◐ ${fill(says.unlocked, { text })}`;
    const end = lastLocked(from);
    const day = dayMonth(end, texts.calendar);
    return cycle.clock.asOf <= end ? fill(says.locked, { text, day }) : `◐ ${fill(says.over, { text, day })}`;
  });
  return [...each, ...count];
}
