/**
 * The KPIs that can be worked out of Content, each with a tick that switches it, and which days count.
 *
 * Used by panels/content.tsx.
 */
import type { ContentChange, ContentView } from '../../contract';
import { useFrame } from '../frame';
import { Tick } from '../parts/field';

interface KpiFeedsProps {
  readonly view: ContentView;
  readonly busy: boolean;
  readonly save: (change: ContentChange) => void;
}

export function KpiFeeds({ view: { feeds, workingDays }, busy, save }: KpiFeedsProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.content;
  return (
    <section class="block">
      <h2>{texts.feeds}</h2>
      <Tick label={texts.workingDays} checked={workingDays} busy={busy} disabled={viewOnly} onChange={on => save({ workingDays: on })} />
      {feeds.length > 0 && <p class="hint">{texts.feedsHint}</p>}
      {feeds.map(({ kpi, on }) => (
        <Tick key={kpi} label={kpi} checked={on} busy={busy} disabled={viewOnly} onChange={next => save({ feed: { kpi, on: next } })} />
      ))}
    </section>
  );
}
