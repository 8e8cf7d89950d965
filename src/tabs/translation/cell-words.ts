/**
 * The text a cell of a table gets in another language: words of closed lists by their stable keys, texts of the playbook by comparing,
 * everything a person typed as it is. Used by the switch of language. Pure.
 */
import type { TabId } from '../../contract';
import type { TabWords } from '../drawing';
import { closedLists, type ListWord } from '../setup/list-words';
import type { TabSpec } from '../spec';
import type { Dictionary, TextKind } from './playbook-words';

/** The new text of a cell, or the old one where it is nobody's but the user's. */
export type TranslateText = (text: string) => string;

/** Columns that were filled from the playbook; columns with a list tell by their list. */
const FROM_PLAYBOOK: Partial<Record<TabId, Readonly<Record<string, TextKind>>>> = {
  dashboard: { kpi: 'kpi', definition: 'definition', below_action: 'below_action', threshold_action: 'threshold_action' },
  checkins: { kpi: 'kpi' },
  experiments: { kpi: 'kpi', guardrail: 'kpi' },
  rules: { sign: 'sign', action: 'remedy', kpi_1: 'kpi', kpi_2: 'kpi', kpi_3: 'kpi' },
  roadmap: { task: 'task', done_when: 'done_when', kpi: 'kpi' },
  reviews: { kpi: 'kpi' },
  content: { kpi: 'kpi', other_kpi: 'kpi', feeds: 'kpi' },
  setup: { phase: 'phase', phase_goal: 'phase_goal', exit: 'exit', signal: 'signal', watch: 'kpi', watch_definition: 'definition' },
};

/** Columns with words of a list that no drop-down of theirs offers. */
const FROM_LIST: Partial<Record<TabId, Readonly<Record<string, string>>>> = { reviews: { was: 'status_word' } };

/** Columns of people's own words, of which only the example's rows hold words of ours. */
const FROM_SAMPLE: Partial<Record<TabId, Readonly<Record<string, TextKind>>>> = {
  links: { channel: 'channel', item: 'item' },
  content: { title: 'item', channel: 'channel', pillar: 'item', hook: 'item', cta: 'item', made_from: 'item', made_with: 'item' },
  library: { name: 'item', text: 'item' },
  calendar: { window: 'item' },
  experiments: { hypothesis: 'test', learned: 'test', threshold: 'test' },
  setup: { channel: 'channel' },
};

/** The new text of a cell in a row of the example, line by line; undefined for columns that hold nothing of it. */
export function translatedSample(tab: TabId, key: string, text: string, dictionary: Dictionary): string | undefined {
  const kind = FROM_SAMPLE[tab]?.[key];
  if (kind === undefined) return undefined;
  const words = dictionary[kind];
  // Several entries stand below each other; a text of ours has lines of its own.
  const lines = words.has(text) ? [text] : text.split('\n');
  return lines.some(line => words.has(line)) ? lines.map(line => words.get(line) ?? line).join('\n') : undefined;
}

/** By column key, for the columns of a tab that hold words of ours between what people typed. */
export function translatedColumns(
  spec: Pick<TabSpec, 'id' | 'columns'>,
  dictionary: Dictionary,
  from: readonly TabWords[],
  to: TabWords,
): ReadonlyMap<string, TranslateText> {
  const lists = wordLists(from, to);
  const found = new Map<string, TranslateText>();
  for (const { key, list } of spec.columns) {
    const kind = FROM_PLAYBOOK[spec.id]?.[key];
    const words = lists.get(FROM_LIST[spec.id]?.[key] ?? (list !== null && 'from' in list ? list.from : ''));
    const map = kind === undefined ? words : dictionary[kind];
    if (map !== undefined) found.set(key, text => map.get(text) ?? text);
  }
  return found;
}

/** Word of any language → word of the new one, by the Setup column that holds the list. */
function wordLists(from: readonly TabWords[], to: TabWords): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const target = translatedLists(to);
  return new Map(
    target.map(({ word, entries }, index) => {
      const newWord = new Map(entries.map(entry => [entry.key, entry.word]));
      const known = from.flatMap(words => translatedLists(words)[index]?.entries ?? []);
      return [word, new Map(known.map(entry => [entry.word, newWord.get(entry.key) ?? entry.word]))];
    }),
  );
}

/** The lists of Setup, and those that stand on the tab that needs them. */
function translatedLists(words: TabWords): readonly { readonly word: string; readonly entries: readonly ListWord[] }[] {
  const entries = (list: Readonly<Record<string, string>>) => Object.entries(list).map(([key, word]) => ({ key, word }));
  const { decisions, steps, distribution, mix, proof, library } = words.lists;
  return [
    ...closedLists(words),
    { word: 'reviews:words', entries: entries(decisions) },
    { word: 'content:steps', entries: entries(steps) },
    { word: 'content:decisions', entries: entries(decisions) },
    { word: 'content:distributions', entries: entries(distribution) },
    { word: 'content:mixes', entries: entries(mix) },
    { word: 'content:proofs', entries: entries(proof) },
    { word: 'library:kinds', entries: entries(library) },
  ];
}
