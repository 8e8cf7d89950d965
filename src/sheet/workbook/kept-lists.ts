/**
 * What the team has written on Setup, once more outside its cells: people, channels, phases, words, watch KPIs and the facts that are typed. A
 * row of Setup holds one of each side by side, so that deleting it for one of them takes the others along unseen. Kept whenever nothing
 * is missing; read by the sheet check, which offers back what is.
 */

import * as v from 'valibot';
import { nameKey } from '../../core/name-key';
import type { Fact } from '../../tabs/place';
import { documentProperties } from '../document-properties';
import { blankedPieces, jsonIn, nothingKept, PIECE, piecesOf } from '../long-text';
import { type Table, textOf } from '../read/read-table';
import { factCells } from './fact-cells';

/** Columns of each list, the one with the names first. */
export const LIST_COLUMNS = {
  people: ['person', 'seat'],
  channels: ['channel', 'role', 'signal', 'source', 'medium', 'also'],
  phases: ['phase', 'first_day', 'last_day', 'phase_goal', 'exit'],
  formats: ['format'],
  concepts: ['concept'],
  creators: ['creator'],
  batches: ['batch'],
  watch: [
    ...(['watch', 'watch_on', 'watch_unit', 'watch_better', 'watch_cadence', 'watch_how', 'watch_base'] as const),
    ...(['watch_owner', 'watch_definition', 'watch_id'] as const),
  ],
} as const;
export type ListName = keyof typeof LIST_COLUMNS;
export const LIST_NAMES = Object.keys(LIST_COLUMNS) as readonly ListName[];

/** Facts a person types and that may hold anything. */
export const TYPED_FACTS = [
  ...(['name', 'review_day', 'weeks_off', 'campaign_pattern', 'content_pattern', 'separator', 'capitals'] as const),
  ...(['own_domains', 'conversion', 'micro_1', 'micro_2', 'tagged_kpi'] as const),
] as const satisfies readonly Fact[];
export type TypedFact = (typeof TYPED_FACTS)[number];

/** Texts and figures by column. */
export type ListRow = Readonly<Record<string, string | number>>;

/** Lists whose names stand in rows of other tabs and have no id there. */
const RENAMED_LISTS = ['people', 'channels', 'formats', 'concepts', 'creators', 'batches'] as const satisfies readonly ListName[];
export type RenamedList = (typeof RENAMED_LISTS)[number];

/** A person, a channel or a word for links that goes by another name. */
export interface RenamedWord {
  readonly list: RenamedList;
  readonly from: string;
  readonly to: string;
  /** How links of a channel are tagged; '' of all others. */
  readonly tags: string;
}

export interface KeptLists {
  readonly lists: Readonly<Partial<Record<ListName, readonly ListRow[]>>>;
  readonly facts: Readonly<Partial<Record<TypedFact, string | number>>>;
  /** Seen so far. */
  readonly renamed?: readonly RenamedWord[];
  /** Names under which any of it is stored. */
  readonly stored?: readonly string[];
}

const PREFIX = 'kept.';
/** Bytes of all lists together, and pieces of the facts and of the names seen. */
const [ROOM, MOST_BESIDE] = [130_000, 2];
/** What they may take of the document's properties, with their keys. */
export const LISTS_SHARE = { prefix: PREFIX, bytes: ROOM + 2 * MOST_BESIDE * PIECE + 2_000 };

const cellSchema = v.union([v.string(), v.number()]);
const listSchema = v.object({ cycle: v.string(), rows: v.array(v.record(v.string(), cellSchema)) });
const renamedSchema = v.object({
  cycle: v.string(),
  renamed: v.array(v.object({ list: v.picklist(RENAMED_LISTS), from: v.string(), to: v.string(), tags: v.string() })),
});
const factSchema = v.object({ cycle: v.string(), facts: v.record(v.string(), cellSchema) });

