/**
 * A quarter of five people through the whole bundle: 150 items planned in pastes of a week, moved by pastes over the steps, by typing, by the
 * panel, and by a tool that fires no trigger; taken back, renamed, with days deleted and a week off. Faults and corrections are counted on the
 * way. Beside them twenty tests are begun, counted and closed. Everything is counted a second time from what happened.
 */
import type { Edit } from '../../../src/preview/engine/workbook';
import { clockOn } from '../../../src/preview/page/state/preview-clock';
import { AS_OF, counted, DAYS, type Move, numbers, OFF, PEOPLE } from '../../addon/content/quarter-truth';
import { START } from '../../boards/blocks';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';
import { QuarterTests, TESTS } from './quarter-tests';

const FIRST = HEADING + 1;
const ITEMS = 150;
const WEEK = 7;
/** As many as are planned in a week, until all of them are. */
const A_WEEK = 13;
const RENAMED_IN = 7;
const [CLOSED_IN, REOPENED_IN] = [10, 12];
const TESTS_A_WEEK = 4;
/** So many moves are to be seen late, so many items to be out, and so many to come back, for the figures to mean something. */
const [ENOUGH, BACK] = [30, 10];
const WEEKS = Array.from({ length: Math.floor(DAYS / WEEK) }, (_, at) => at + 1);
/** Of the items of a week so many have a day, this far ahead. */
const [WITH_A_DAY, AHEAD] = [2, 4];
/** The steps of the Growth Loop by hand, and what a team calls the second from some week on. */
const STEPS = ['brief', 'asset', 'published'];
const WORDS = ['Brief', 'Asset', 'Published'];
const OWN_ASSET = 'Cut';
const [ASSET, OUT] = [1, 2];

const iso = (day: number): string => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);

interface Item {
  readonly title: string;
  step: number;
  readonly moves: Move[];
  /** The day it is planned for; null for none. */
  readonly publishOn: number | null;
  caught: number;
  corrected: number;
}

class Quarter {
  readonly items: Item[] = [];
  /** Written without a trigger, and stamped by nobody yet. */
  private waiting: Item[] = [];
  private readonly next = numbers(21);
  private readonly content: TabView;
  private isRenamed = false;

  constructor(
    private readonly host: CycleHost,
    private readonly dayIs: (day: number) => void,
  ) {
    this.content = new TabView(host, 'content');
  }

  async week(week: number): Promise<void> {
    const monday = START + (week - 1) * WEEK;
    this.plan(monday);
    if (week === RENAMED_IN) this.rename(monday + 1);
    if (week !== OFF) this.overSteps(monday + 2);
    if (week % 2 === 0) this.dueGoesOut(monday + 2);
    this.bySomeTool(this.host, 9);
    this.typed(monday + 3);
    this.bySomeTool(this.host, 3);
    await this.inThePanel(monday + 4);
  }

  private row = (item: Item): number => FIRST + this.items.indexOf(item);
  private word = (step: number): string => (step === ASSET && this.isRenamed ? OWN_ASSET : (WORDS[step] ?? ''));

  /** What was typed is stamped now; what waits is stamped with it, as seen later. */
  private stamp(day: number, typed: readonly Item[]): void {
    for (const item of typed) item.moves.push({ step: item.step, day, marked: false });
    for (const item of this.waiting) if (!typed.includes(item)) item.moves.push({ step: item.step, day, marked: true });
    this.waiting = [];
  }

  private plan(day: number): void {
    this.dayIs(day);
    const fresh = Array.from({ length: Math.min(A_WEEK, ITEMS - this.items.length) }, (_, at): Item => {
      const publishOn = at < WITH_A_DAY ? day + AHEAD * WEEK : null;
      const none = { moves: [], caught: 0, corrected: 0 };
      return { title: `Item ${day - START}.${at}`, step: this.next(4) === 0 ? ASSET : 0, publishOn, ...none };
    });
    if (fresh.length === 0) return;
    const rows = fresh.map(({ title, step, publishOn }) => [
      title,
      this.word(step),
      publishOn === null ? '' : iso(publishOn),
      'Instagram',
      '',
      PEOPLE[this.next(PEOPLE.length)] ?? '',
    ]);
    this.host.workbook.paste(this.content.at('title', FIRST + this.items.length), rows);
    this.items.push(...fresh);
    this.stamp(day, fresh);
  }

  private rename(day: number): void {
    this.dayIs(day);
    typeInto(this.host, this.content, 'own_words', FIRST, `Asset = ${OWN_ASSET}`);
    this.isRenamed = true;
    this.stamp(day, []);
  }

