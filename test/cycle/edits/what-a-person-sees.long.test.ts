/**
 * What a person sees wins: rows sorted in part or whole, pasted, undone and redone in random order leave every figure right for the name
 * that stands in its row. Held against the boards computed from the visible cells alone; ids come from the names, never from their cells.
 * Thirty steps of the walk are part of `npm run fuzz -- --whole`.
 */
import * as fc from 'fast-check';
import type { Block, Board } from '../../../src/boards/block';
import { CYCLE_KEYS } from '../../../src/boards/clock';
import { CHECKIN_INPUTS } from '../../../src/boards/kpi/check-ins';
import { kpiBoard, shownStatus } from '../../../src/boards/kpi/kpi-board';
import { KPI_INPUTS, WATCH_INPUTS } from '../../../src/boards/kpi/kpis';
import { measureKpis } from '../../../src/boards/kpi/measured';
import { scoreBoard } from '../../../src/boards/kpi/score-board';
import { LINK_INPUTS, linkBoard } from '../../../src/boards/links/link-board';
import { VOCABULARY_INPUTS } from '../../../src/boards/links/link-names';
import { PHASE_INPUTS, ROADMAP_INPUTS, roadmapBoard } from '../../../src/boards/roadmap-board';
import { ruleBoard } from '../../../src/boards/rule-board';
import { RULE_INPUTS } from '../../../src/boards/rules';
import { setupBoard } from '../../../src/boards/setup-board';
import { boardWords } from '../../../src/boards/words';
import type { TabId } from '../../../src/contract';
import { parseUrl } from '../../../src/functions/utm/url';
import type { Value } from '../../../src/preview/engine/workbook';
import { sampled } from '../../sample';
import { type CycleHost, HEADING, openCycle, TabView } from '../built-cycle';
import { errors } from '../pictures';

/** A walk whose first steps are of every kind. */
const SEED = 20261129;
const [STEPS = 0] = sampled([30], [14]);
const FIRST = HEADING + 1;

/** Which column names a row of a tab, and what is hidden behind that name. */
const BEHIND = {
  dashboard: { name: ['kpi'], hidden: ['id'] },
  rules: { name: ['sign'], hidden: ['id', 'shown_at', 'id_1', 'id_2', 'id_3'] },
  links: { name: ['url', 'channel', 'format', 'concept', 'creator', 'batch'], hidden: ['id'] },
} as const;
type Named = keyof typeof BEHIND;

type Cells = Readonly<Record<string, Value>>;

let host: CycleHost;
/** Hidden cells by name, as they were before anybody sorted. */
let behind: Readonly<Record<Named, ReadonlyMap<string, Cells>>>;

function rowsOf(tab: TabId): readonly Cells[] {
  const cells = host.workbook.evaluated(new TabView(host, tab).area());
  const keys = (cells[HEADING - 1] ?? []).map(({ text }) => text);
  return cells.slice(FIRST).map(row => Object.fromEntries(row.map(({ value }, column) => [keys[column] ?? '', value])));
}

const nameIn = (tab: Named, row: Cells): string => BEHIND[tab].name.map(key => String(row[key] ?? '')).join('|');

/** The visible cells of a tab as a board reads them, hidden ones by the name of the row. */
function visible(rows: readonly Cells[], keys: readonly string[], tab: Named | null = null): Block {
  const never = new Set(['known_name', 'known_id', 'kpi_id', 'watch_id']);
  const hidden: readonly string[] = tab === null ? [] : BEHIND[tab].hidden;
  const cell = (row: Cells, key: string): Value => {
    if (never.has(key)) return '';
    return tab !== null && hidden.includes(key) ? (behind[tab].get(nameIn(tab, row))?.[key] ?? '') : (row[key] ?? '');
  };
  return [keys, [], ...rows.map(row => keys.map(key => cell(row, key)))];
}

const plain = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? ''));

