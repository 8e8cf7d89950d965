/**
 * The New cycle panel while a cycle is running: says so, where to go, and how to leave it.
 *
 * Used by sidebar.tsx.
 */
import type { RunningCycle } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { ComeBack } from '../leaving/come-back';
import { LeaveCycle } from '../leaving/leave-cycle';
import { SavePlaybook } from '../own-playbook/save-playbook';
import { Button } from '../parts/button';
import { RemoveAll } from '../removing/remove-all';

export function Running({ cycle }: { readonly cycle: RunningCycle }) {
  const { wire, words, go } = useFrame();
  const texts = words.sidebar.running;
  const days = { from: dayText(cycle.start, words.calendar), to: dayText(cycle.end, words.calendar, true) };
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p>{fill(texts.text, { name: cycle.name, ...days })}</p>
      <div class="actions">
        <Button onClick={() => go('today')}>{texts.today}</Button>
        <Button onClick={() => void wire.call('show', { tab: 'dashboard' })}>{texts.dashboard}</Button>
      </div>
      <LeaveCycle cycle={cycle} />
      <ComeBack />
      <SavePlaybook proposed={cycle.name} />
      <RemoveAll />
    </section>
  );
}
