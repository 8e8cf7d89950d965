/**
 * What a team may change about a playbook before it builds: names and lengths of the phases, who answers for which KPI,
 * and which tabs it wants to see.
 *
 * Used by the number step, folded, because few teams need it on their first day. Which KPIs there are is ticked above it.
 */

import type { KpiOwner } from '../../../contract';
import { SEATS } from '../../../core/cycle/choices';
import { OPTIONAL_TABS } from '../../../cycle-tabs';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { PickField, TextField, Tick } from '../../parts/field';
import { NumberField } from '../../parts/number-field';
import { cardOf, isOn, phasesOf } from '../plan';
import type { StepProps } from './step';

export function PlanDetails({ plan, problems, change }: StepProps) {
  const { words } = useFrame();
  const texts = words.sidebar.wizard.plan;
  const seats = words.sidebar.wizard.people.seats;
  const { people, others = [], owners } = plan.choices;
  const team = [
    ...SEATS.map(seat => ({ value: seat as string, text: `${seats[seat]} · ${people[seat]}` })),
    ...others.flatMap(({ name, seat }) => (name.trim() === '' ? [] : [{ value: PERSON + name, text: `${seats[seat]} · ${name}` }])),
  ];
  const phases = phasesOf(plan);
  return (
    <>
      <details class="group" open={problems.phases !== undefined}>
        <summary>{fill(texts.phases, { n: phases.length })}</summary>
        <p class="hint">{texts.phasesHint}</p>
        {phases.map((phase, at) => (
          // Phases have no identity but their place; a name changes while it is typed.
          <div class="phaseRow" key={at}>
            <TextField
              label={fill(texts.phase, { n: at + 1 })}
              value={phase.name}
              onInput={name => change({ kind: 'phase', at, values: { name } })}
            />
            <NumberField
              label={texts.days}
              unit=""
              value={phase.days === 0 ? '' : String(phase.days)}
              problem={at === phases.length - 1 ? problems.phases : undefined}
              onInput={text => change({ kind: 'phase', at, values: { days: daysIn(text) } })}
            />
          </div>
        ))}
      </details>
      <details class="group">
        <summary>{texts.owners}</summary>
        <p class="hint">{texts.ownersHint}</p>
        {(cardOf(plan)?.kpis ?? [])
          .filter(kpi => isOn(plan, kpi))
          .map(kpi => (
            <PickField
              key={kpi.id}
              label={kpi.name}
              value={optionOf(owners?.[kpi.id] ?? kpi.seat)}
              options={team}
              onPick={value => change({ kind: 'owner', kpi: kpi.id, owner: ownerIn(value) ?? kpi.seat })}
            />
          ))}
      </details>
      <details class="group">
        <summary>{texts.tabs}</summary>
        <p class="hint">{texts.tabsHint}</p>
        {OPTIONAL_TABS.map(tab => (
          <Tick
            key={tab}
            label={words.titles[tab]}
            checked={plan.choices.hidden?.includes(tab) !== true}
            onChange={on => change({ kind: 'tab', tab, on })}
          />
        ))}
      </details>
    </>
  );
}

/** Tells a further person from a seat in the list. */
const PERSON = 'person:';

const optionOf = (owner: KpiOwner): string => (typeof owner === 'string' ? owner : PERSON + owner.person);

function ownerIn(value: string): KpiOwner | undefined {
  return value.startsWith(PERSON) ? { person: value.slice(PERSON.length) } : SEATS.find(seat => seat === value);
}

/** Whole days as typed; 0 for a blank field and for what is no number. */
function daysIn(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : 0;
}