/** A cycle has few, the last ones tell; signs of an old name and a new one: longer ones are no names. */
const [MOST_RENAMED, NAME_LENGTH] = [20, 400];

/** The renames seen so far, and those since the lists were last kept. A channel whose links are tagged otherwise is another channel. */
export function renamedWords(setup: Table, { lists, renamed = [] }: KeptLists): readonly RenamedWord[] {
  const tags = new Map(listRows(setup, 'channels').map(row => [nameKey(listRowName('channels', row)), tagsOf(row)]));
  return [...renamed, ...RENAMED_LISTS.flatMap(name => renamesIn(name, lists[name], listRows(setup, name)))].filter(
    word => word.list !== 'channels' || tags.get(nameKey(word.to)) === word.tags,
  );
}

const tagsOf = ({ source = '', medium = '' }: ListRow): string => `${source} / ${medium}`;

/**
 * Rows whose name is another one. Between two rows that kept theirs there must be as many as before: one that came or went there moves the
 * others.
 */
function renamesIn(name: ListName, before: readonly ListRow[] = [], rows: readonly ListRow[]): readonly RenamedWord[] {
  const list = RENAMED_LISTS.find(each => each === name);
  if (list === undefined) return [];
  const keysOf = (some: readonly ListRow[]) => some.map(row => nameKey(listRowName(name, row)));
  const [were, are] = [keysOf(before), keysOf(rows)];
  const [old, now] = [stretches(before, were, new Set(are)), stretches(rows, are, new Set(were))];
  return [...now].flatMap(([after, some]) => {
    const held = old.get(after) ?? [];
    return held.length !== some.length ? [] : some.flatMap((row, at) => renameOf(list, held[at] ?? {}, row));
  });
}

/** The rows that carry no name of `others`, by the last name before them that does; '' for those at the top. */
function stretches(
  rows: readonly ListRow[],
  keys: readonly string[],
  others: ReadonlySet<string>,
): ReadonlyMap<string, readonly ListRow[]> {
  const found = new Map<string, readonly ListRow[]>();
  let last = '';
  rows.forEach((row, at) => {
    const key = keys[at] ?? '';
    if (others.has(key)) last = key;
    else found.set(last, [...(found.get(last) ?? []), row]);
  });
  return found;
}

function renameOf(list: RenamedList, before: ListRow, row: ListRow): readonly RenamedWord[] {
  const tags = list === 'channels' ? tagsOf(row) : '';
  const isOther = list === 'channels' && tagsOf(before) !== tags;
  return isOther ? [] : [{ list, from: listRowName(list, before), to: listRowName(list, row), tags }];
}

/** What is kept of a cycle; lists that never were are left out. */
export const readKeptLists = (cycle: string): KeptLists => keptListsIn(documentProperties().getProperties(), cycle);

/** The same out of all properties, for who has read them. */
export function keptListsIn(all: Readonly<Record<string, string>>, cycle: string): KeptLists {
  const read = <T>(schema: v.GenericSchema<unknown, T>, name: string): T | null => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), jsonIn(all, PREFIX + name) ?? '');
    return parsed.success ? parsed.output : null;
  };
  const lists = LIST_NAMES.flatMap(name => {
    const kept = read(listSchema, name);
    return kept?.cycle === cycle ? [[name, kept.rows] as const] : [];
  });
  const [facts, seen] = [read(factSchema, 'facts'), read(renamedSchema, 'renamed')];
  return {
    lists: Object.fromEntries(lists),
    facts: facts?.cycle === cycle ? facts.facts : {},
    renamed: seen?.cycle === cycle ? seen.renamed : [],
    stored: Object.keys(all).filter(key => key.startsWith(PREFIX)),
  };
}