/** Shown cells and what the board of the visible cells says, row by row. */
function compared(rows: readonly Cells[], board: Board<string>, keys: readonly string[]) {
  const shown = rows.map(row => keys.map(key => plain(row[key])));
  const right = rows.map((_, index) => keys.map(key => plain(board.rows.get(index)?.[`b_${key}`])));
  return [shown, right] as const;
}

function expectRight(step: string): void {
  const tables = Object.fromEntries(
    (['dashboard', 'checkins', 'setup', 'rules', 'roadmap', 'links', 'scorecard'] as const).map(tab => [tab, rowsOf(tab)]),
  ) as Record<TabId, readonly Cells[]>;
  const facts = host.workbook.evaluated(new TabView(host, 'setup').area(HEADING, 1))[0] ?? [];
  const keys = (host.workbook.evaluated(new TabView(host, 'setup').area(HEADING - 1, 1))[0] ?? []).map(({ text }) => text);
  const cycle: Block = [CYCLE_KEYS, CYCLE_KEYS.map(key => facts[keys.indexOf(key)]?.value ?? '')];
  const blocks = {
    kpis: visible(tables.dashboard, KPI_INPUTS, 'dashboard'),
    checkIns: visible(tables.checkins, CHECKIN_INPUTS),
    cycle,
    watch: visible(tables.setup, WATCH_INPUTS),
    rules: visible(tables.rules, RULE_INPUTS, 'rules'),
  };
  const phases = visible(tables.setup, PHASE_INPUTS);
  const vocabulary = visible(tables.setup, VOCABULARY_INPUTS);
  const links = linkBoard({ links: visible(tables.links, LINK_INPUTS, 'links'), cycle, vocabulary, keyRow: HEADING }, parseUrl);
  const setup = setupBoard({ ...blocks, phases, vocabulary });
  const roadmap = roadmapBoard({ tasks: visible(tables.roadmap, ROADMAP_INPUTS), cycle, phases });
  const dashboardKeys = ['now', 'target', 'do_now', 'baseline', 'next', 'expected', 'outlook', 'forecast', 'unusual', 'course', 'last'];
  const pairs = {
    dashboard: compared(tables.dashboard, kpiBoard(blocks), dashboardKeys),
    scorecard: compared(tables.scorecard, scoreBoard(blocks), [
      'star',
      'kpi',
      ...Array.from({ length: 13 }, (_, index) => `w${index + 1}`),
    ]),
    rules: compared(tables.rules, ruleBoard(blocks), ['state', 'fired', 'helped']),
    roadmap: compared(tables.roadmap, roadmap, ['phase', 'week', 'late', 'state']),
    links: compared(tables.links, links, ['ga4', 'problems', 'tagged', 'source', 'medium', 'campaign', 'content']),
    setup: compared(tables.setup, setup, ['watch_now', 'watch_next']),
  };
  const status = measureKpis(blocks)?.kpis.map(each => [each.kpi.name, shownStatus(each, boardWords('en'))]);
  const shownStatuses = tables.dashboard.flatMap(({ kpi, status: shown }) => (kpi === null || kpi === '' ? [] : [[kpi, shown]]));
  for (const [tab, [shown, right]] of Object.entries(pairs)) expect([step, tab, shown]).toEqual([step, tab, right]);
  expect([step, shownStatuses]).toEqual([step, status]);
}

