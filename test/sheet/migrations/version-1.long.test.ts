/**
 * Workbooks recorded by the code before the boards, with typed data in them, opened by the built add-on of today: the first command brings
 * them up to date, and every typed value comes through. The recordings stand in test/fixtures/version-1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TabId } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { WORKBOOK_VERSION } from '../../../src/sheet/migrations';
import { ask, type CycleHost, get, HEADING, openBuilt, STEPS, TabView } from '../../cycle/built-cycle';
import { errors } from '../../cycle/pictures';
import { sampled } from '../../sample';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'version-1');
const TODAY = '2026-11-17';
const CASES = [
  ['growth-loop-da', 'da_DK', 'Europe/Copenhagen'],
  ['signals-fi', 'fi_FI', 'Europe/Helsinki'],
  ['foundation-ms', 'en_GB', 'Asia/Kuala_Lumpur'],
] as const;

/** What people type, by tab; the first column names a row. */
const TYPED = {
  dashboard:
    'kpi star owner target_text threshold threshold_action below_action cadence override reason definition source unit better aggregate baseline_from baseline_typed id locked past_targets',
  checkins: 'kpi date channel value numerator denominator note by id kpi_id',
  roadmap: 'task done_when kpi owner start due status id kpi_id',
  links: 'url channel format concept creator batch posted_on post_url item clicks primary micro_1 micro_2 id',
  rules: 'sign kind action owner on match in_a_row kpi_1 is_1 bound_1 kpi_2 is_2 bound_2 kpi_3 is_3 bound_3 id shown_at id_1 id_2 id_3',
  setup:
    'fact_key person seat channel role signal source medium also phase first_day last_day phase_goal exit format concept creator batch watch watch_on watch_base watch_owner watch_id',
} as const satisfies Partial<Record<TabId, string>>;

/** Visible figures that must not have changed either. */
const SHOWN = {
  dashboard: 'kpi status now target do_now baseline next',
  rules: 'sign state',
  links: 'url ga4 tagged',
  roadmap: 'task phase week',
} as const;

function open(name: string, locale: string, timeZone: string, change: (snapshot: HostSnapshot) => HostSnapshot = same => same): CycleHost {
  const snapshot = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as HostSnapshot;
  return openBuilt({ snapshot: change(snapshot), locale, timeZone, today: TODAY });
}

function rowsOf(host: CycleHost, columns: Readonly<Partial<Record<TabId, string>>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(columns).map(([tab, keys]) => {
      const [named = '', ...others] = keys.split(' ');
      return [tab, new TabView(host, tab as TabId).table(named).map(row => [named, ...others].map(key => row[key] ?? '').join(' | '))];
    }),
  );
}

/** What the old cells show, before anything of the new code has run: the recording carries their values. */
const texts = (host: CycleHost) => ({ typed: rowsOf(host, TYPED), shown: rowsOf(host, SHOWN) });

