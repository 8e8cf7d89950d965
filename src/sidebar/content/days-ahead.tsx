/**
 * The fourteen days ahead, and the posts of the next seven on each channel against the least the playbook asks for.
 *
 * Used by panels/content.tsx.
 */
import type { ContentView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';

/** So many titles of a day are told, the others counted. */
const SHOWN = 12;

export function DaysAhead({ view: { ahead, pace } }: { readonly view: ContentView }) {
  const { words } = useFrame();
  const texts = words.sidebar.content;
  return (
    <section class="block">
      <h2>{texts.ahead}</h2>
      {ahead.length === 0 && <p class="hint">{texts.aheadNone}</p>}
      <ul class="days">
        {ahead.map(({ day, titles }) => (
          <li key={day}>
            <b>{dayText(day, words.calendar)}</b>
            <span>{[...titles.slice(0, SHOWN), ...(titles.length > SHOWN ? [`+${titles.length - SHOWN}`] : [])].join(', ')}</span>
          </li>
        ))}
      </ul>
      {pace.length > 0 && <h2>{texts.paceTitle}</h2>}
      <ul class="days">
        {pace.map(({ channel, planned, least }) => (
          <li key={channel}>
            <b>{fill(texts.pace, { planned, least })}</b>
            <span>{channel}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
