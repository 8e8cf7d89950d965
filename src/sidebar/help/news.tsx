/**
 * What is new in this version, told once to a person who has worked here before; whoever begins a cycle meets everything anyhow.
 *
 * Used by Today, and by sidebar.tsx where there is no cycle.
 */
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { NEWS_VERSION } from './news-version';

export function News() {
  const { wire, words, opening, go } = useFrame();
  const texts = words.sidebar.news;
  // Somebody who has not said who they are is new here, and everything with them; saying it makes nothing newer.
  const isNew = opening.person === null;
  const [seen, setSeen] = useState(isNew || opening.seenNews === NEWS_VERSION);
  useNothingNew(isNew);
  if (seen) return null;
  // Should the mark be lost, the note comes once more.
  const done = () => {
    setSeen(true);
    void wire.call('seeNews', { version: NEWS_VERSION });
  };
  return (
    <Notice kind="plain">
      <b>{fill(texts.title, { version: NEWS_VERSION })}</b>
      <ul class="news">
        {Object.entries(texts.lines).map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        <Button onClick={done}>{texts.seen}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            done();
            go('help');
          }}
        >
          {words.sidebar.help.title}
        </Button>
      </div>
    </Notice>
  );
}

/** Marks the news as seen by somebody who begins: there is no version they knew before. */
export function useNothingNew(isNew = true): void {
  const { wire, opening } = useFrame();
  useEffect(() => {
    if (isNew && opening.seenNews !== NEWS_VERSION) void wire.call('seeNews', { version: NEWS_VERSION });
  }, [wire, isNew, opening.seenNews]);
}
