/**
 * A cycle built by the shipped bundle in the local host, for the tests of this folder.
 *
 * Everything goes through dist/ and the endpoints the sidebar uses; a finished cycle is built once per file and opened from its
 * snapshot again and again. Tabs are found by the add-on's own marks and columns by the key row, so that tests survive what users do.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Choices, EndpointName, Endpoints, LaterTab, PlaybookCard, TabId } from '../../src/contract';
import { BUILD_STEPS, TAB_ORDER } from '../../src/cycle-tabs';
import type { OpenWorkbook } from '../../src/preview/engine/open-workbook';
import type { Area, Cell, Edit, Evaluated } from '../../src/preview/engine/workbook';
import { loadDist } from '../../src/preview/host/dist';
import type { FileRecords, Host, HostOptions, HostSnapshot, PushedFile } from '../../src/preview/host/host';
import { openHost } from '../../src/preview/host/open';
import { nodeRealm } from '../../src/preview/host/script/node-realm';
import { clockOn } from '../../src/preview/page/state/preview-clock';
import { keptCycle } from './kept-cycles';

const DIST = join(__dirname, '..', '..', 'dist');

export const STEPS = BUILD_STEPS;
export const START = '2026-10-05';
/** Day 43, a Monday. */
export const TODAY = '2026-11-16';

export interface CycleOptions extends Partial<Omit<HostOptions, 'files' | 'realm' | 'clock'>> {
  readonly today?: string;
  /** The day on which the cycle was built, where it is opened on another. */
  readonly builtOn?: string;
  readonly clock?: () => Date;
  /** How long each service call takes by a clock that stands still otherwise; unless it matters the clock runs as on the wall. */
  readonly callSeconds?: number;
}

export type CycleHost = Host & { readonly workbook: OpenWorkbook };

let files: readonly PushedFile[] | null = null;

function builtFiles(): readonly PushedFile[] {
  if (!existsSync(join(DIST, 'Code.js'))) throw new Error('There is no built bundle: run `npm run build` first.');
  files ??= loadDist(DIST);
  return files;
}

/** A clock that runs as on the wall from nine o'clock in UTC on, so that no test meets midnight, whenever and wherever it is run. */
function fromNine(): () => Date {
  const nine = Date.parse(`${START}T09:00:00Z`);
  const begun = Date.now();
  return () => new Date(nine + Date.now() - begun);
}

/** Left to itself V8 keeps the scopes of files that nobody holds, until a process that opens hundreds of them has no memory left. */
const FILES_BETWEEN_COLLECTIONS = 10;
let openedFiles = 0;
function collectNowAndThen(): void {
  openedFiles += 1;
  // Only there where Node was told so, as by `npm run fuzz -- --whole`.
  if (openedFiles % FILES_BETWEEN_COLLECTIONS === 0) globalThis.gc?.();
}

/** Opens a file with the built add-on in it, empty or from a snapshot. */
export function openBuilt(options: CycleOptions = {}): CycleHost {
  collectNowAndThen();
  const { today = TODAY, callSeconds, clock = clockOn(today, options.timeZone ?? 'Etc/UTC', fromNine()), ...rest } = options;
  let opened: CycleHost | null = null;
  const begun = clock().getTime();
  const byCalls = (seconds: number) => () => new Date(begun + (opened?.calls.length ?? 0) * seconds * 1000);
  const host = openHost({
    files: builtFiles(),
    realm: nodeRealm,
    clock: callSeconds === undefined ? clock : byCalls(callSeconds),
    ...rest,
  });
  opened = host;
  if (rest.snapshot !== undefined) found.set(host, { sheets: sheetsOf(host), tabs: markedTabs(rest.snapshot) });
  host.open();
  return host;
}

/** One call of an endpoint as the sidebar makes it; expected trouble comes back as an answer. */
export async function ask<Name extends EndpointName>(
  host: Host,
  endpoint: Name,
  argument: Endpoints[Name]['argument'],
): Promise<Answer<Endpoints[Name]['result']>> {
  // V8 lets go of the scopes of runs that are over between tasks only: without one a test of hundreds of runs fills the memory.
  await new Promise(setImmediate);
  return JSON.parse(String(await host.run('call', [JSON.stringify({ endpoint, argument })])));
}

/** The value of an endpoint that must succeed. */
export async function get<Name extends EndpointName>(
  host: Host,
  endpoint: Name,
  argument: Endpoints[Name]['argument'],
): Promise<Endpoints[Name]['result']> {
  const answer = await ask(host, endpoint, argument);
  if (!answer.ok) throw new Error(`${endpoint}: ${JSON.stringify(answer.problem)} ${host.log.slice(-2).join(' | ')}`);
  return answer.value;
}

