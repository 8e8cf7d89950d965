/**
 * Says on Today that the 90 days are over, with the way to the close.
 *
 * Used by Today.
 */
import type { RunningCycle } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

export function DaysOver({ cycle }: { readonly cycle: RunningCycle }) {
  const { words, opening, go } = useFrame();
  const texts = words.sidebar.close;
  // ISO days sort as texts.
  if (opening.today < cycle.end) return null;
  return (
    <Notice kind="plain">
      <p>{fill(texts.over, { name: cycle.name })}</p>
      <Button onClick={() => go('close')}>{texts.title}</Button>
    </Notice>
  );
}
