/**
 * The next cycle from a closed one: a tick for whatever goes along, and for what was learned as a playbook of the team's own.
 *
 * Used by the panel Close.
 */
import { useState } from 'preact/hooks';
import type { CloseEndpoints, CloseView } from '../../contract';
import { HANDED_ON, type HandedOn } from '../../core/cycle/choices';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField, Tick } from '../parts/field';

export type NextWish = Omit<CloseEndpoints['nextCycle']['argument'], 'cycle'>;

interface NextCycleProps {
  readonly view: CloseView;
  readonly busy: boolean;
  readonly begin: (wish: NextWish) => Promise<void>;
}

const LEARNED = ['targets', 'rules', 'reasons', 'formats'] as const;

export function NextCycle({ view, busy, begin }: NextCycleProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.close;
  const [without, leave] = useState<readonly HandedOn[]>([]);
  const [keeps, setKeeps] = useState(false);
  const [name, setName] = useState(view.name);
  const learned = LEARNED.filter(what => view.learned[what] > 0).map(what => fill(texts.learned[what], { n: view.learned[what] }));
  const isNameless = keeps && name.trim() === '';
  return (
    <section class="block">
      <h2>{texts.nextTitle}</h2>
      <p>{fill(texts.nextText, { name: view.name })}</p>
      <fieldset>
        <legend>{texts.takeAlong}</legend>
        {HANDED_ON.filter(what => view.handsOn[what] > 0).map(what => (
          <Tick
            key={what}
            label={fill(texts.handsOn[what], { n: view.handsOn[what] })}
            checked={!without.includes(what)}
            disabled={viewOnly}
            onChange={takes => leave(takes ? without.filter(other => other !== what) : [...without, what])}
          />
        ))}
      </fieldset>
      {view.tasksAlong.length > 0 && (
        <details>
          <summary>{fill(texts.open, { n: view.tasksAlong.length })}</summary>
          <ul>
            {view.tasksAlong.map(task => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </details>
      )}
      {view.tasksLeft.length > 0 && <p class="hint">{fill(texts.noRoom, { tasks: view.tasksLeft.join(' · ') })}</p>}
      {learned.length > 0 && (
        <>
          <Tick label={texts.keepLearned} checked={keeps} disabled={viewOnly} onChange={setKeeps} />
          <p class="hint">{fill(texts.learnedText, { learned: learned.join(', ') })}</p>
          {keeps && <TextField label={words.sidebar.ownPlaybook.name} value={name} onInput={setName} />}
        </>
      )}
      <Button
        kind="primary"
        busy={busy}
        disabled={viewOnly || isNameless}
        onClick={() => void begin({ without, ...(keeps ? { playbook: name.trim() } : {}) })}
      >
        {texts.next}
      </Button>
    </section>
  );
}
