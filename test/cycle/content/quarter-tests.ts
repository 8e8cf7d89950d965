/**
 * Twenty tests of a team over a quarter: begun and counted in the panel, by typing, in pastes and by a tool that fires no trigger; some from
 * links of items and concepts, some from single posts, some never begun to count; closed and opened again. Used by quarter.test.ts.
 */
import type { Edit } from '../../../src/preview/engine/workbook';
import { numbers } from '../../addon/content/quarter-truth';
import { type CycleHost, get, HEADING, TabView, typeInto } from '../built-cycle';
import { type Counts, saidOf, type TrueTest } from './tests-truth';

export const TESTS = 20;
const FIRST = HEADING + 1;
/** How high the rate of B lies against that of A, and which share of the views of A is a hit. */
const LIFTS = [1.02, 1.8, 0.5, 1, 1.3];
const RATES = [0.05, 0.003, 0.1, 0.3];
const THRESHOLDS = ['+20%', '', '-15%', '+0.5 pp'] as const;
/** Hits are what is counted there: a cost would be none. */
const LOWER = 'Strikes and removals / 30 d';

type Kind = 'counts' | 'three' | 'posts' | 'item' | 'concept' | 'silent';
const kindOf = (at: number): Kind => {
  const named: Readonly<Record<number, Kind>> = { 3: 'posts', 4: 'three', 6: 'item', 8: 'concept', 9: 'silent' };
  return named[at % 10] ?? 'counts';
};

interface Running {
  readonly name: string;
  readonly at: number;
  readonly kind: Kind;
  readonly begun: number;
  readonly counts: { hits: number; views: number }[];
  readonly posts: [number[], number[]];
  kept: string;
}

const iso = (day: number): string => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
const LETTERS = ['a', 'b', 'c'] as const;

export class QuarterTests {
  private readonly tests: Running[] = [];
  private readonly next = numbers(11);
  private readonly tab: TabView;
  private readonly links: TabView;
  private linkRow = FIRST;
  /** What some tool is about to write. */
  private readonly silent: Edit[] = [];
  private kpi = 'Click rate to landing page';

  constructor(
    private readonly host: CycleHost,
    private readonly dayIs: (day: number) => void,
    private readonly titleOf: (at: number) => string,
  ) {
    this.tab = new TabView(host, 'experiments');
    this.links = new TabView(host, 'links');
  }

  async begin(day: number, count: number): Promise<void> {
    this.dayIs(day);
    for (let n = 0; n < count && this.tests.length < TESTS; n++) {
      const at = this.tests.length;
      const versions = kindOf(at) === 'three' ? 3 : 2;
      const counts = Array.from({ length: versions }, () => ({ hits: 0, views: 0 }));
      const test: Running = { name: `Test ${at}`, at, kind: kindOf(at), begun: day, counts, posts: [[], []], kept: '' };
      await this.written(test, day);
      // The panel looks for the next free row.
      this.writeSilently();
      this.tests.push(test);
    }
  }

  private threshold = ({ at }: Running) => THRESHOLDS[at % THRESHOLDS.length] ?? '';
  private isLower = (test: Running): boolean => this.threshold(test) === '-15%';
  private row = ({ at }: Running): number => FIRST + at;

  /** The four ways in which a test comes about. */
  private async written(test: Running, day: number): Promise<void> {
    const [kpi, threshold, row] = [this.isLower(test) ? LOWER : this.kpi, this.threshold(test), this.row(test)];
    const cells: readonly (readonly [string, string])[] = [
      ['hypothesis', test.name],
      ['kpi', kpi],
      ['threshold', threshold],
      ['started', iso(day)],
    ];
    if (test.at % 4 === 0) {
      const texts = { hypothesis: test.name, kpi, threshold, owner: 'Aino' };
      await get(this.host, 'saveExperiment', { was: '', texts, counts: {} });
    } else if (test.at % 8 === 1) for (const [key, value] of cells) typeInto(this.host, this.tab, key, row, value);
    else if (test.at % 4 !== 3) {
      this.host.workbook.paste(this.tab.at('hypothesis', row), [[test.name]]);
      this.host.workbook.paste(this.tab.at('kpi', row), [[kpi, threshold, 'Ben', iso(day)]]);
    } else this.bySomeTool(row, [...cells.filter(([key]) => key !== 'started'), ['started', day]]);
    if (test.kind === 'item')
      this.bySomeTool(row, [...LETTERS.slice(0, 2).map((letter, at) => [`from_${letter}`, this.titleOf(test.at + at)] as const)]);
    if (test.kind === 'concept')
      this.bySomeTool(row, [...LETTERS.slice(0, 2).map(letter => [`from_${letter}`, `angle ${test.at}${letter}`] as const)]);
  }

  private bySomeTool(row: number, cells: readonly (readonly [string, string | number])[], tab = this.tab): void {
    const edits = cells.map(([key, value]): Edit => {
      const content = typeof value === 'number' ? ({ type: 'number', value } as const) : ({ type: 'text', value } as const);
      return { kind: 'content', at: tab.at(key, row), content };
    });
    this.silent.push(...edits);
  }

  private writeSilently(): void {
    this.host.workbook.apply(this.silent.splice(0));
  }

