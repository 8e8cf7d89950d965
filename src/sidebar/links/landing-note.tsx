/**
 * Where GA4 will file the visits of a link, why, and the trap it runs into with the one change that mends it.
 *
 * Used by the builder. The change is made on Setup when it concerns the channel, so that all its links are mended, and in the field when
 * it concerns a word of this link.
 */
import type { LinkOrder, LinkVocabulary } from '../../contract';
import type { Landing, Visit } from '../../core/utm/ga4/channel';
import type { Trap } from '../../core/utm/ga4/trap';
import { fill } from '../../languages/text';
import { findingText, landingSentence, visitSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { type TrapFix, trapFix } from './preview';

interface LandingNoteProps {
  readonly order: LinkOrder;
  readonly visit: Visit;
  readonly landing: Landing;
  readonly trap: Trap | null;
  readonly change: (values: Partial<LinkOrder>) => void;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function LandingNote({ order, visit, landing, trap, change, learn }: LandingNoteProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const mending = useDoing();
  const fix = trap === null ? null : trapFix(trap, order, visit);
  const mend = async (how: TrapFix) => {
    if (how.kind === 'word') {
      change({ [how.field]: how.value });
      return;
    }
    const source = how.field === 'source' ? how.value : visit.source;
    const medium = how.field === 'medium' ? how.value : visit.medium;
    const reply = await mending.run(() => wire.call('setChannelTags', { channel: order.channel, source, medium }));
    if (reply?.ok === true) learn(reply.value);
  };
  const label = (how: TrapFix): string =>
    how.kind === 'word'
      ? fill(texts.fixWord, { from: how.from, to: how.value })
      : fill(texts.fixChannel, { tag: `utm_${how.field}`, value: how.value, channel: order.channel });
  return (
    <div class={trap === null ? 'lands' : 'lands wrong'}>
      <p role="status">{fill(texts.lands, { channel: landing.channel })}</p>
      <p class="hint">{trap === null ? visitSentence(visit, words.utm) : landingSentence(landing, words.utm)}</p>
      {trap !== null && <p class="problem">{trapSentence(trap, visit, words.utm)}</p>}
      {fix !== null && (
        <>
          <Button busy={mending.busy} disabled={viewOnly && fix.kind === 'channel'} onClick={() => void mend(fix)}>
            {label(fix)}
          </Button>
          <p class="hint">{fill(texts.leadsTo, { channel: fix.leadsTo })}</p>
        </>
      )}
      <TroubleNotice trouble={mending.trouble} />
    </div>
  );
}

/** Sign and fix of the check stand beside it here. */
function trapSentence({ code, fix }: Trap, visit: Visit, texts: Parameters<typeof findingText>[1]): string {
  const field = fix?.field ?? 'source';
  return findingText({ code, tag: `utm_${field}`, detail: visit[field] }, texts);
}
