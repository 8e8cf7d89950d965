/**
 * The example cycle's invented links: some posted with results, one posted without its tags, one that a word pulls into shopping, and one
 * whose channel lands in Unassigned. Their ids and that channel's source carry the mark by which they are removed without trace. Pure.
 */
import type { ChannelChoice } from '../../contract';
import type { TabTexts } from '../../languages/language';
import type { Playbook } from '../../playbooks/playbook';
import type { LinkModel } from '../plan/cycle-model';
import { SAMPLE_MARK } from '../plan/sample';

const SITE = 'https://example.com/';

/** A channel as many teams tag it at first: GA4 knows no medium called newsletter. */
export function sampleChannel(texts: TabTexts['links']): ChannelChoice {
  return { name: texts.sampleChannel, role: 'test', signal: '', source: `${SAMPLE_MARK}partner`, medium: 'newsletter' };
}

/** The links of a cycle that starts on `start`, seen on `today`: what is posted later has neither day nor results. */
export function sampleLinks(
  channels: readonly ChannelChoice[],
  { utm: { formats, concepts, creators, batches }, sampleLinks: examples }: Playbook,
  texts: TabTexts['links'],
  start: number,
  today: number,
): readonly LinkModel[] {
  const word = (list: readonly string[], place: number): string => list[place % Math.max(1, list.length)] ?? '';
  const names = channels.map(({ name }) => name);
  return examples.map(({ page, channel, format, concept, creator, batch, item, day, counts }, index): LinkModel => {
    const postedOn = start + day - 1 <= today ? start + day - 1 : null;
    const url = `${SITE}${page}`;
    return {
      id: `${SAMPLE_MARK}${index + 1}`,
      url,
      channel: channel === null ? texts.sampleChannel : word(names, channel),
      format: word(formats, format),
      concept: typeof concept === 'string' ? concept : word(concepts, concept),
      creator: word(creators, creator),
      batch: word(batches, batch),
      item: item === null ? '' : ([texts.sampleItems.first, texts.sampleItems.second, texts.sampleItems.third][item] ?? ''),
      postedOn,
      // Without results it was posted as it was, before anybody tagged it.
      postUrl: postedOn !== null && counts === null ? url : '',
      counts: postedOn === null ? null : counts,
    };
  });
}