/** Columns people sort: those they see, with or without the folded ones, or everything. */
const SORTED = {
  dashboard: { seen: ['star', 'next'], folded: ['star', 'baseline_typed'], by: ['kpi', 'owner', 'now', 'status', 'target_text'] },
  checkins: { seen: ['date', 'by'], folded: ['date', 'by'], by: ['kpi', 'value', 'date'] },
  roadmap: { seen: ['phase', 'late'], folded: ['phase', 'late'], by: ['task', 'owner', 'due', 'kpi'] },
  links: { seen: ['url', 'rate'], folded: ['url', 'content'], by: ['channel', 'format', 'clicks', 'ga4'] },
  rules: { seen: ['sign', 'bound_3'], folded: ['sign', 'bound_3'], by: ['sign', 'owner', 'kpi_1', 'state'] },
  setup: { seen: ['watch', 'watch_definition'], folded: ['watch', 'watch_definition'], by: ['watch', 'watch_owner', 'watch_unit'] },
} as const;
type Sorted = keyof typeof SORTED;
const FILLED: Readonly<Record<Sorted, string>> = {
  dashboard: 'kpi',
  checkins: 'kpi',
  roadmap: 'task',
  links: 'url',
  rules: 'sign',
  setup: 'watch',
};

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('sort' as const),
      tab: fc.constantFrom(...(Object.keys(SORTED) as Sorted[])),
      columns: fc.constantFrom('seen', 'seen', 'folded', 'all'),
      by: fc.nat({ max: 4 }),
      ascending: fc.boolean(),
      from: fc.double({ min: 0, max: 0.5, noNaN: true }),
      share: fc.double({ min: 0.3, max: 1, noNaN: true }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), times: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo' as const), times: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paste' as const), from: fc.nat({ max: 30 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Some of the check-ins people see, pasted below the last. */
function paste(from: number): void {
  const checkins = new TabView(host, 'checkins');
  const keys = ['date', 'kpi', 'channel', 'value'];
  const rows = [from, from + 7, from + 14].map(index => keys.map(key => checkins.text(key, FIRST + index)));
  host.workbook.paste(checkins.at('date', FIRST + checkins.table('kpi').length), rows);
}

/** One step; gives how many more there are to undo. Setup's facts stand in the same rows, hence it is never sorted whole. */
function take(drawn: Step, done: number): number {
  switch (drawn.kind) {
    case 'undo': {
      const times = Math.min(drawn.times, done);
      for (let time = 0; time < times; time++) host.workbook.undo();
      return done - times;
    }
    case 'redo':
      for (let time = 0; time < drawn.times; time++) host.workbook.redo();
      return done;
    case 'paste':
      paste(drawn.from);
      return done + 1;
    case 'open':
      host.open();
      return done;
    default: {
      const { tab, by, ascending } = drawn;
      const view = new TabView(host, tab);
      const count = view.table(FILLED[tab]).length;
      const row = FIRST + Math.floor(count * drawn.from);
      const rows = Math.max(2, Math.min(Math.round(count * drawn.share), FIRST + count - row));
      const isWhole = drawn.columns === 'all' && tab !== 'setup';
      const [left, right] = SORTED[tab][drawn.columns === 'seen' ? 'seen' : 'folded'];
      const column = isWhole ? 0 : view.column(left);
      const columns = isWhole ? view.area().columns : view.column(right) - column + 1;
      const keys: readonly string[] = SORTED[tab].by.filter(key => view.column(key) < column + columns);
      const key = keys[by % keys.length] ?? keys[0] ?? '';
      host.workbook.apply([
        { kind: 'sort', area: { ...view.area(row, rows), column, columns }, by: [{ column: view.column(key), ascending }] },
      ]);
      return done + 1;
    }
  }
}

test('a random walk of sorts, pastes, undos and redos', async () => {
  host = await openCycle();
  const setup = new TabView(host, 'setup');
  host.workbook.type(setup.at('watch_on', FIRST), 'Yes');
  host.workbook.type(setup.at('watch_on', FIRST + 2), 'Yes');
  const hidden = (tab: Named) => new Map(rowsOf(tab).map(row => [nameIn(tab, row), row]));
  behind = { dashboard: hidden('dashboard'), rules: hidden('rules'), links: hidden('links') };
  expectRight('before');
  const steps = fc.sample(step, { numRuns: STEPS, seed: SEED });
  let done = 0;
  for (const [index, drawn] of steps.entries()) {
    done = take(drawn, done);
    expectRight(`${index}: ${JSON.stringify(drawn)}`);
  }
  expect(errors(host)).toEqual([]);
  expect(host.failures).toEqual([]);
  expect(new Set(steps.map(({ kind }) => kind)).size).toBe(5);
});
