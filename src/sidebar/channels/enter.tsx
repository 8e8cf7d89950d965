/**
 * A number for each channel of Setup, folded, saved as check-ins of the channel. Used by the Channels panel.
 * Only for KPIs that are counted: a rate needs numerator and denominator, for which Check-ins has columns.
 */
import { useState } from 'preact/hooks';
import type { CheckinEntry, KpiHistory } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { readMeasure } from '../measure';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { NumberField } from '../parts/number-field';
import { readingSentence } from '../reading-sentence';
import { unitWord } from '../unit-word';
import { useDoing } from '../wire/asking';
import { sentenceFor } from '../wire/trouble';
import { countedOf } from './counted';

interface EnterByChannelProps {
  readonly kpi: KpiHistory;
  readonly channels: readonly string[];
  /** The day proposed. */
  readonly day: string;
  readonly saved: () => void;
}

export function EnterByChannel({ kpi, channels, day: asOf, saved }: EnterByChannelProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.channels;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [day, setDay] = useState(asOf);
  const [tried, setTried] = useState(false);
  const [count, setCount] = useState(0);
  const [refused, setRefused] = useState('');
  const saving = useDoing();
  if (countedOf(kpi) !== 'value' || channels.length === 0) return null;
  const read = (channel: string) => readMeasure(typed[channel] ?? '', kpi, opening.habit);
  const problem = (channel: string) => {
    const reading = read(channel);
    if (!tried || reading.ok || reading.problem.code === 'blank') return null;
    return readingSentence(reading.problem, kpi, null, opening.habit, words);
  };
  const save = async () => {
    setTried(true);
    const readings = channels.map(channel => ({ channel, reading: read(channel) }));
    if (readings.some(({ reading }) => !reading.ok && reading.problem.code !== 'blank')) return;
    const entries = readings.flatMap(({ channel, reading }): CheckinEntry[] =>
      reading.ok ? [{ kpi: kpi.id, day, channel, value: reading.value, note: '', sure: true }] : [],
    );
    if (entries.length === 0) return;
    const reply = await saving.run(() => wire.call('saveNumbers', entries));
    if (reply?.ok !== true) return;
    const [first] = reply.value.problems;
    setRefused(first === undefined ? '' : sentenceFor(first.problem, words));
    setCount(reply.value.saved.length);
    if (first !== undefined) return;
    setTyped({});
    setTried(false);
    saved();
  };
  return (
    <details>
      <summary>{texts.enter}</summary>
      <form
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        {channels.map(channel => (
          <NumberField
            key={channel}
            label={channel}
            value={typed[channel] ?? ''}
            unit={unitWord(kpi.unit, kpi.currency, words)}
            problem={problem(channel)}
            onInput={text => setTyped({ ...typed, [channel]: text })}
          />
        ))}
        <TextField kind="date" label={texts.day} value={day} onInput={setDay} />
        <TroubleNotice trouble={saving.trouble} kept />
        {refused !== '' && <Notice kind="trouble">{refused}</Notice>}
        {refused === '' && count > 0 && <Notice kind="good">✓ {fill(texts.saved, { n: count })}</Notice>}
        <Button type="submit" busy={saving.busy} disabled={viewOnly}>
          {texts.save}
        </Button>
      </form>
    </details>
  );
}
