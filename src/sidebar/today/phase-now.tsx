/**
 * The phase the cycle is in: what it is for and what must be true before it ends.
 *
 * Used by Today. The criteria are computed by the server from KPIs and tasks.
 */
import type { PhaseView } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';

export function PhaseNow({ phases }: { readonly phases: readonly PhaseView[] }) {
  const texts = useFrame().words.sidebar.today.phase;
  const phase = phases.find(({ now }) => now);
  if (phase === undefined || phase.exit.length === 0) return null;
  return (
    <section class="block">
      <h2>{fill(texts.title, { phase: phase.name })}</h2>
      <p class="hint">{phase.goal}</p>
      <ul class="lines">
        {phase.exit.map(({ text, met }) => (
          <li key={text}>
            <p>{text}</p>
            <small>{met ? texts.met : texts.open}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