/** What a person chooses in the wizard by only pressing Next. */
export async function choicesFor(host: Host, changes: Partial<Choices> = {}): Promise<Choices> {
  const language = changes.language ?? 'en';
  const cards = await get(host, 'cards', { language });
  const card = cards.find(({ id }) => id === (changes.playbook ?? 'growth-loop')) as PlaybookCard;
  return {
    goal: 'leads',
    playbook: card.id,
    name: 'Q4 2026',
    start: START,
    language,
    currency: card.currency,
    channels: card.channels,
    people: { data: 'Data', production: 'Production', community: 'Community' },
    without: [],
    baselines: {},
    sample: true,
    ...changes,
  };
}

/** Builds a whole cycle in an empty file. */
export async function buildCycle(options: CycleOptions = {}, changes: Partial<Choices> = {}): Promise<CycleHost> {
  const host = openBuilt(options);
  const choices = await choicesFor(host, changes);
  for (const step of STEPS) await get(host, 'build', { step, choices });
  return host;
}

const kept = new Map<string, Promise<HostSnapshot>>();

/** What the wizard offers first; naming it makes no other cycle. */
const OFFERED: Partial<Choices> = { playbook: 'growth-loop', language: 'en', sample: true };
const chosen = (changes: Partial<Choices>): readonly (readonly [string, unknown])[] =>
  Object.entries(changes)
    .filter(([key, value]) => OFFERED[key as keyof Choices] !== value)
    .sort(([one], [other]) => one.localeCompare(other));

/** A finished cycle, built once per bundle and set of options, opened afresh each time; with tabs that come on first use where they are named. */
export async function openCycle(
  options: CycleOptions = {},
  changes: Partial<Choices> = {},
  later: readonly LaterTab[] = [],
): Promise<CycleHost> {
  // Somebody who may edit has built it, whoever opens it.
  const { person, builtOn, ...opened } = options;
  const { locale = 'en_US', timeZone = 'Etc/UTC', today = builtOn ?? TODAY } = opened;
  const made = { ...opened, today: builtOn ?? today };
  const key = JSON.stringify([locale, timeZone, made.today, chosen(changes), later]);
  const built =
    kept.get(key) ??
    keptCycle(key, async () => {
      const host = later.length === 0 ? await buildCycle(made, changes) : await openCycle(made, changes);
      for (const tab of later) await get(host, 'addTab', { tab });
      return host.snapshot();
    });
  kept.set(key, built);
  return openBuilt({ ...opened, ...(person === undefined ? {} : { person }), snapshot: await built });
}

interface Mark {
  readonly key: string;
  readonly value: string | null;
  readonly location: { readonly type: string; readonly sheetId?: string };
}

const TABS_MARK = 'quarterdeck.tab';

/** Where marks were last seen, and beside which sheets; reading them takes a while. */
const found = new WeakMap<Host, { readonly sheets: string; readonly tabs: ReadonlyMap<string, string> }>();

const sheetsOf = ({ workbook }: CycleHost): string => JSON.stringify(workbook.sheets().map(({ id, name }) => [id, name]));

/** The marked tabs of a file, the first one where a mark stands twice. */
function markedTabs({ metadata }: FileRecords): ReadonlyMap<string, string> {
  const tabs = new Map<string, string>();
  for (const { key, value, location } of metadata as readonly Mark[]) {
    const id = value?.split(':')[0] ?? '';
    if (key === TABS_MARK && location.sheetId !== undefined && !tabs.has(id)) tabs.set(id, location.sheetId);
  }
  return tabs;
}

function marksOf(host: CycleHost): ReadonlyMap<string, string> {
  const [last, sheets] = [found.get(host), sheetsOf(host)];
  if (last?.sheets === sheets) return last.tabs;
  const tabs = markedTabs(host.records());
  found.set(host, { sheets, tabs });
  return tabs;
}

/** The tabs of a file, in their order: one that comes on first use may not be there yet. */
export const tabsThere = (host: CycleHost): readonly TabId[] => TAB_ORDER.filter(id => marksOf(host).has(id));

/** Id of one of the add-on's tabs, by the mark it left on the tab. */
export function tabOf(host: CycleHost, id: TabId): string {
  const sheetId = marksOf(host).get(id);
  if (sheetId === undefined) throw new Error(`The tab ${id} is not there.`);
  return sheetId;
}

export const HEADING = 4;
const KEYS = 3;

/** One of the add-on's tabs as tests look at it: cells by column key and zero-based row. */
export class TabView {
  readonly sheetId: string;

  constructor(
    private readonly host: CycleHost,
    id: TabId,
  ) {
    this.sheetId = tabOf(host, id);
  }

