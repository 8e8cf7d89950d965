/**
 * Step 4: where the two north stars stand today, typed or to be measured; the other KPIs folded, all on.
 *
 * Used by wizard.tsx. Examples are the playbook's figures, amounts of the same order in the team's currency: shown for orientation, never filled in.
 */
import type { KpiCard } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { showMeasure } from '../../measure';
import { Tick } from '../../parts/field';
import { NumberField } from '../../parts/number-field';
import { unitWord } from '../../unit-word';
import { readBaseline } from '../baseline-reading';
import { type BaselineDraft, NO_BASELINE } from '../past';
import { cardOf, exampleOf, isExampleOffered, isOn, starIn, starsOf } from '../plan';
import { PlanDetails } from './plan-details';
import { StarPast } from './star-past';
import type { StepProps } from './step';
import { TargetField } from './target-field';

export function NumberStep({ plan, problems, change }: StepProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.wizard.numbers;
  const stars = starsOf(plan);
  const { carried } = plan.choices;
  const others = (cardOf(plan)?.kpis ?? []).filter(kpi => !stars.some(star => star.id === kpi.id));
  const exampleText = (kpi: KpiCard): string => {
    const { currency } = plan.choices;
    return `${showMeasure(exampleOf(plan, kpi.id) ?? 0, { ...kpi, currency }, opening.habit)} ${suffix(kpi)}`.trim();
  };
  const suffix = (kpi: KpiCard): string =>
    kpi.unit === 'percent' || kpi.unit === 'share_of_weeks' || kpi.unit === 'money' ? '' : unitWord(kpi.unit, '', words);
  return (
    <>
      <p class="hint">{texts.hint}</p>
      {stars.map(star => {
        const draft = plan.baselines[star.id] ?? NO_BASELINE;
        const reading = readBaseline(draft.text, starIn(plan, star), plan.choices.currency, opening.habit);
        const readsAs =
          reading !== null
            ? fill(words.sidebar.numbers.reads, { value: reading.shown })
            : star.example === null
              ? undefined
              : fill(texts.example, { value: exampleText(star) });
        const choose = (way: BaselineDraft['way']) => change({ kind: 'baseline', kpi: star.id, values: { way } });
        return (
          <fieldset class="group" key={star.id}>
            <legend>★ {star.name}</legend>
            <TargetField kpi={star} label={texts.target} plan={plan} problems={problems} change={change} />
            <b>{texts.value}</b>
            <label class="tick">
              <input type="radio" name={star.id} checked={draft.way === 'measure'} onChange={() => choose('measure')} />
              <span>{texts.measure}</span>
            </label>
            {draft.way === 'measure' && <p class="hint indented">{texts.measureHint}</p>}
            <label class="tick">
              <input type="radio" name={star.id} checked={draft.way === 'known'} onChange={() => choose('known')} />
              <span>{texts.known}</span>
            </label>
            {draft.way === 'known' && (
              <NumberField
                label={texts.value}
                unit={unitWord(star.unit, plan.choices.currency, words)}
                value={draft.text}
                hint={readsAs}
                problem={problems[star.id]}
                onInput={text => change({ kind: 'baseline', kpi: star.id, values: { text } })}
              />
            )}
            {draft.way === 'known' && reading !== null && reading.doubt !== null && (
              <Tick
                label={fill(words.sidebar.numbers.farYes, { value: reading.shown })}
                checked={draft.sure}
                onChange={sure => change({ kind: 'baseline', kpi: star.id, values: { sure } })}
              />
            )}
            <label class="tick">
              <input type="radio" name={star.id} checked={draft.way === 'past'} onChange={() => choose('past')} />
              <span>{texts.past}</span>
            </label>
            {draft.way === 'past' && <StarPast star={star} plan={plan} problems={problems} change={change} />}
          </fieldset>
        );
      })}
      <details class="group" open={others.some(kpi => problems[`target:${kpi.id}`] !== undefined)}>
        <summary>{fill(texts.others, { on: others.filter(kpi => isOn(plan, kpi)).length, all: others.length })}</summary>
        <p class="hint">{texts.othersHint}</p>
        {others.map(kpi => (
          <div class="optional" key={kpi.id}>
            <Tick label={kpi.name} checked={isOn(plan, kpi)} onChange={on => change({ kind: 'kpi', kpi: kpi.id, on })} />
            {isOn(plan, kpi) && (
              <>
                <TargetField kpi={kpi} label={texts.target} about={kpi.name} plan={plan} problems={problems} change={change} />
                {isExampleOffered(plan, kpi.id) && (
                  <Tick
                    label={fill(texts.ours, { value: exampleText(kpi) })}
                    about={kpi.name}
                    checked={plan.choices.baselines[kpi.id] === exampleOf(plan, kpi.id)}
                    onChange={on => change({ kind: 'example', kpi: kpi.id, on })}
                  />
                )}
              </>
            )}
          </div>
        ))}
      </details>
      {carried !== undefined && carried.tasks.length > 0 && (
        <div class="optional">
          <Tick
            label={fill(texts.carry, { n: carried.tasks.length })}
            checked={carried.on}
            onChange={on => change({ kind: 'carried', on })}
          />
          <details class="group">
            <summary>{texts.carryWhich}</summary>
            <p class="hint">{texts.carryHint}</p>
            <ul class="hint">
              {carried.tasks.map(({ title }) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </details>
        </div>
      )}
      <PlanDetails plan={plan} problems={problems} change={change} />
    </>
  );
}
