/**
 * Which posts would get more budget, why, and why the others not: the playbook's rule over the results of Content.
 *
 * Used by panels/experiments.tsx. It proposes; nothing is written.
 */
import { useState } from 'preact/hooks';
import type { ExperimentView, TestOffers } from '../../contract';
import { readBudget } from '../../core/experiment/budget';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField } from '../parts/field';
import { percentIn } from './win-text';

/** Where the playbook names no factor of its own. */
const USUAL_FACTOR = 1.2;

interface BudgetProps {
  readonly view: ExperimentView;
  readonly offers: TestOffers;
  readonly close: () => void;
}

export function Budget({ view, offers, close }: BudgetProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.experiments;
  const rule = view.ideas.find(({ win }) => win?.kind === 'times_median');
  const factor = rule?.win?.kind === 'times_median' ? rule.win.factor : USUAL_FACTOR;
  const kpis = [...new Set(offers.posts.map(({ kpi }) => kpi))].filter(kpi => kpi !== '');
  const [picked, pick] = useState(kpis.find(kpi => kpi === rule?.kpi) ?? kpis[0] ?? '');
  const reading = readBudget(
    offers.posts.filter(({ kpi }) => kpi === picked),
    factor,
  );
  const percent = (rate: number) => percentIn(rate, opening.habit);
  return (
    <section class="block">
      <h2>{texts.budget}</h2>
      <p class="hint">{fill(texts.budgetHint, { percent: percent(factor - 1) })}</p>
      {kpis.length > 0 && (
        <PickField label={texts.kpi} value={picked} options={kpis.map(name => ({ value: name, text: name }))} onPick={pick} />
      )}
      {reading === null ? (
        <p>{texts.budgetFew}</p>
      ) : (
        <>
          <p class="hint">{fill(texts.budgetBound, { bound: percent(reading.bound) })}</p>
          <ul class="lines">
            {reading.posts.map(({ title, rate, key }, at) => (
              // Two items may have one title.
              <li class="test" key={`${title} ${at}`}>
                <b>{title}</b>
                <span>
                  {percent(rate)} · {texts.budgetSays[key]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {offers.linksApart > 0 && <p class="hint">{fill(texts.budgetLinks, { n: offers.linksApart })}</p>}
      <Button kind="quiet" onClick={close}>
        {texts.hide}
      </Button>
    </section>
  );
}