  /** Somebody pastes the steps of neighbours: most go on by one, some go back. */
  private overSteps(day: number): void {
    this.dayIs(day);
    const count = Math.min(20, this.items.length);
    const first = this.next(this.items.length - count + 1);
    const run = this.items.slice(first, first + count);
    const moved = run.filter(item => this.go(item, item.step === OUT && this.next(3) > 0 ? OUT : this.next(6) === 0 ? 0 : item.step + 1));
    this.host.workbook.paste(
      this.content.at('step', FIRST + first),
      run.map(({ step }) => [this.word(step)]),
    );
    // What waited among them was looked at with the paste.
    this.stamp(day, [...moved, ...this.waiting.filter(item => run.includes(item) && !moved.includes(item))]);
  }

  /** In every second week somebody sees to it that what is planned for it goes out. */
  private dueGoesOut(day: number): void {
    this.dayIs(day);
    const due = this.items.filter(({ publishOn }) => publishOn !== null && publishOn <= day && publishOn > day - WEEK);
    for (const item of due) {
      if (this.waiting.includes(item) || !this.go(item, OUT)) continue;
      typeInto(this.host, this.content, 'step', this.row(item), this.word(OUT));
      this.stamp(day, [item]);
    }
  }

  private typed(day: number): void {
    this.dayIs(day);
    const item = this.items[this.next(this.items.length)];
    if (item === undefined || this.waiting.includes(item) || !this.go(item, (item.step + 1) % STEPS.length)) return;
    typeInto(this.host, this.content, 'step', this.row(item), this.word(item.step));
    this.stamp(day, [item]);
  }

  private bySomeTool(host: CycleHost, count: number): void {
    const edits: Edit[] = [];
    for (let at = 0; at < count; at++) {
      const item = this.items[this.next(this.items.length)];
      if (item === undefined || this.waiting.includes(item) || !this.go(item, this.next(8) === 0 ? 0 : item.step + 1)) continue;
      this.waiting.push(item);
      const place = this.content.at('step', this.row(item));
      edits.push({ kind: 'content', at: place, content: { type: 'text', value: this.word(item.step) } });
    }
    host.workbook.apply(edits);
  }

  /** The command stamps what waits before it moves the item on; a fault is found on the way, and one is seen of what is out. */
  private async inThePanel(day: number): Promise<void> {
    this.dayIs(day);
    const item = this.items.find(({ step }) => step === ASSET);
    if (item === undefined) return;
    this.stamp(day, []);
    const named = { id: this.content.text('id', this.row(item)), title: item.title };
    await get(this.host, 'saveContent', { item: named, count: 'caught' });
    await get(this.host, 'saveContent', { item: named, moveOn: true });
    this.go(item, OUT);
    item.caught += 1;
    item.moves.push({ step: OUT, day, marked: false });
    const out = this.items.find(({ step, corrected }, at) => step === OUT && corrected === 0 && at % 3 === 0);
    if (out === undefined) return;
    typeInto(this.host, this.content, 'corrected', this.row(out), '2');
    out.corrected = 2;
  }

  private go(item: Item, to: number): boolean {
    const step = Math.min(OUT, to);
    if (step === item.step) return false;
    item.step = step;
    return true;
  }

  /** Somebody takes the days of a few stamps out. */
  forget(): void {
    for (const item of this.items.filter((_, at) => at % 19 === 3)) {
      const place = this.next(item.moves.length);
      const parts = this.content.text('stamps', this.row(item)).split(' · ');
      typeInto(
        this.host,
        this.content,
        'stamps',
        this.row(item),
        parts.map((part, at) => (at === place ? (part.split(' ')[0] ?? '') : part)).join(' · '),
      );
      item.moves[place] = { ...(item.moves[place] as Move), day: null };
    }
  }

  column = (key: string): readonly string[] => {
    const cells = this.host.workbook.evaluated({
      ...this.content.area(FIRST, this.items.length),
      column: this.content.column(key),
      columns: 1,
    });
    return cells.map(([cell]) => cell?.text ?? '');
  };
}

const average = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Week by week: what was planned for it went out by its end; a week off is none, nor is one of which a day is unknown. */
function onSchedule(items: readonly Item[], truth: readonly ReturnType<typeof counted>[]): readonly [number, number] {
  const weeks = WEEKS.filter(week => week > AHEAD && week !== OFF).map(week => {
    const [first, last] = [START + (week - 1) * WEEK, START + week * WEEK - 1];
    const due = items.flatMap(({ publishOn }, at) => (publishOn === null || publishOn < first || publishOn > last ? [] : [truth[at]]));
    if (due.some(each => each === undefined || each.last < OUT || (each.published ?? 0) > last)) return 'missed';
    return due.some(each => each?.published === null) ? 'unknown' : 'kept';
  });
  return [weeks.filter(week => week === 'kept').length, weeks.filter(week => week !== 'unknown').length];
}

