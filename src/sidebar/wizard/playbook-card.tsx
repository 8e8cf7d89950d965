/**
 * A playbook as a card to pick: what it is, its phases to scale, and what it asks of the team each week.
 *
 * Used by the goal step.
 */
import type { PlaybookCard } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { PhaseBar } from '../parts/bars';

interface CardChoiceProps {
  readonly card: PlaybookCard;
  readonly summary: string;
  readonly picked: boolean;
  readonly suggested: boolean;
  readonly onPick: () => void;
}

export function CardChoice({ card, summary, picked, suggested, onPick }: CardChoiceProps) {
  const { words } = useFrame();
  const texts = words.sidebar.wizard.goal;
  return (
    <label class={picked ? 'card picked' : 'card'}>
      <input type="radio" name="playbook" checked={picked} onChange={onPick} />
      <b>{card.name}</b>
      {suggested && <em>{texts.suggested}</em>}
      <small>{summary}</small>
      <PhaseBar phases={card.phases} texts={card.phases.map(({ name, days }) => fill(texts.phase, { name, n: days }))} />
      <small>
        {fill(texts.tasks, { n: Math.round(card.tasksAWeek) })} · {fill(texts.numbers, { n: Math.round(card.numbersAWeek) })}
      </small>
    </label>
  );
}