/** The rows of a list as they stand on Setup. */
function listRows(setup: Table, name: ListName): readonly ListRow[] {
  const [named, ...others] = LIST_COLUMNS[name];
  return setup.rows
    .filter(({ cells }) => textOf(cells[named]) !== '')
    .map(({ cells }) =>
      Object.fromEntries(
        [named, ...others].map(key => {
          const cell = cells[key];
          return [key, typeof cell === 'number' ? cell : textOf(cell)];
        }),
      ),
    );
}

export const listRowName = (name: ListName, row: ListRow): string => String(row[LIST_COLUMNS[name][0]] ?? '');

/** Rows that were kept and stand nowhere any more. As many as before means that some were renamed. */
export function lostRows(setup: Table, { lists }: KeptLists, name: ListName): readonly ListRow[] {
  const kept = lists[name] ?? [];
  const present = listRows(setup, name);
  if (present.length >= kept.length) return [];
  const names = new Set(present.map(row => nameKey(listRowName(name, row))));
  return kept.filter(row => !names.has(nameKey(listRowName(name, row))));
}

/** Lists that find no room to be kept: what is lost of them cannot be brought back. */
export const tooLongLists = (setup: Table, cycle: string): readonly ListName[] =>
  storedLists(cycle, name => listRows(setup, name)).flatMap(([name, pieces]) => (pieces === null ? [name] : []));

type Pieces = Readonly<Record<string, string>>;

/** What each list is stored in; null for one that is too long beside those before it. */
function storedLists(cycle: string, rowsOf: (name: ListName) => readonly ListRow[]): readonly (readonly [ListName, Pieces | null])[] {
  let room = ROOM;
  return LIST_NAMES.map(name => {
    const pieces = piecesOf(PREFIX + name, { cycle, rows: rowsOf(name) });
    const size = pieces === null ? Number.POSITIVE_INFINITY : Object.values(pieces).reduce((sum, { length }) => sum + length, 0);
    if (size > room) return [name, null] as const;
    room -= size;
    return [name, pieces] as const;
  });
}

/** What a person had typed for a fact; undefined for other facts. */
export const typedFact = ({ facts }: KeptLists, fact: Fact): string | number | undefined =>
  TYPED_FACTS.some(typed => typed === fact) ? facts[fact as TypedFact] : undefined;

/** Typed facts that were kept and are blank or gone. */
export function lostTypedFacts(setup: Table, { facts }: KeptLists): readonly TypedFact[] {
  const cells = factCells(setup);
  return TYPED_FACTS.filter(fact => (facts[fact] ?? '') !== '' && textOf(cells[fact]?.value) === '');
}

/** Keeps what stands on Setup, but for lists that have lost a row: these stay as they were until it is back, or let go on purpose. */
export function keepLists(setup: Table, cycle: string): void {
  const known = readKeptLists(cycle);
  const lists = LIST_NAMES.filter(name => lostRows(setup, known, name).length === 0).map(name => [name, listRows(setup, name)] as const);
  const lost = new Set(lostTypedFacts(setup, known));
  const facts = typedFacts(setup, fact => !lost.has(fact));
  write(cycle, known, { lists: Object.fromEntries(lists), facts });
}

/** What an edit has touched: rows of one list or facts; nothing where it went across several, which nobody does on purpose. */
export interface SetupEdit {
  readonly touched: readonly string[];
  readonly first: number;
  readonly last: number;
  /** What stood in the cell, where it is a single one. */
  readonly oldValue: string | undefined;
}

/** After an edit inside one list, or among the facts: what is gone by it is meant to be. Gives who goes by another name by it. */
export function keepEdited(setup: Table, cycle: string, { touched, first, last, oldValue }: SetupEdit): readonly RenamedWord[] {
  const owners = [...new Set(touched.flatMap(key => OWNER.get(key) ?? []))];
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return [];
  const known = readKeptLists(cycle);
  if (owner === 'facts') {
    const cells = factCells(setup);
    const facts = typedFacts(setup, fact => {
      const row = cells[fact]?.row ?? 0;
      return row >= first && row <= last;
    });
    write(cycle, known, { lists: {}, facts });
    return [];
  }
  const isNamed = touched.includes(LIST_COLUMNS[owner][0]);
  const isOneCell = first === last && touched.length === 1;
  const missing = lostRows(setup, known, owner);
  const lost = !isNamed ? missing : isOneCell ? missing.filter(row => nameKey(listRowName(owner, row)) !== nameKey(oldValue ?? '')) : [];
  return write(cycle, known, { lists: { [owner]: [...listRows(setup, owner), ...lost] }, facts: {} });
}

