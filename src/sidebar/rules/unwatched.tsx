/**
 * KPIs that nobody enters, and the one click that makes their numbers due.
 *
 * Used by rule-card.tsx and crisis-plan.tsx.
 */
import type { KpiHistory } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';

interface UnwatchedProps {
  readonly missing: readonly KpiHistory[];
  readonly busy: boolean;
  readonly watch: (kpis: readonly string[]) => void;
}

export function Unwatched({ missing, busy, watch }: UnwatchedProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.rules;
  const [first, ...more] = missing;
  if (first === undefined) return null;
  return (
    <div class="notice plain">
      <p>{fill(texts.missing, { n: missing.length })}</p>
      <Button busy={busy} disabled={viewOnly} onClick={() => watch(missing.map(({ id }) => id))}>
        {more.length === 0 ? fill(texts.watch, { kpi: first.name }) : fill(texts.watchAll, { n: missing.length })}
      </Button>
    </div>
  );
}