test('every figure of a quarter is the one a person would count', async () => {
  const snapshot = (await openCycle({}, { sample: false }, ['content', 'experiments'])).snapshot();
  let today = iso(START);
  const host = openBuilt({ snapshot, clock: () => clockOn(today, 'Etc/UTC')() });
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'weeks_off'), String(OFF));
  const dayIs = (day: number) => {
    today = iso(day);
  };
  const quarter = new Quarter(host, dayIs);
  const tests = new QuarterTests(host, dayIs, at => quarter.items[at]?.title ?? '');
  for (const week of WEEKS) {
    await quarter.week(week);
    const friday = START + week * WEEK - 3;
    if (week === RENAMED_IN) tests.rename(friday, 'Clicks per view');
    if (week !== OFF) await tests.begin(friday, TESTS_A_WEEK);
    if (week === CLOSED_IN) await tests.close(friday);
    if (week !== OFF) await tests.count(friday);
    if (week === REOPENED_IN) await tests.reopen(friday);
  }
  dayIs(AS_OF);
  quarter.forget();
  const view = await get(host, 'content', null);
  const truth = quarter.items.map(({ moves }) => counted(moves, { steps: STEPS.length, firstWork: 0, out: OUT }));

  expect(quarter.items).toHaveLength(ITEMS);
  const moves = quarter.items.map(item => item.moves);
  expect(moves.flat().filter(({ marked }) => marked).length).toBeGreaterThan(ENOUGH);
  expect(moves.flatMap(each => each.filter(({ step }, at) => each[at - 1]?.step === OUT && step < OUT)).length).toBeGreaterThan(BACK);
  expect(truth.filter(({ cycle }) => cycle !== null).length).toBeGreaterThan(ENOUGH);
  const written = ({ step, day, marked }: Move) => (day === null ? STEPS[step] : `${STEPS[step]} ${marked ? '~' : ''}${iso(day)}`);
  expect(quarter.column('stamps')).toEqual(quarter.items.map(({ moves }) => moves.map(written).join(' · ')));
  const orBlank = (days: number | null) => String(days ?? '');
  expect(quarter.column('cycle')).toEqual(truth.map(({ cycle }) => orBlank(cycle)));
  expect(quarter.column('working')).toEqual(truth.map(({ working }) => orBlank(working)));
  expect(quarter.column('age')).toEqual(truth.map(({ age }) => orBlank(age)));
  const known = truth.flatMap(({ cycle }) => cycle ?? []).sort((one, other) => one - other);
  const within = known.find((days, at) => known[at + 1] !== days && known.filter(each => each <= days).length >= 0.85 * known.length);
  expect(view.lines[0]).toContain(`${truth.filter(({ isInWork }) => isInWork).length} in work`);
  expect(view.lines[0]).toContain(`85% within ${within} days (${known.length} items)`);
  const shown = (value: number) => String(Math.round(value * 10) / 10);
  const mean = (step: number) => average(truth.flatMap(({ last, inSteps }) => (last < OUT ? [] : (inSteps[step] ?? []))));
  const slowest = mean(0) > mean(ASSET) ? 0 : ASSET;
  expect(view.lines[0]).toContain(`slowest: ${slowest === ASSET ? OWN_ASSET : WORDS[0]}, ${shown(mean(slowest))} days`);
  const published = truth.filter(({ published: day }) => day !== null && day < START + WEEKS.length * WEEK).length;
  expect(view.lines[0]).toContain(`${shown(published / WEEKS.length)} published a week`);
  const sum = (of: 'caught' | 'corrected', items: readonly Item[]) => items.reduce((all, item) => all + item[of], 0);
  const out = quarter.items.filter((_, at) => truth[at]?.last === OUT);
  const mended = out.filter(({ corrected }) => corrected > 0).length;
  expect(view.lines.at(-1)).toContain(
    `Gate: ${sum('caught', quarter.items)} caught before, ${Math.round((100 * mended) / out.length)}% of ${out.length} corrected after`,
  );
  const [kept, judged] = onSchedule(quarter.items, truth);
  expect(view.lines.at(-1)).toContain(`on schedule ${kept} of ${judged} weeks`);
  const { experiments } = await get(host, 'experiments', null);
  const { shown: verdicts, truth: said } = tests.said(AS_OF);
  expect(said).toHaveLength(TESTS);
  expect(new Set(said.map(([, , word]) => word)).size).toBeGreaterThan(4);
  expect(verdicts).toEqual(said);
  expect(experiments.map(({ texts: { hypothesis, kpi }, verdict, evidence, next }) => [hypothesis, kpi, verdict, evidence, next])).toEqual(
    said,
  );
  expect(errors(host)).toEqual([]);
  expect(Math.min(kept, judged - kept)).toBeGreaterThan(0);
});