/** Rows of a list that the add-on has taken out itself, by their names: nobody misses them. */
export function letGo(cycle: string, name: ListName, names: readonly string[]): void {
  const gone = new Set(names.map(nameKey));
  const known = readKeptLists(cycle);
  const rows = (known.lists[name] ?? []).filter(row => !gone.has(nameKey(listRowName(name, row))));
  write(cycle, known, { lists: { [name]: rows }, facts: {} });
}

const OWNER: ReadonlyMap<string, ListName | 'facts'> = new Map([
  ...LIST_NAMES.flatMap(name => LIST_COLUMNS[name].map(key => [key, name] as const)),
  ...(['fact', 'value'] as const).map(key => [key, 'facts'] as const),
]);

function typedFacts(setup: Table, isWanted: (fact: TypedFact) => boolean): KeptLists['facts'] {
  const cells = factCells(setup);
  return Object.fromEntries(
    TYPED_FACTS.filter(fact => cells[fact] !== undefined && isWanted(fact)).map(fact => {
      const value = cells[fact]?.value;
      return [fact, typeof value === 'number' ? value : textOf(value)];
    }),
  );
}

/** With the pieces blanked that a longer one has left; of what is too long nothing. */
function storedAs(name: string, pieces: Pieces | null, { stored = [] }: KeptLists): Pieces {
  const now = pieces ?? nothingKept(PREFIX + name);
  return { ...blankedPieces(stored, PREFIX + name, now), ...now };
}

const storedBeside = (name: 'facts' | 'renamed', value: unknown, known: KeptLists): Pieces =>
  storedAs(name, piecesOf(PREFIX + name, value, MOST_BESIDE), known);

/** In one call, and none where nothing has changed. Gives who goes by another name. */
function write(cycle: string, known: KeptLists, news: KeptLists): readonly RenamedWord[] {
  const facts = { ...known.facts, ...news.facts };
  const lists = LIST_NAMES.flatMap(name => {
    const [before, rows] = [known.lists[name], news.lists[name]];
    return rows === undefined || JSON.stringify(before) === JSON.stringify(rows) ? [] : [[name, before, rows] as const];
  });
  const changed = new Set(lists.map(([name]) => name));
  const renamed = lists.flatMap(([name, before, rows]) => renamesIn(name, before, rows));
  const names = renamed.filter(({ from, to }) => from.length + to.length <= NAME_LENGTH);
  const seen = names.length === 0 ? [] : [...(known.renamed ?? []), ...names].slice(-MOST_RENAMED);
  const kept = [
    ...(seen.length === 0 ? [] : [storedBeside('renamed', { cycle, renamed: seen }, known)]),
    ...(changed.size === 0 ? [] : storedLists(cycle, name => news.lists[name] ?? known.lists[name] ?? [])).flatMap(([name, pieces]) => {
      // One that was kept may find no room any more beside one that has grown.
      const isPushedOut = pieces === null && known.lists[name] !== undefined;
      return changed.has(name) || isPushedOut ? [storedAs(name, pieces, known)] : [];
    }),
    ...(JSON.stringify(facts) === JSON.stringify(known.facts) ? [] : [storedBeside('facts', { cycle, facts }, known)]),
  ];
  const texts: Readonly<Record<string, string>> = Object.assign({}, ...kept);
  if (Object.keys(texts).length > 0) documentProperties().setProperties(texts);
  return renamed;
}
