/**
 * The thirteen weeks of a cycle in a row: what a rule would have said at the end of each.
 *
 * Used by the Rules panel. Signs as well as colours; a screen reader gets a sentence for each week.
 */
import type { WeekVerdict } from '../../core/rule/back-test';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';

const WEEKS = Array.from({ length: 13 }, (_, index) => index + 1);
const SIGNS = { fires: '■', quiet: '●', unknown: '○', not_measured: '–', ahead: '' } as const;

export function WeekStrip({ weeks }: { readonly weeks: readonly WeekVerdict[] }) {
  const texts = useFrame().words.sidebar.rules;
  return (
    <ol class="weekStrip" aria-label={texts.strip}>
      {WEEKS.map(n => {
        const verdict = weeks.find(({ week }) => week === n)?.verdict ?? 'ahead';
        const said = fill(texts.weeks[verdict], { n });
        return (
          <li key={n} class={verdict} title={said}>
            <span class="offstage">{said}</span>
            <i aria-hidden="true">{SIGNS[verdict]}</i>
            <small class="weekNumber" aria-hidden="true">
              {n}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
