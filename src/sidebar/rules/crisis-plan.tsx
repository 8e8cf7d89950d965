/**
 * What to do when the brand's name is at stake, in order, and the KPIs that tell how it goes: hours to an answer, strikes, appeals.
 *
 * Used by panels/rules.tsx. Which of the KPIs there are is the playbook's choice.
 */
import type { KpiHistory } from '../../contract';
import { useFrame } from '../frame';
import { Unwatched } from './unwatched';

/** Ids of the watch KPIs of the playbooks that speak of trust. */
const TRUST: ReadonlySet<string> = new Set([
  ...(['response_hours', 'takedowns', 'strikes', 'appeal_success'] as const),
  ...(['reports_per_thousand', 'flag_rate', 'restricted_posts', 'negative_comments'] as const),
]);

interface CrisisPlanProps {
  readonly kpis: readonly KpiHistory[];
  readonly busy: boolean;
  readonly watch: (kpis: readonly string[]) => void;
}

export function CrisisPlan({ kpis, busy, watch }: CrisisPlanProps) {
  const { words } = useFrame();
  const texts = words.sidebar.rules;
  const trust = kpis.filter(({ id }) => TRUST.has(id));
  return (
    <section class="block">
      <details class="ruleCard">
        <summary>{texts.crisis}</summary>
        <ol class="lines">
          {Object.values(texts.crisisSteps).map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul class="plain">
          {trust.map(({ id, name, now, watched }) => (
            <li key={id}>
              {name}: <b>{!watched ? texts.groups.unmeasured : now === '' ? words.sidebar.today.noValue : now}</b>
            </li>
          ))}
        </ul>
        <Unwatched missing={trust.filter(({ watched }) => !watched)} busy={busy} watch={watch} />
      </details>
    </section>
  );
}
