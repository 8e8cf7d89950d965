/**
 * The weekly review: numbers, decisions, tasks, in half an hour. What is written down is in the spreadsheet at once, so that it can be left,
 * taken up again and done by two.
 *
 * Used by sidebar.tsx, from Today and the menu.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await } from '../parts/notice';
import { DataPart } from '../review/data-part';
import { DecisionPart } from '../review/decision-part';
import { PARTS, PartsBar, type ReviewPart } from '../review/parts-bar';
import { TaskPart } from '../review/task-part';
import { useLoaded, useReturn } from '../wire/asking';

export function Review() {
  const { wire, words } = useFrame();
  const view = useLoaded(() => wire.call('review', null), '');
  useReturn(view.refresh);
  return (
    <section class="panel">
      <h1>{words.sidebar.review.title}</h1>
      <Await loaded={view}>{value => <Loaded view={value} put={view.put} />}</Await>
    </section>
  );
}

function Loaded({ view, put }: { readonly view: ReviewView; readonly put: (view: ReviewView) => void }) {
  const { words } = useFrame();
  const texts = words.sidebar.review;
  const [part, keep] = useKept<ReviewPart>('review part', 'data');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // Whoever goes on by keyboard goes on at the top of the part.
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [part]);
  const go = (next: ReviewPart) => {
    moved.current = true;
    keep(next);
  };
  const following = PARTS[PARTS.indexOf(part) + 1];
  return (
    <>
      <p class="hint">
        {fill(texts.when, { week: view.week, day: dayText(view.day, words.calendar) })}
        <br />
        {view.ritual !== '' && (
          <>
            {view.ritual}
            <br />
          </>
        )}
        {texts.hint}
      </p>
      <PartsBar part={part} go={go} />
      <section class="block" aria-labelledby="review-part">
        <h2 id="review-part" ref={heading} tabIndex={-1}>
          {texts.parts[part]}
        </h2>
        {part === 'data' && <DataPart view={view} />}
        {part === 'decisions' && <DecisionPart view={view} put={put} />}
        {part === 'tasks' && <TaskPart view={view} put={put} />}
      </section>
      {following !== undefined && (
        <Button kind="primary" onClick={() => go(following)}>
          {fill(texts.next, { part: texts.parts[following] })}
        </Button>
      )}
    </>
  );
}
