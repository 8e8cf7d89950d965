/**
 * Posts a week × channels against the size of a batch, in words, and how many posts the team wants where a KPI counts them.
 *
 * Used by the channel step.
 */
import type { PlaybookCard } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { postsKpi, targetField } from '../plan';
import { postsAsked, rangeText, volumeSum } from '../volume';
import type { StepProps } from './step';
import { TargetField } from './target-field';

export function VolumeNote({ card, plan, problems, change }: StepProps & { readonly card: PlaybookCard }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.wizard.volume;
  const kpi = postsKpi(plan);
  const wanted = kpi === null || plan.choices.targets?.[kpi.id] === undefined ? null : postsAsked(targetField(plan, kpi), opening.habit);
  const volume = wanted === null ? card.volume : { ...card.volume, postsPerChannelWeek: wanted };
  const channels = plan.choices.channels.length;
  const { total, batches } = volumeSum(volume, channels);
  return (
    <section class="group">
      <b>{texts.title}</b>
      {kpi !== null && <TargetField kpi={kpi} label={texts.wanted} plan={plan} problems={problems} change={change} />}
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
