/**
 * Pasting the last 28 days: a KPI, what lies between values without days, the text, and what it reads as before it is saved.
 *
 * Used by baselines.tsx. All lines are saved or none.
 */
import { useState } from 'preact/hooks';
import type { BaselineView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { useDoing } from '../wire/asking';
import { doubtfulPast } from './past-doubts';
import { pastSentence } from './past-sentence';
import { PastTick } from './past-tick';
import { type PastInterval, readPast } from './past-values';

interface PastFormProps {
  readonly view: BaselineView;
  readonly saved: (view: BaselineView, values: number) => void;
}

export function PastForm({ view, saved }: PastFormProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.past;
  const [kpi, setKpi] = useState(view.lines[0]?.kpi ?? '');
  const [step, setStep] = useState<PastInterval>('week');
  const [text, keep, isBack] = useKept('past values', '');
  const [tried, setTried] = useState(false);
  const [sure, setSure] = useState(false);
  const saving = useDoing();
  const chosen = view.lines.find(line => line.kpi === kpi) ?? view.lines[0];
  if (chosen === undefined) return null;
  const habit = { ...opening.habit, start: view.start };
  const { values, problems, blanks } = readPast(text, view.lines, chosen, step, habit);
  const doubtful = doubtfulPast(values, view.lines, opening.habit);
  const days = values.map(value => value.day).sort();
  const [from, to] = [days[0], days[days.length - 1]];
  const save = async () => {
    setTried(true);
    if (problems.length > 0 || values.length === 0 || (doubtful.length > 0 && !sure)) return;
    const reply = await saving.run(() => wire.call('savePast', { values, sure }));
    if (reply?.ok !== true) return;
    keep(null);
    setTried(false);
    setSure(false);
    saved(reply.value, values.length);
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <PickField label={texts.kpi} value={kpi} options={view.lines.map(line => ({ value: line.kpi, text: line.name }))} onPick={setKpi} />
      <PickField
        label={texts.step}
        value={step}
        options={(['week', 'day'] as const).map(value => ({ value, text: texts.steps[value] }))}
        onPick={setStep}
      />
      <TextArea
        label={texts.values}
        hint={texts.valuesHint}
        value={text}
        rows={7}
        problem={tried ? (pastSentence(problems, opening.habit, words) ?? (values.length === 0 ? texts.nothing : null)) : null}
        onInput={typed => {
          keep(typed);
          setTried(false);
          setSure(false);
        }}
      />
      {from !== undefined && to !== undefined && (
        <p class="hint" role="status">
          {fill(texts.reads, { n: values.length, from: dayText(from, words.calendar), to: dayText(to, words.calendar) })}
          {blanks > 0 && ` · ${fill(texts.blanks, { n: blanks })}`}
        </p>
      )}
      <PastTick doubtful={doubtful} sure={sure} onChange={setSure} />
      <TroubleNotice trouble={saving.trouble} kept />
      <div class="actions">
        <Button kind="primary" type="submit" busy={saving.busy} disabled={viewOnly || (doubtful.length > 0 && !sure)}>
          {fill(texts.save, { n: values.length })}
        </Button>
      </div>
    </form>
  );
}
