/**
 * Posts a week × channels against the size of a batch, in words.
 *
 * Used by the channel step.
 */
import type { PlaybookCard } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { rangeText, volumeSum } from './volume';

export function VolumeNote({ volume, channels }: { readonly volume: PlaybookCard['volume']; readonly channels: number }) {
  const texts = useFrame().words.sidebar.wizard.volume;
  const { total, batches } = volumeSum(volume, channels);
  return (
    <section class="group">
      <b>{texts.title}</b>
      <p>{fill(texts.posts, { posts: rangeText(volume.postsPerChannelWeek), n: channels, total: rangeText(total) })}</p>
      {volume.batch !== null && batches !== null && (
        <>
          <p>{fill(texts.batches, { batch: rangeText(volume.batch), batches: rangeText(batches) })}</p>
          {batches.low > 1 && <p class="hint">{texts.tooMuch}</p>}
        </>
      )}
    </section>
  );
}
