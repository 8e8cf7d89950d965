/**
 * The last 28 days of a star, pasted in the wizard: the text, what lies between values without days, and what it reads as.
 *
 * Used by number-step.tsx.
 */
import type { KpiCard } from '../../../contract';
import { fill } from '../../../languages/text';
import { dayText } from '../../day-text';
import { useFrame } from '../../frame';
import { PastTick } from '../../numbers/past-tick';
import { PickField } from '../../parts/field';
import { TextArea } from '../../parts/text-area';
import { doubtfulStarPast, NO_BASELINE, readStarPast } from '../past';
import { starIn } from '../plan';
import type { StepProps } from './step';

export function StarPast({ star, plan, problems, change }: StepProps & { readonly star: KpiCard }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.past;
  const kpi = star.id;
  const draft = plan.baselines[kpi] ?? NO_BASELINE;
  const reading = readStarPast(star, draft, plan.choices, opening.habit);
  const days = (reading?.values ?? []).map(({ day }) => day).sort();
  const doubtful = reading === null ? [] : doubtfulStarPast(starIn(plan, star), reading, plan.choices.currency, opening.habit);
  const [from, to] = [days[0], days[days.length - 1]];
  return (
    <>
      <TextArea
        label={texts.values}
        hint={texts.listHint}
        value={draft.past}
        rows={5}
        problem={problems[kpi] ?? null}
        onInput={past => change({ kind: 'baseline', kpi, values: { past } })}
      />
      <PickField
        label={texts.step}
        value={draft.step}
        options={(['week', 'day'] as const).map(value => ({ value, text: texts.steps[value] }))}
        onPick={step => change({ kind: 'baseline', kpi, values: { step } })}
      />
      {from !== undefined && to !== undefined && (
        <p class="hint" role="status">
          {fill(texts.reads, { n: days.length, from: dayText(from, words.calendar), to: dayText(to, words.calendar) })}
        </p>
      )}
      <PastTick doubtful={doubtful} sure={draft.sure} onChange={sure => change({ kind: 'baseline', kpi, values: { sure } })} />
    </>
  );
}
