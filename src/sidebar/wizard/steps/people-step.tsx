/**
 * Step 3: a name for each of the three seats, or one name for all.
 *
 * Used by wizard.tsx.
 */
import { SEATS } from '../../../core/cycle/choices';
import { useFrame } from '../../frame';
import { TextField, Tick } from '../../parts/field';
import type { StepProps } from './step';

export function PeopleStep({ plan, problems, change }: StepProps) {
  const texts = useFrame().words.sidebar.wizard.people;
  const { people } = plan.choices;
  return (
    <>
      <p class="hint">{texts.hint}</p>
      <Tick label={texts.same} checked={plan.samePerson} onChange={on => change({ kind: 'samePerson', on })} />
      {plan.samePerson ? (
        <TextField
          label={texts.one}
          value={people.data}
          problem={problems.data}
          onInput={name => change({ kind: 'person', seat: 'data', name })}
        />
      ) : (
        SEATS.map(seat => (
          <TextField
            key={seat}
            label={texts.seats[seat]}
            hint={texts.duties[seat]}
            value={people[seat]}
            problem={problems[seat]}
            onInput={name => change({ kind: 'person', seat, name })}
          />
        ))
      )}
    </>
  );
}
