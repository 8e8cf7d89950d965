/**
 * Three to repeat, or three to stop: lines for what is left of the three, below what is written down already.
 *
 * Used by the decisions of a review; open from the start where the playbook asks for it.
 */
import { useState } from 'preact/hooks';
import type { DecisionEntry, ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';

const WANTED = 3;

interface ThreeProps {
  readonly kind: 'repeat' | 'stop';
  readonly view: ReviewView;
  readonly busy: boolean;
  readonly save: (decisions: readonly DecisionEntry[]) => Promise<boolean>;
}

interface Typed {
  readonly lines: readonly string[];
  readonly owner: string;
}

export function Three({ kind, view, busy, save }: ThreeProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.review;
  const title = kind === 'repeat' ? texts.repeats : texts.stops;
  const worst = new Set(view.talk.filter(({ id }) => view.worst.includes(id)).map(({ name }) => name));
  const written = view.decided.filter(each => each.decision === kind && !worst.has(each.subject));
  const first = { lines: [], owner: opening.person ?? '' };
  const [typed, keep, isBack] = useKept<Typed>(`three ${kind}`, first, { lines: [''], owner: '' });
  const [asksOwner, askOwner] = useState(false);
  const isOwned = typed.owner.trim() !== '';
  const places = Array.from({ length: Math.max(1, WANTED - written.length) }, (_, at) => at);
  const write = async () => {
    const subjects = typed.lines.map(line => line.trim()).filter(line => line !== '');
    if (subjects.length === 0) return;
    askOwner(!isOwned);
    if (!isOwned) return;
    const until = kind === 'repeat' ? view.next : null;
    const entries = subjects.map((subject): DecisionEntry => ({ subject, decision: kind, owner: typed.owner, until, note: '', seen: '' }));
    if (await save(entries)) keep(null);
  };
  return (
    <details open={view.asksForThree || written.length > 0 || isBack}>
      <summary>{title}</summary>
      <p class="hint">{kind === 'repeat' ? texts.repeatsHint : texts.stopsHint}</p>
      {written.length > 0 && (
        <ul class="plainList">
          {written.map(({ subject, owner }) => (
            <li key={subject}>✓ {[subject, owner].filter(part => part !== '').join(' · ')}</li>
          ))}
        </ul>
      )}
      <form
        class="reviewForm snug"
        onSubmit={event => {
          event.preventDefault();
          void write();
        }}
      >
        <DraftBack isBack={isBack} forget={() => keep(null)} />
        {places.map(at => (
          <TextField
            key={at}
            label={fill(texts.line, { n: written.length + at + 1 })}
            about={title}
            value={typed.lines[at] ?? ''}
            onInput={text => keep({ ...typed, lines: places.map(place => (place === at ? text : (typed.lines[place] ?? ''))) })}
          />
        ))}
        <TextField
          label={texts.owner}
          about={title}
          value={typed.owner}
          offers={[...new Set(opening.people)]}
          problem={asksOwner && !isOwned ? texts.whose : null}
          onInput={owner => keep({ ...typed, owner })}
        />
        <Button type="submit" busy={busy} disabled={viewOnly} about={title}>
          {texts.write}
        </Button>
      </form>
    </details>
  );
}
