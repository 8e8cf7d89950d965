/**
 * Words in rows of Content that no list has, and that therefore count nowhere: a channel that Setup does not know, a KPI that is none, one under
 * *Works out KPI* that nothing here works out. Used by the board of the tab, which says so in the row.
 */
import { contentMeasureOf } from '../../core/content/measured-kpis';
import { nameKey } from '../../core/name-key';
import { onceEach } from '../../core/once-each';
import { matchWord, nearWord } from '../../core/utm/vocabulary';
import { fill } from '../../languages/text';
import { type Block, type Line, linesOf } from '../block';
import { type BoardWords, keyOfWord } from '../words';
import type { BASELINE_INPUTS } from './baselines';
import { type ContentInput, QA_KEYS } from './items';

/** Columns of Setup with what rows may name. */
export const LISTED_INPUTS = ['channel', 'watch', 'watch_on', 'watch_id'] as const;

interface ListedBlocks {
  readonly listed: Block;
  readonly kpis: Block;
}

/** What a row names and no list has, in words; '' for nothing. */
export function unlistedIn({ listed, kpis }: ListedBlocks, texts: BoardWords): (line: Line<ContentInput>) => string {
  const { says } = texts.tabs.content;
  const setup = linesOf<(typeof LISTED_INPUTS)[number]>(listed);
  const channels = setup.map(line => line.text('channel')).filter(name => name !== '');
  const watched = setup.flatMap(line =>
    keyOfWord('yesNo', line.text('watch_on')) === 'yes' ? [[line.text('watch'), line.text('watch_id')] as const] : [],
  );
  const counted = linesOf<(typeof BASELINE_INPUTS)[number]>(kpis).map(line => [line.text('kpi'), line.text('id')] as const);
  const ids = new Map([...watched, ...counted].map(([name, id]) => [nameKey(name), id]));
  const kpiNames = [...counted, ...watched].map(([name]) => name);

  const say = (word: string, near: string | null) =>
    `◆ ${fill(near === null ? says.notListed : says.notListedNear, { word, near: near ?? '' })}`;
  const channel = onceEach((word: string) => {
    if (channels.length === 0 || channels.some(name => nameKey(name) === nameKey(word))) return '';
    const match = matchWord(
      word,
      channels.map(name => ({ word: name, synonyms: [] })),
    );
    return say(word, match.kind === 'new' ? null : match.word);
  });
  const kpi = onceEach((word: string) => (kpiNames.length === 0 || ids.has(nameKey(word)) ? '' : say(word, nearWord(word, kpiNames))));
  const feed = onceEach((word: string) => {
    const id = ids.get(nameKey(word));
    return id === undefined || contentMeasureOf(id) !== null ? kpi(word) : `◆ ${fill(says.notWorkedOut, { kpi: word })}`;
  });
  const ofList = (list: Parameters<typeof keyOfWord>[0]) => (word: string) => (keyOfWord(list, word) === null ? say(word, null) : '');

  const checks: readonly (readonly [ContentInput, (word: string) => string])[] = [
    ['channel', channel],
    ['kpi', kpi],
    ['other_kpi', kpi],
    ['feeds', feed],
    ...(['distribution', 'mix', 'proof'] as const).map(key => [key, ofList(key)] as const),
    ...[...QA_KEYS, 'working_days' as const].map(key => [key, ofList('yesNo')] as const),
  ];
  return line => {
    for (const [key, check] of checks) {
      const word = line.text(key);
      const said = word === '' ? '' : check(word);
      if (said !== '') return said;
    }
    return '';
  };
}
