/**
 * Step 2: two core channels and one on test as proposed, one to six as the team likes, each with its win signal and the tags its links carry.
 *
 * Used by wizard.tsx. The playbook proposes all of it; the tags are folded until a channel gets another name: they were the old one's.
 */
import type { ChannelChoice } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { CHANNELS_AT_MOST, cardOf } from '../plan';
import type { StepProps } from './step';
import { VolumeNote } from './volume-note';

export function ChannelStep({ plan, problems, change }: StepProps) {
  const { words } = useFrame();
  const texts = words.sidebar.wizard.channels;
  const { channels } = plan.choices;
  const card = cardOf(plan);
  const titleOf = (channel: ChannelChoice, at: number): string => {
    if (channel.role === 'test') return texts.test;
    return fill(texts.core, { n: channels.slice(0, at + 1).filter(each => each.role === 'core').length });
  };
  return (
    <>
      <p class="hint">{texts.hint}</p>
      {channels.map((channel, at) => {
        const problem = (field: string) => problems[`channel${at}.${field}`];
        const set = (values: Partial<ChannelChoice>) => change({ kind: 'channel', at, values });
        return (
          // Channels have no identity but their place; a name changes while it is typed.
          <section class="group" key={at}>
            <TextField label={titleOf(channel, at)} value={channel.name} problem={problem('name')} onInput={name => set({ name })} />
            <TextField
              label={texts.signal}
              value={channel.signal}
              hint={at === 0 ? texts.signalHint : undefined}
              problem={problem('signal')}
              onInput={signal => set({ signal })}
            />
            <details open={channel.name !== card?.channels[at]?.name || problem('source') !== undefined || problem('medium') !== undefined}>
              <summary>{fill(texts.tags, { tags: [channel.source, channel.medium].filter(tag => tag !== '').join(' · ') })}</summary>
              <TextField label={texts.source} value={channel.source} problem={problem('source')} onInput={source => set({ source })} />
              <TextField label={texts.medium} value={channel.medium} problem={problem('medium')} onInput={medium => set({ medium })} />
            </details>
            {channels.length > 1 && (
              <Button kind="quiet" onClick={() => change({ kind: 'lessChannel', at })}>
                {fill(texts.less, { name: channel.name === '' ? titleOf(channel, at) : channel.name })}
              </Button>
            )}
          </section>
        );
      })}
      {channels.length < CHANNELS_AT_MOST && <Button onClick={() => change({ kind: 'moreChannels' })}>{texts.more}</Button>}
      {card !== null && <VolumeNote card={card} plan={plan} problems={problems} change={change} />}
    </>
  );
}
