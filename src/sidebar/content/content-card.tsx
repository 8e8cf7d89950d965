/**
 * One item: where it stands, whom it waits for, the five points of its gate, and moving it on.
 *
 * Used by panels/content.tsx. Signs and steps come in the workbook's language.
 */
import { useState } from 'preact/hooks';
import type { ContentChange, ContentLine } from '../../contract';
import { nameKey } from '../../core/name-key';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Tick } from '../parts/field';
import { StatusPill } from '../parts/status-pill';

/** The five points in the order people tick them. */
const POINTS = ['facts', 'rights', 'policy', 'tone', 'cta'] as const;

interface ContentCardProps {
  readonly line: ContentLine;
  readonly busy: boolean;
  readonly save: (change: ContentChange) => void;
}

export function ContentCard({ line, busy, save }: ContentCardProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.content;
  const [checking, setChecking] = useState(false);
  const item = { id: line.id, title: line.title };
  const person = opening.person ?? '';
  const isOwn = person !== '' && nameKey(person) === nameKey(line.drafter);
  const about = [
    line.step,
    line.channel,
    line.publishOn === null ? '' : fill(texts.on, { day: dayText(line.publishOn, words.calendar) }),
    line.waitsFor === '' || nameKey(line.waitsFor) === nameKey(person) ? '' : fill(texts.waits, { name: line.waitsFor }),
  ].filter(text => text !== '');
  return (
    <li class="item">
      <b>{line.title}</b>
      <StatusPill status={line.state || line.gate} />
      <small>{about.join(' · ')}</small>
      <p class="ways">
        {line.next !== null && !line.isPublished && (
          <Button
            about={line.title}
            busy={busy}
            disabled={viewOnly}
            onClick={() => save({ item, moveOn: true, seen: { next: line.next, faults: line.faults } })}
          >
            {fill(texts.moveOn, { step: line.next })}
          </Button>
        )}
        <Button kind="quiet" about={line.title} onClick={() => setChecking(!checking)}>
          {texts.gate}
        </Button>
      </p>
      {checking && (
        <fieldset class="gate">
          <legend class="offstage">{line.title}</legend>
          {isOwn && <p class="hint">{texts.own}</p>}
          {POINTS.map(point => (
            <Tick
              key={point}
              label={texts.points[point]}
              checked={line.ticks[point]}
              busy={busy}
              disabled={viewOnly || (isOwn && !line.ticks[point])}
              onChange={on => save({ item, tick: { point, on, checker: person } })}
            />
          ))}
          <Button
            kind="quiet"
            about={line.title}
            busy={busy}
            disabled={viewOnly}
            onClick={() => save({ item, count: line.isPublished ? 'corrected' : 'caught', seen: { next: line.next, faults: line.faults } })}
          >
            {line.isPublished ? texts.corrected : texts.caught}
          </Button>
        </fieldset>
      )}
    </li>
  );
}
