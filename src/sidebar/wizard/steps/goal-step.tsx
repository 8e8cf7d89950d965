/**
 * Step 1: what the 90 days are for, by which playbook, under what name, from which day.
 *
 * Used by wizard.tsx. A goal proposes a playbook; picking another one by hand is kept when the goal changes.
 */

import { GOALS } from '../../../core/cycle/choices';
import { dayOfCycle } from '../../../core/cycle/cycle';
import { dayFromIso } from '../../../core/day/day';
import { CURRENCIES } from '../../../core/number/currency';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../../languages/codes';
import { fill } from '../../../languages/text';
import { dayText, isMonday, shiftDay } from '../../day-text';
import { useFrame } from '../../frame';
import { PickField, TextField } from '../../parts/field';
import { suggestCard } from '../defaults';
import { OwnPlaybookChoice } from '../own-playbook';
import { cardFor, cardOf, starsOf } from '../plan';
import { CardChoice } from '../playbook-card';
import type { StepProps } from './step';

export function GoalStep({ plan, problems, change }: StepProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.wizard.goal;
  const { choices } = plan;
  const [first, second] = starsOf(plan);
  const picked = cardOf(plan);
  const currencies = CURRENCIES.includes(choices.currency) ? CURRENCIES : [choices.currency, ...CURRENCIES];
  return (
    <>
      <fieldset class="goals">
        <legend class="hidden">{texts.question}</legend>
        {GOALS.map(goal => (
          <label key={goal} class={goal === choices.goal ? 'card picked' : 'card'}>
            <input type="radio" name="goal" checked={goal === choices.goal} onChange={() => change({ kind: 'goal', goal })} />
            <b>{texts.goals[goal]}</b>
            <small>{texts.hints[goal]}</small>
          </label>
        ))}
      </fieldset>
      {first && second && <p class="stars">★ {fill(texts.stars, { first: first.name, second: second.name })}</p>}
      <fieldset class="cards">
        <legend>{texts.playbook}</legend>
        {plan.cards.map(card => (
          <CardChoice
            key={card.own ?? card.id}
            card={card}
            summary={
              card.own === null ? card.summary : fill(words.sidebar.ownPlaybook.summary, { name: cardFor(plan.cards, card.id)?.name ?? '' })
            }
            picked={card === picked}
            suggested={card === suggestCard(choices.goal, plan.cards)}
            onPick={() => change({ kind: 'playbook', playbook: card.id, own: card.own })}
          />
        ))}
      </fieldset>
      {picked !== null && picked.own !== null && (
        <OwnPlaybookChoice key={picked.own} own={picked.own} name={picked.name} reload={cards => change({ kind: 'cards', cards })} />
      )}
      <TextField
        label={texts.name}
        value={choices.name}
        problem={problems.name}
        onInput={name => change({ kind: 'set', values: { name } })}
      />
      <TextField
        label={texts.start}
        kind="date"
        value={choices.start}
        hint={startHint(choices.start, opening.today, words)}
        problem={problems.start}
        onInput={start => change({ kind: 'set', values: { start } })}
      />
      <PickField
        label={texts.language}
        value={choices.language}
        options={LANGUAGE_CODES.map(value => ({ value, text: LANGUAGE_NAMES[value] }))}
        onPick={language => change({ kind: 'set', values: { language } })}
      />
      <PickField
        label={texts.currency}
        value={choices.currency}
        options={currencies.map(value => ({ value, text: value }))}
        onPick={currency => change({ kind: 'set', values: { currency } })}
      />
    </>
  );
}

/** First and last day in words, and what is unusual about the first. */
function startHint(start: string, today: string, words: ReturnType<typeof useFrame>['words']): string | undefined {
  const texts = words.sidebar.wizard.goal;
  const [first, now] = [dayFromIso(start), dayFromIso(today)];
  if (first === null || now === null) return undefined;
  const range = fill(texts.startHint, { from: dayText(start, words.calendar), to: dayText(shiftDay(start, 89), words.calendar, true) });
  const past = first < now ? fill(texts.startPast, { n: dayOfCycle(first, now) }) : '';
  const weekday = isMonday(start) ? '' : texts.startNotMonday;
  return [range, past, weekday].filter(part => part !== '').join(' ');
}
