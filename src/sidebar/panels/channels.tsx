/**
 * Channels: what each brought of a star, the share of the largest against 55%, and what is left when it falls.
 *
 * Used by sidebar.tsx, from Today. The slider reckons here, without a call.
 */
import { useState } from 'preact/hooks';
import type { HistoryView, KpiHistory } from '../../contract';
import { type ChannelAmount, leftAfterFall, type TopChannel, topChannel } from '../../core/channel/share';
import { fill } from '../../languages/text';
import { channelAmounts, choosable, countedOf } from '../channels/counted';
import { EnterByChannel } from '../channels/enter';
import { besideLimit, LIMIT } from '../channels/share-text';
import { useFrame } from '../frame';
import { showMeasure } from '../measure';
import { Field, PickField } from '../parts/field';
import { Await, Notice } from '../parts/notice';
import { useLoaded, useReturn } from '../wire/asking';

/** The drill of the sources: the largest channel loses 30% of its reach. */
const USUAL_FALL = 30;
const GREATEST_FALL = 60;

export function Channels() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.channels;
  const view = useLoaded(() => wire.call('history', null), '');
  useReturn(view.refresh);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={view}>{value => <Chosen view={value} again={view.refresh} />}</Await>
    </section>
  );
}

function Chosen({ view, again }: { readonly view: HistoryView; readonly again: () => void }) {
  const { words } = useFrame();
  const texts = words.sidebar.channels;
  const offered = choosable(view.kpis);
  const [picked, pick] = useState('');
  // Before there are amounts: one that can be entered by channel right here.
  const kpi =
    offered.find(({ id }) => id === picked) ??
    offered.find(each => channelAmounts(each, view).ok) ??
    offered.find(each => countedOf(each) === 'value') ??
    offered[0];
  if (kpi === undefined) return <p>{texts.noneStars}</p>;
  const amounts = channelAmounts(kpi, view);
  const top = amounts.ok ? topChannel(amounts.value) : null;
  return (
    <>
      <PickField
        label={texts.kpi}
        value={kpi.id}
        options={offered.map(({ id, name, star }) => ({ value: id, text: star ? `★ ${name}` : name }))}
        onPick={pick}
        hint={texts.counted[countedOf(kpi)]}
      />
      {amounts.ok && top?.ok === true ? (
        <Shares kpi={kpi} amounts={amounts.value} top={top.value} />
      ) : (
        <Notice kind="plain">{countedOf(kpi) === 'value' ? texts.none : texts.noParts}</Notice>
      )}
      <EnterByChannel key={kpi.id} kpi={kpi} channels={view.channels} day={view.asOf} saved={again} />
    </>
  );
}

interface SharesProps {
  readonly kpi: KpiHistory;
  readonly amounts: readonly ChannelAmount[];
  readonly top: TopChannel;
}

function Shares({ kpi, amounts, top }: SharesProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.channels;
  const [fall, setFall] = useState(USUAL_FALL);
  const percent = (share: number) => Math.round(100 * share);
  // Parts of a rate are pieces, whatever the rate is measured in.
  const measure = countedOf(kpi) === 'value' ? kpi : { unit: 'count' as const, decimals: 0, currency: kpi.currency };
  const inPercent = (share: number) => showMeasure(share, { unit: 'percent', decimals: 0, currency: kpi.currency }, opening.habit);
  const show = (amount: number) => showMeasure(amount, measure, opening.habit);
  return (
    <>
      <ul class="shares">
        {[...amounts]
          .sort((a, b) => b.amount - a.amount)
          .map(({ channel, amount }) => (
            <li key={channel}>
              <span class="channelName">{channel}</span>
              <b>{`${show(amount)} · ${inPercent(amount / top.total)}`}</b>
              <div class={amount / top.total >= LIMIT ? 'bar over' : 'bar'} aria-hidden="true">
                <i style={{ width: `${percent(amount / top.total)}%` }} />
                <em />
              </div>
            </li>
          ))}
      </ul>
      <p class="hint">{`${fill(texts.total, { value: show(top.total) })} · ${texts.line}`}</p>
      <p class={top.share >= LIMIT ? 'problem' : ''}>
        {fill(top.share >= LIMIT ? texts.over : texts.under, {
          channel: top.channel,
          share: besideLimit(top.share).replace('.', opening.habit.decimal),
        })}
      </p>
      <Field label={fill(texts.fall, { channel: top.channel })}>
        {ties => (
          <span class="slider">
            <input
              {...ties}
              class="range"
              type="range"
              min={0}
              max={GREATEST_FALL}
              step={5}
              value={fall}
              onInput={event => setFall(Number(event.currentTarget.value))}
            />
            <b>{inPercent(fall / 100)}</b>
          </span>
        )}
      </Field>
      <p class="left" role="status">
        {fill(texts.left, { left: show(Math.round(leftAfterFall(top, fall / 100) * 100) / 100), all: show(top.total) })}
      </p>
    </>
  );
}