  /** A week of results: one test in the panel, one by typing, neighbours in a paste, the others by some tool. */
  async count(day: number): Promise<void> {
    this.dayIs(day);
    const open = this.tests.filter(({ kept, kind }) => kept === '' && kind !== 'silent');
    for (const test of open) this.grow(test);
    for (const test of open.filter(({ kind }) => kind === 'posts')) this.posted(test);
    for (const test of open.filter(({ kind }) => kind === 'item' || kind === 'concept')) this.linked(test);
    this.writeSilently();
    const counted = open.filter(({ kind }) => kind === 'counts' || kind === 'three');
    const [panel, typed, ...others] = [...counted.slice(day % counted.length), ...counted.slice(0, day % counted.length)];
    if (panel !== undefined)
      await get(this.host, 'saveExperiment', { was: panel.name, texts: {}, counts: Object.fromEntries(this.cells(panel)) });
    if (typed !== undefined)
      for (const [key, value] of this.cells(typed)) typeInto(this.host, this.tab, key, this.row(typed), String(value));
    for (const test of others) {
      if (test.at % 2 === 0) this.bySomeTool(this.row(test), this.cells(test));
      else this.host.workbook.paste(this.tab.at('successes_a', this.row(test)), [this.cells(test).map(([, value]) => String(value))]);
    }
    this.writeSilently();
  }

  private grow(test: Running): void {
    const rate = RATES[test.at % RATES.length] ?? 0;
    test.counts.forEach((count, version) => {
      const views = (test.at % 3 === 0 ? 2000 : 200) + this.next(test.at % 3 === 0 ? 8000 : 900);
      const lift = version === 0 ? 1 : (LIFTS[(test.at + version) % LIFTS.length] ?? 1);
      count.views += views;
      count.hits += Math.min(views, Math.floor(views * rate * lift * (0.95 + this.next(100) / 1000) + this.next(100) / 100));
    });
    for (const [version, values] of test.posts.entries()) values.push((10 + this.next(10) + 4 * version) / 10);
  }

  private cells = ({ counts }: Running) =>
    counts.flatMap(({ hits, views }, at) => [[`successes_${LETTERS[at]}`, hits] as const, [`trials_${LETTERS[at]}`, views] as const]);

  private posted(test: Running): void {
    const [a, b] = test.posts.map(values => values.join('; '));
    this.host.workbook.paste(this.tab.at('values_a', this.row(test)), [[a ?? '', b ?? '']]);
  }

  /** Every week another link of the item or concept has counted what is new; a link without conversions says nothing yet. */
  private linked(test: Running): void {
    test.counts.forEach((count, at) => {
      const before = this.told.get(`${test.at} ${at}`) ?? { hits: 0, views: 0 };
      const named =
        test.kind === 'item' ? (['item', this.titleOf(test.at + at)] as const) : (['concept', `angle ${test.at}${LETTERS[at]}`] as const);
      const fresh = [named, ['clicks', count.views - before.views], ['primary', count.hits - before.hits]] as const;
      this.bySomeTool(this.linkRow++, fresh, this.links);
      this.bySomeTool(this.linkRow++, [named, ['clicks', 77]], this.links);
      this.told.set(`${test.at} ${at}`, { ...count });
    });
  }
  private readonly told = new Map<string, Counts>();

  /** The KPI gets another name on the Dashboard. */
  rename(day: number, name: string): void {
    this.dayIs(day);
    const dashboard = new TabView(this.host, 'dashboard');
    typeInto(this.host, dashboard, 'kpi', dashboard.rowWhere('kpi', this.kpi), name);
    this.kpi = name;
  }

  async close(day: number): Promise<void> {
    this.dayIs(day);
    const [, one, two, , three] = this.tests;
    if (one === undefined || two === undefined || three === undefined) return;
    await get(this.host, 'saveExperiment', { was: one.name, texts: { kept: 'B', learned: 'Shorter.' }, counts: {} });
    typeInto(this.host, this.tab, 'kept', this.row(two), 'a');
    this.bySomeTool(this.row(three), [['kept', 'C']]);
    this.writeSilently();
    [one.kept, two.kept, three.kept] = ['B', 'A', 'C'];
  }

  async reopen(day: number): Promise<void> {
    this.dayIs(day);
    const one = this.tests[1];
    if (one === undefined || one.kept === '') return;
    await get(this.host, 'saveExperiment', { was: one.name, texts: { kept: '' }, counts: {} });
    one.kept = '';
  }

  /** What stands beside each test in the tab, and what a statistician would say. */
  said(asOf: number): { readonly shown: readonly (readonly string[])[]; readonly truth: readonly (readonly string[])[] } {
    const shown = this.tests.map(test =>
      ['hypothesis', 'kpi', 'verdict', 'evidence', 'next'].map(key => this.tab.text(key, this.row(test))),
    );
    const truth = this.tests.map(test => {
      const { kind, name, kept, begun } = test;
      const isLinked = kind === 'item' || kind === 'concept';
      const hasCounts = kind !== 'silent' && kind !== 'posts' && test.counts.some(({ views }) => views > 0);
      const lowerIsBetter = this.isLower(test);
      const counted: TrueTest = {
        ...{ threshold: this.threshold(test), lowerIsBetter, days: asOf - begun, kept, fromLinks: isLinked && hasCounts },
        counts: hasCounts ? test.counts : [null, null],
        posts: kind === 'posts' && test.posts[0].length > 0 ? test.posts : null,
      };
      return [name, lowerIsBetter ? LOWER : this.kpi, ...saidOf(counted)];
    });
    return { shown, truth };
  }
}
