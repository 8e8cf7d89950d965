/**
 * Boxes to tick, in the order of Setup whatever the order of ticking; nothing when the list is empty.
 *
 * Used by many-links.tsx.
 */
import { useId } from 'preact/hooks';
import { Tick } from '../parts/field';

interface ChoicesProps {
  readonly legend: string;
  readonly words: readonly string[];
  readonly chosen: readonly string[];
  readonly problem?: string | null;
  readonly choose: (chosen: readonly string[]) => void;
}

export function ChoiceGroup({ legend, words, chosen, problem = null, choose }: ChoicesProps) {
  const id = useId();
  if (words.length === 0) return null;
  return (
    <fieldset class="group choices" aria-describedby={problem === null ? undefined : id}>
      <legend>{legend}</legend>
      {words.map(word => (
        <Tick
          key={word}
          label={word}
          checked={chosen.includes(word)}
          onChange={on => choose(words.filter(each => (each === word ? on : chosen.includes(each))))}
        />
      ))}
      {problem !== null && (
        <p class="problem" id={id} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
