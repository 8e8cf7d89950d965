/**
 * A number for each channel of Setup, folded, saved as check-ins of the channel. Used by the Channels panel.
 * Only for KPIs that are counted: a rate needs numerator and denominator, for which Check-ins has columns.
 */
import { useState } from 'preact/hooks';
import type { CheckinEntry, KpiHistory } from '../../contract';
import { type Day, dayFromIso, isoOfDay } from '../../core/day/day';
import { lastFullWeek, periodOf } from '../../core/series/period';
import { periodText } from '../../languages/period-text';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { readMeasure } from '../measure';
import { DOUBTS, standsIn } from '../numbers/entries';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { NumberField } from '../parts/number-field';
import { readingSentence } from '../reading-sentence';
import { unitWord } from '../unit-word';
import { useDoing } from '../wire/asking';
import { sentenceFor } from '../wire/trouble';
import type { Words } from '../words';
import { countedOf } from './counted';

/** Of a total the last day of the week that is over, else today. */
function dayProposed({ aggregate }: KpiHistory, asOf: string, start: Day | null): string {
  const today = dayFromIso(asOf);
  if (aggregate !== 'sum' || start === null || today === null) return asOf;
  return isoOfDay(lastFullWeek(today, start).to);
}

/** The week a total of a day counts for; blank for any other number. */
function weekOf({ aggregate }: KpiHistory, iso: string, start: Day | null, { calendar }: Words): string {
  const day = dayFromIso(iso);
  const period = day === null || start === null ? null : periodOf(aggregate, day, start);
  return period === null ? '' : periodText(period, calendar);
}

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
  const start = opening.workbook.kind === 'cycle' ? dayFromIso(opening.workbook.cycle.start) : null;
  const [day, setDay] = useState(() => dayProposed(kpi, asOf, start));
  const [tried, setTried] = useState(false);
  const [count, setCount] = useState(0);
  const [refused, setRefused] = useState('');
  // Set once the server has asked about a number: saving the same again says that it is right.
  const [sure, setSure] = useState(false);
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const saving = useDoing();
  if (countedOf(kpi) !== 'value' || channels.length === 0) return null;
  const read = (channel: string) => readMeasure(typed[channel] ?? '', kpi, opening.habit);
  const problem = (channel: string) => {
    const reading = read(channel);
    if (!tried || reading.ok || reading.problem.code === 'blank') return null;
    return readingSentence(reading.problem, kpi, null, opening.habit, words);
  };
  const seenAt = (channel: string): Pick<CheckinEntry, 'seen'> => {
    const number = seen[channel];
    return number === undefined ? {} : { seen: number };
  };
  const save = async () => {
    setTried(true);
    const readings = channels.map(channel => ({ channel, reading: read(channel) }));
    if (readings.some(({ reading }) => !reading.ok && reading.problem.code !== 'blank')) return;
    const entries = readings.flatMap(({ channel, reading }): CheckinEntry[] =>
      reading.ok ? [{ kpi: kpi.id, day, channel, value: reading.value, note: '', sure, ...seenAt(channel) }] : [],
    );
    if (entries.length === 0) return;
    const reply = await saving.run(() => wire.call('saveNumbers', entries));
    if (reply?.ok !== true) return;
    const [first] = reply.value.problems;
    setRefused(first === undefined ? '' : sentenceFor(first.problem, words));
    setSure(first !== undefined && DOUBTS[first.problem.code] !== undefined);
    const stands = reply.value.problems.flatMap(each => {
      const number = standsIn(each.problem);
      return number === null ? [] : [[String(each.problem.parameters.channel), number] as const];
    });
    setSeen({ ...seen, ...Object.fromEntries(stands) });
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
            onInput={text => {
              setTyped({ ...typed, [channel]: text });
              setSure(false);
            }}
          />
        ))}
        <TextField kind="date" label={texts.day} value={day} hint={weekOf(kpi, day, start, words)} onInput={setDay} />
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
