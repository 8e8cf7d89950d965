/**
 * Where the entries of the library were used: posts of Content, versions of tests, links. By name, as people pick them. Used by the board of
 * Library.
 */

import { type Evidence, evidenceOf, type PostOfEntry } from '../../core/library/evidence';
import { nameKey } from '../../core/name-key';
import { type Block, type Line, linesOf } from '../block';
import type { KpiBaseline } from '../content/baselines';
import { type ContentInput, itemsIn, type LookedAt } from '../content/items';
import { keptIn, LETTERS } from '../experiment/counts';
import type { ExperimentInput } from '../experiment/experiment-board';

/** Kinds whose names stand in a column of Content. */
export const NAMED_IN_CONTENT = ['hook', 'cta', 'pillar', 'format'] as const;
export type NamedInContent = (typeof NAMED_IN_CONTENT)[number];

/** The column that names entries of all other kinds. */
const MADE_WITH = 'made_with';

/** The column of Content that names entries of a kind; null without a kind. @example namedBy('prompt') // 'made_with' */
export const namedBy = (kind: string | null): NamedInContent | typeof MADE_WITH | null =>
  kind === null || kind === '' ? null : (NAMED_IN_CONTENT.find(each => each === kind) ?? MADE_WITH);

/** The names in a cell of *Made with*, each on a line of its own or parted by semicolons: parts and what stands between them in turns. */
export const madeWithIn = (text: string): readonly string[] => text.split(/([;\n])/);

/** Columns of Links that the library draws on. */
export const LINK_USE_INPUTS = ['format', 'concept', 'item', 'clicks', 'primary'] as const;
type LinkUseInput = (typeof LINK_USE_INPUTS)[number];

export interface UseBlocks {
  readonly content: Block;
  readonly experiments: Block;
  readonly links: Block;
}

interface Post extends PostOfEntry {
  readonly title: string;
  /** What it names, by the column that does, as `inColumn` joins them. */
  readonly named: ReadonlySet<string>;
}

const inColumn = (column: string, name: string): string => `${column} ${nameKey(name)}`;

interface CountedLink {
  /** What it names, as it compares: its format, its concept, its item. */
  readonly names: ReadonlySet<string>;
  readonly item: string;
  readonly clicks: number;
  readonly conversions: number;
}

interface Tests {
  readonly won: number;
  readonly lost: number;
}

/** What was done with one name. */
export interface Use {
  /** Null without a kind. */
  readonly posts: Evidence | null;
  readonly tests: Tests;
  readonly clicks: number;
  readonly conversions: number;
}

export class Uses {
  /** By the column that names them and the name. */
  private readonly posts: ReadonlyMap<string, readonly Post[]>;
  private readonly tests: ReadonlyMap<string, Tests>;
  /** By each name that stands in them. */
  private readonly links: ReadonlyMap<string, readonly CountedLink[]>;
  private readonly linksOfItem: ReadonlyMap<string, readonly CountedLink[]>;

  constructor({ content, experiments, links }: UseBlocks, baselines: ReadonlyMap<string, KpiBaseline>, on: LookedAt) {
    this.posts = listed(postsIn(content, baselines, on), ({ named }) => [...named]);
    this.tests = testsIn(experiments);
    const counted = linksIn(links);
    this.links = listed(counted, ({ names }) => [...names]);
    this.linksOfItem = listed(counted, ({ item }) => [item]);
  }

  /** A link belongs to a name that stands in it, and to what its item was made with. */
  of(kind: string, name: string): Use {
    const key = nameKey(name);
    const column = namedBy(kind);
    const posts = column === null ? [] : (this.posts.get(inColumn(column, name)) ?? []);
    const titles = new Set(posts.map(({ title }) => title));
    const own = new Set([...(this.links.get(key) ?? []), ...[...titles].flatMap(title => this.linksOfItem.get(title) ?? [])]);
    return {
      posts: column === null ? null : evidenceOf(posts),
      tests: this.tests.get(key) ?? { won: 0, lost: 0 },
      clicks: [...own].reduce((sum, { clicks }) => sum + clicks, 0),
      conversions: [...own].reduce((sum, { conversions }) => sum + conversions, 0),
    };
  }
}

/** Under each of its names what has it, in the order it came: an entry is not to look through all posts and links for its own. */
function listed<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const list = found.get(name);
      if (list === undefined) found.set(name, [one]);
      else list.push(one);
    }
  }
  return found;
}

function postsIn(content: Block, baselines: ReadonlyMap<string, KpiBaseline>, on: LookedAt): readonly Post[] {
  const lines = linesOf<ContentInput>(content);
  return itemsIn(content, on).items.map(({ index, title, kpi, result, journey }) => {
    const { baseline = null, better = 'higher' } = baselines.get(nameKey(kpi)) ?? {};
    const textOf = (key: ContentInput) => lines[index]?.text(key) ?? '';
    const named = new Set([
      ...NAMED_IN_CONTENT.map(column => inColumn(column, textOf(column))),
      ...madeWithIn(textOf(MADE_WITH)).map(part => inColumn(MADE_WITH, part)),
    ]);
    const isPublished = journey.standing === 'published';
    return { title: nameKey(title), named, isPublished, published: journey.published, result, baseline, better };
  });
}

/** Tests that are closed: the version that was kept has won, the others have lost. */
function testsIn(experiments: Block): ReadonlyMap<string, Tests> {
  const tests = new Map<string, Tests>();
  for (const line of linesOf<ExperimentInput>(experiments)) {
    const kept = keptIn(line);
    if (kept === null || line.text('hypothesis') === '') continue;
    for (const letter of LETTERS) {
      const name = nameKey(line.text(`from_${letter}`));
      if (name === '') continue;
      const { won, lost } = tests.get(name) ?? { won: 0, lost: 0 };
      tests.set(name, letter === kept ? { won: won + 1, lost } : { won, lost: lost + 1 });
    }
  }
  return tests;
}

/** Links of which clicks or conversions were not counted say nothing. */
function linksIn(links: Block): readonly CountedLink[] {
  return linesOf<LinkUseInput>(links).flatMap((line: Line<LinkUseInput>): CountedLink[] => {
    const [clicks, conversions] = [line.figure('clicks'), line.figure('primary')];
    if (clicks === null || conversions === null || clicks <= 0) return [];
    const [format, concept, item] = [line.text('format'), line.text('concept'), line.text('item')].map(nameKey);
    return [
      {
        names: new Set([format, concept, item].filter(name => name !== undefined && name !== '') as string[]),
        item: item ?? '',
        clicks,
        conversions,
      },
    ];
  });
}