  get rows(): number {
    return this.sheet().rows;
  }

  private sheet() {
    const sheet = this.host.workbook.sheets().find(({ id }) => id === this.sheetId);
    if (sheet === undefined) throw new Error('The tab is gone.');
    return sheet;
  }

  /** All cells, or some rows of them. */
  area(row = 0, rows = this.rows): Area {
    return { sheetId: this.sheetId, row, column: 0, rows, columns: this.sheet().columns };
  }

  column(key: string): number {
    const keys = this.host.workbook.evaluated(this.area(KEYS, 1))[0] ?? [];
    const found = keys.findIndex(({ text }) => text === key);
    if (found < 0) throw new Error(`There is no column ${key}.`);
    return found;
  }

  at(key: string, row: number): Cell {
    return { sheetId: this.sheetId, row, column: this.column(key) };
  }

  cell(key: string, row: number): Evaluated {
    return this.host.workbook.evaluated({ ...this.at(key, row), rows: 1, columns: 1 })[0]?.[0] as Evaluated;
  }

  /** Text on screen, `#…` for an error. */
  text(key: string, row: number): string {
    return this.cell(key, row).text;
  }

  /** Zero-based rows in which a column shows a text. */
  rowsWhere(key: string, text: string): readonly number[] {
    const column = this.column(key);
    const cells = this.host.workbook.evaluated({ ...this.area(), column, columns: 1 });
    return cells.flatMap((row, index) => (index > HEADING && row[0]?.text === text ? [index] : []));
  }

  /** The only row in which a column shows a text. */
  rowWhere(key: string, text: string): number {
    const [row, another] = this.rowsWhere(key, text);
    if (row === undefined || another !== undefined)
      throw new Error(`${another === undefined ? 'No' : 'More than one'} row with ${key} = ${text}.`);
    return row;
  }

  /** What stands on screen in the filled rows, by column key, hidden columns included. */
  table(filledBy: string): readonly Readonly<Record<string, string>>[] {
    const { workbook } = this.host;
    const keys = (workbook.evaluated(this.area(KEYS, 1))[0] ?? []).map(({ text }) => text);
    const column = keys.lastIndexOf(filledBy);
    // Most tabs are far longer than what stands in them: the names say how far to read. Without such a column every row counts.
    const names =
      column < 0
        ? Array.from({ length: this.rows }, () => null)
        : workbook.evaluated({ ...this.area(), column, columns: 1 }).map(([cell]) => cell?.text ?? '');
    const filled = names.flatMap((name, row) => (row > HEADING && name !== '' ? [row] : []));
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) return [];
    return workbook
      .evaluated(this.area(first, last - first + 1))
      .filter((_, index) => names[first + index] !== '')
      .map(row =>
        Object.fromEntries(row.map((cell, index) => [keys[index] ?? '', cell.error === undefined ? cell.text : cell.error.code])),
      );
  }
}

/** Types into a cell of a tab as a person does, which runs onEdit. */
export function typeInto(host: CycleHost, view: TabView, key: string, row: number, text: string): void {
  host.workbook.type(view.at(key, row), text);
}

/** Check-ins of one KPI as they stand on the tab, newest first: day, channel and value as shown. */
export function checkinsOf(host: CycleHost, kpi: string): readonly (readonly string[])[] {
  const rows = new TabView(host, 'checkins').table('kpi');
  return rows.filter(row => row.kpi === kpi).map(({ date, channel, value }) => [date ?? '', channel ?? '', value ?? '']);
}

/**
 * The file after somebody deleted one of the tabs: on Google its marks go with it, hence a fresh opening without them, and formulas that named
 * it hold #REF! for good, where the engine finds a tab of the same title again.
 */
export function deleteTab(host: CycleHost, id: TabId, options: CycleOptions = {}): CycleHost {
  const sheetId = tabOf(host, id);
  host.workbook.apply([{ kind: 'deleteSheet', sheetId }]);
  const orphaned = host.workbook.sheets().flatMap(({ id: other, rows, columns }) =>
    host.workbook.formulas({ sheetId: other, row: 0, column: 0, rows, columns }).flatMap((line, row) =>
      line.flatMap((formula, column): Edit[] => {
        const at = { sheetId: other, row, column };
        return formula.includes('#REF!') ? [{ kind: 'content', at, content: { type: 'typed', value: formula } }] : [];
      }),
    ),
  );
  host.workbook.apply(orphaned);
  const snapshot = host.snapshot();
  const marks = (snapshot.metadata as readonly Mark[]).filter(({ location }) => location.sheetId !== sheetId);
  return openBuilt({ ...options, snapshot: { ...snapshot, metadata: marks } });
}