describe.each(CASES)('A workbook of version 1: %s', (name, locale, timeZone) => {
  let host: CycleHost;
  let before: ReturnType<typeof texts>;
  let tabsBefore: readonly string[];

  beforeAll(async () => {
    host = open(name, locale, timeZone);
    before = texts(host);
    tabsBefore = host.workbook.sheets().map(sheet => sheet.name);
    await get(host, 'today', null);
  }, 300_000);

  test('keeps every typed value, in its order', () => {
    expect(rowsOf(host, TYPED)).toEqual(before.typed);
  });

  test('shows the same figures without a single error', () => {
    const shown = rowsOf(host, SHOWN);
    // Version 1 asked for a total by the day of the last one, not by its week.
    const asked = JSON.parse(JSON.stringify(before.shown).replace(/( \/ viikko [^"]*)20\.11\./g, (_, row: string) => `${row}22.11.`));
    // Nor did it say what to do beside a red status that no rule spoke of, or at risk.
    const unsaid = (texts: unknown) =>
      JSON.stringify(texts).replace(/(\| [■◐]|"[^"|]*\| [■◐])([^|"]*\|[^|"]*\|[^|"]*\| )[^|"]*\|/g, '$1$2|');
    // And it called a rule quiet that waits for a KPI nobody enters.
    const waits = unsaid(asked)
      .replace(/("Travlt, ikke bedre[^"]*\| )● Stille/, '$1– Måles ikke')
      .replace(/("(?:Seuraajamäärä kasvaa|Tiimi uupuu)[^"]*\| )● Hiljaa/g, '$1– Ei mitata');
    // It left a target blank that is a change of a baseline nobody has given.
    const changes = (said: string) => said.replace(/(✎[^|"]*\|[^|"]*\| )[+-]\d+ ?%( \|)/g, '$1$2');
    expect(JSON.parse(changes(unsaid(shown)))).toEqual(JSON.parse(waits));
    expect(JSON.stringify(shown)).not.toMatch(/#(REF|NAME|VALUE|N\/A|ERROR)/);
  });

  test('says which version it is now, and is not upgraded twice', async () => {
    const setup = new TabView(host, 'setup');
    expect(setup.text('value', setup.rowWhere('fact_key', 'version'))).toBe(String(WORKBOOK_VERSION));
    const tabs = host.workbook.sheets().map(sheet => sheet.name);
    await get(host, 'today', null);
    expect(host.workbook.sheets().map(sheet => sheet.name)).toEqual(tabs);
  });

  test('keeps what stood there on one hidden tab', () => {
    const added = host.workbook.sheets().filter(sheet => !tabsBefore.includes(sheet.name));
    expect(added).toHaveLength(1);
    expect(added[0]?.hidden).toBe(true);
    const cells = host.workbook.evaluated({ sheetId: added[0]?.id ?? '', row: 0, column: 0, rows: added[0]?.rows ?? 1, columns: 12 });
    const kept = new Set(cells.flat().map(({ text }) => text));
    for (const note of ['typed by hand', 'Call three customers', 'Own rule', 'https://example.com/own?x=1']) expect(kept).toContain(note);
  });
});

/** As people have them in cells: what looks like a formula, a number, a day, a share or a time, and what a cell shows that cannot compute. */
const TEXTS = [
  '=1+1',
  '+358 40 123',
  '10-15',
  '1/2',
  '2½',
  '50/50',
  '@mia',
  '#REF!',
  '007',
  '3:45',
  "'quoted",
  'two\nlines',
  '12 kr.',
] as const;
const WRITTEN_IN = [
  ['checkins', 'note'],
  ['roadmap', 'done_when'],
  ['roadmap', 'task'],
  ['links', 'concept'],
  ['rules', 'action'],
  ['dashboard', 'reason'],
] as const satisfies readonly (readonly [TabId, string])[];

test.each(CASES)(
  'Texts of every kind in a workbook of version 1 are the same texts afterwards: %s',
  async (name, locale, timeZone) => {
    const host = open(name, locale, timeZone);
    const cells = WRITTEN_IN.flatMap(([tab, key]) => {
      const view = new TabView(host, tab);
      const rows = Math.min(TEXTS.length, view.table(TYPED[tab].split(' ')[0] ?? '').length);
      return Array.from({ length: rows }, (_, at) => ({ tab, key, row: HEADING + 1 + at, text: TEXTS[at] ?? '' }));
    });
    for (const { tab, key, row, text } of cells) {
      const at = new TabView(host, tab).at(key, row);
      host.silently(() => host.workbook.apply([{ kind: 'content', at, content: { type: 'text', value: text } }]));
    }
    const held = () =>
      cells.map(({ tab, key, row, text }) => {
        const view = new TabView(host, tab);
        const at = { ...view.at(key, row), rows: 1, columns: 1 };
        const { value, error } = view.cell(key, row);
        return [tab, key, text, value ?? error?.code, host.workbook.formulas(at)[0]?.[0]];
      });
    const before = held();
    expect(before.filter(([, , text, value]) => text !== value)).toEqual([]);
    await get(host, 'today', null);
    await get(host, 'saveNumbers', []);
    expect(held()).toEqual(before);
    expect(cells.length).toBeGreaterThan(50);
  },
  300_000,
);

/** In the middle of its cycle, with what its team typed; one of them in npm test. */
test.each(sampled(CASES, [CASES[1]]))(
  'A workbook of version 1 is closed and goes on as the next cycle: %s',
  async (name, locale, timeZone) => {
    const host = open(name, locale, timeZone);
    const typed = rowsOf(host, { checkins: TYPED.checkins });
    const { cycle, closed } = await get(host, 'closing', null);
    expect(closed).toBe(false);
    expect((await get(host, 'closeCycle', { cycle, said: [] })).closed).toBe(true);
    expect(rowsOf(host, { checkins: TYPED.checkins })).toEqual(typed);
    const aside = new TabView(host, 'checkins').sheetId;
    const { workbook } = await get(host, 'nextCycle', { cycle });
    if (workbook.kind !== 'none' || workbook.draft === null) throw new Error('There is no draft of the next cycle.');
    const { draft } = workbook;
    for (const step of STEPS) await get(host, 'build', { step, choices: { ...draft, start: TODAY } });
    expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'cycle', cycle: { day: 1, name: draft.name } });
    expect(host.workbook.sheets().find(({ id }) => id === aside)?.hidden).toBe(true);
    expect([await get(host, 'check', null), errors(host), host.failures]).toEqual([[], [], []]);
  },
  120_000,
);

describe('A workbook that is newer than the code', () => {
  test('is refused in words, and nothing is written', async () => {
    const [name, locale, timeZone] = CASES[0];
    const host = open(name, locale, timeZone);
    const setup = new TabView(host, 'setup');
    const row = setup.rowWhere('fact_key', 'version');
    host.workbook.apply([{ kind: 'content', at: setup.at('value', row), content: { type: 'number', value: 99 } }]);
    host.clearCalls();
    expect(await ask(host, 'today', null)).toEqual({ ok: false, problem: { code: 'workbook_newer', parameters: { version: 99 } } });
    expect(await ask(host, 'saveNumbers', [])).toMatchObject({ ok: false, problem: { code: 'workbook_newer' } });
    expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  }, 120_000);
});
