/**
 * Step 3: a name for each of the three seats, or one name for all, and as many further people as there are.
 *
 * Used by wizard.tsx.
 */
import { SEATS } from '../../../core/cycle/choices';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { PickField, TextField, Tick } from '../../parts/field';
import type { StepProps } from './step';

export function PeopleStep({ plan, problems, change }: StepProps) {
  const texts = useFrame().words.sidebar.wizard.people;
  const { people, others = [] } = plan.choices;
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
      {others.map((person, at) => (
        // People have no identity but their place; a name changes while it is typed.
        <section class="group" key={at}>
          <TextField
            label={fill(texts.other, { n: SEATS.length + at + 1 })}
            value={person.name}
            problem={problems[`other${at}`]}
            onInput={name => change({ kind: 'other', at, values: { name } })}
          />
          <PickField
            label={texts.seat}
            value={person.seat}
            options={SEATS.map(value => ({ value, text: texts.seats[value] }))}
            onPick={seat => change({ kind: 'other', at, values: { seat } })}
          />
          <Button kind="quiet" onClick={() => change({ kind: 'lessPerson', at })}>
            {fill(texts.less, { name: person.name === '' ? fill(texts.other, { n: SEATS.length + at + 1 }) : person.name })}
          </Button>
        </section>
      ))}
      <Button onClick={() => change({ kind: 'morePeople' })}>{texts.more}</Button>
    </>
  );
}
