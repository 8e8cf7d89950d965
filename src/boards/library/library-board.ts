/**
 * LIBRARY_BOARD: the evidence beside each entry, how full the library is against the playbook's quotas, and the names that the drop-downs of
 * Content offer.
 */

import { weekOfCycle } from '../../core/cycle/cycle';
import { STOP_SIGNS } from '../../core/experiment/stop-rule';
import { namesOnce } from '../../core/name-key';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, linesOf, trimmedText } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { baselinesIn, unitsIn } from '../content/baselines';
import { lookedAt } from '../content/plan';
import { changeText, groupedText, percentText } from '../figure-text';
import { type BoardWords, boardWords, keyOfWord } from '../words';
import { NAMED_IN_CONTENT, type Use, type UseBlocks, Uses } from './uses';

/** Columns of the tab that a person fills. */
export const LIBRARY_INPUTS = ['name', 'kind', 'offer'] as const;
type LibraryInput = (typeof LIBRARY_INPUTS)[number];

const LISTS = { hook: 'b_hooks', cta: 'b_ctas', pillar: 'b_pillars', format: 'b_formats' } as const;

export const LIBRARY_BOARD_KEYS = [
  ...(['b_posts', 'b_lift', 'b_tests', 'b_used', 'b_conversion'] as const),
  ...(['b_kinds', 'b_hooks', 'b_ctas', 'b_pillars', 'b_formats', 'b_quotas'] as const),
] as const;
export type LibraryBoardKey = (typeof LIBRARY_BOARD_KEYS)[number];

export interface LibraryBlocks extends UseBlocks {
  readonly library: Block;
  readonly cycle: Block;
  /** KPIs with their baselines, see ../content/baselines. */
  readonly kpis: Block;
  /** The formats of Setup, which every item may have. */
  readonly vocabulary: Block;
  /** One cell: how many of each kind the playbook wants, see `quotasIn`. */
  readonly way: Block;
}

interface Quota {
  readonly kind: string;
  readonly least: number;
  readonly most: number | null;
  readonly byWeek: number;
}

/** @example quotasIn('pillar=3-5@2 hook=10@3') // two quotas: three to five pillars by week 2, ten hooks by week 3 */
export function quotasIn(text: string): readonly Quota[] {
  return text.split(' ').flatMap((part): Quota[] => {
    const [, kind = '', least, most, week] = /^([a-z]+)=(\d+)(?:-(\d+))?@(\d+)$/.exec(part) ?? [];
    return kind === '' ? [] : [{ kind, least: Number(least), most: most === undefined ? null : Number(most), byWeek: Number(week) }];
  });
}

interface Entry {
  readonly index: number;
  readonly name: string;
  /** Key of the kind; '' for none, or a word nobody knows. */
  readonly kind: string;
  /** What stands in the cell. */
  readonly kindWord: string;
  readonly offer: string;
}

type Answer = BoardRow<LibraryBoardKey>;

export function libraryBoard({ library, cycle: facts, kpis, vocabulary, way, ...used }: LibraryBlocks): Board<LibraryBoardKey> {
  const cycle = cycleIn(facts);
  if (cycle === null) return { keys: LIBRARY_BOARD_KEYS, head: {}, rows: new Map() };
  const words = boardWords(cycle.language);
  const baselines = baselinesIn(kpis);
  const uses = new Uses(used, baselines, lookedAt(cycle, unitsIn(baselines)));
  const entries = linesOf<LibraryInput>(library).flatMap((line): Entry[] => {
    const [name, kindWord] = [line.text('name'), line.text('kind')];
    return name === ''
      ? []
      : [{ index: line.index, name, kind: keyOfWord('library', kindWord) ?? '', kindWord, offer: line.text('offer') }];
  });
  const rows = new Map<number, Answer>(listRows(entries, vocabulary, words));
  for (const { index, name, kind } of entries) {
    rows.set(index, { ...rows.get(index), ...answerOf(uses.of(kind, name), cycle, words) });
  }
  const head = { b_quotas: quotaLine(entries, quotasIn(trimmedText(way[0]?.[0])), cycle, words) };
  return { keys: LIBRARY_BOARD_KEYS, head, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

/** The words of the drop-downs, one a row: kinds, and the names of what Content can pick. */
function listRows(entries: readonly Entry[], vocabulary: Block, words: BoardWords): readonly (readonly [number, Answer])[] {
  const namesOf = (kind: string) => entries.filter(entry => entry.kind === kind).map(({ name }) => name);
  const formats = linesOf<'format'>(vocabulary).map(line => line.text('format'));
  const lists: Partial<Record<LibraryBoardKey, readonly string[]>> = { b_kinds: Object.values<string>(words.lists.library) };
  for (const kind of NAMED_IN_CONTENT) {
    lists[LISTS[kind]] = namesOnce([...namesOf(kind), ...(kind === 'format' ? formats : [])]).filter(name => name !== '');
  }
  const longest = Math.max(...Object.values(lists).map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => [
    at,
    Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list[at] === undefined ? [] : [[key, list[at]]]))),
  ]);
}

function answerOf({ posts, tests, clicks, conversions }: Use, { signs }: CycleFacts, { tabs, experiment }: BoardWords): Answer {
  const { says } = tabs.library;
  const stop = posts?.isPaused === true ? `\n${STOP_SIGNS.pause} ${experiment.stop.pause}` : '';
  const lift = posts?.lift ?? null;
  return {
    b_posts: posts?.posts ?? '',
    b_lift: lift === null ? '' : `${changeText(lift, signs)} (${posts?.known ?? 0})${stop}`,
    b_tests: tests.won + tests.lost === 0 ? '' : fill(says.tests, { ...tests }),
    b_used: posts?.lastUsed ?? '',
    b_conversion: clicks === 0 ? '' : `${percentText(conversions / clicks, 1, signs)} (${groupedText(clicks, signs)})`,
  };
}

/** "✓ Pillar 12 of 12 · Hook 4 of 30"; ■ once the week has passed by which there should be enough. */
function quotaLine(entries: readonly Entry[], quotas: readonly Quota[], { clock, signs }: CycleFacts, { lists, tabs }: BoardWords): string {
  const { says } = tabs.library;
  const week = weekOfCycle(clock.start, clock.asOf);
  const parts = quotas.map(({ kind, least, most, byWeek }) => {
    const n = entries.filter(entry => entry.kind === kind).length;
    const sign = n >= least ? '✓ ' : week > byWeek ? '■ ' : '';
    const aim = most === null ? String(least) : `${least}–${most}`;
    return `${sign}${fill(says.quota, { kind: (lists.library as Readonly<Record<string, string>>)[kind] ?? kind, n: groupedText(n, signs), aim, week: byWeek })}`;
  });
  // Each pillar leads to one offer.
  const lost = entries.filter(({ kind, offer }) => kind === 'pillar' && offer === '').length;
  const unknown = entries.find(({ kind, kindWord }) => kind === '' && kindWord !== '');
  const said = [
    ...(unknown === undefined ? [] : [`◆ ${fill(says.unknownKind, { text: unknown.kindWord })}`]),
    ...parts,
    ...(lost === 0 ? [] : [`◐ ${fill(says.noOffer, { n: groupedText(lost, signs) })}`]),
  ];
  // Quotas that are all missed say nothing about how to begin.
  return [...(entries.length === 0 ? [says.empty] : []), said.join(' · ')].join(' ').trim() || says.empty;
}
