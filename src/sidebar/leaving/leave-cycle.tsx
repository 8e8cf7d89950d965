/**
 * The ways out of a running cycle: a cycle of one's own in place of the example, deleting, starting again on another day. Each shows first
 * what goes and how it comes back.
 *
 * Used by the Running panel.
 */
import { useState } from 'preact/hooks';
import type { LeavingView, RunningCycle } from '../../contract';
import { dayFromIso } from '../../core/day/day';
import { fill } from '../../languages/text';
import { nextMonday, quarterOf } from '../day-text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Await, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded } from '../wire/asking';
import type { Words } from '../words';

type Way = 'own' | 'remove' | 'restart';

export function LeaveCycle({ cycle }: { readonly cycle: RunningCycle }) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.leaving;
  const [way, setWay] = useState<Way | null>(null);
  if (way !== null) return <Confirm way={way} cycle={cycle} cancel={() => setWay(null)} />;
  const button = (which: Way, kind?: 'primary') => (
    <Button {...(kind === undefined ? {} : { kind })} disabled={viewOnly} onClick={() => setWay(which)}>
      {texts[which]}
    </Button>
  );
  return (
    <section class="block">
      <h2>{cycle.hasSample ? texts.exampleTitle : texts.title}</h2>
      <p class="hint">{cycle.hasSample ? texts.exampleText : texts.text}</p>
      <div class="actions tall">
        {cycle.hasSample ? button('own', 'primary') : button('restart')}
        {button('remove')}
      </div>
    </section>
  );
}

interface ConfirmProps {
  readonly way: Way;
  readonly cycle: RunningCycle;
  readonly cancel: () => void;
}

function Confirm({ way, cycle, cancel }: ConfirmProps) {
  const { wire, words, opening, reopen, go } = useFrame();
  const texts = words.sidebar.leaving;
  const view = useLoaded(() => wire.call('leaving', null), opening.language);
  const doing = useDoing();
  const [start, setStart] = useState(nextMonday(opening.today));
  const leave = async ({ cycle: id }: LeavingView) => {
    const name = cycle.name === quarterOf(cycle.start) ? quarterOf(start) : cycle.name;
    const reply = await doing.run(() => wire.call('leave', { cycle: id, restart: way === 'restart' ? { start, name } : null }));
    if (reply?.ok !== true) return;
    // The wizard is what New cycle shows without one; what was deleted leaves the first page.
    if (way === 'remove') go('today');
    reopen(reply.value);
  };
  const title = { own: texts.ownTitle, remove: texts.removeTitle, restart: texts.restartTitle }[way];
  const yes = { own: texts.yesOwn, remove: texts.yesRemove, restart: texts.yesRestart }[way];
  return (
    <section class="block">
      <h2>{fill<string>(title, { name: cycle.name })}</h2>
      {way === 'restart' && (
        <>
          <p>{texts.restartText}</p>
          <TextField label={texts.start} kind="date" value={start} onInput={setStart} />
        </>
      )}
      <Await loaded={view}>
        {loaded => (
          <>
            <p>
              {texts.going} {goingText(loaded, words)}. {texts.stays}
            </p>
            <p>{texts.back}</p>
            {loaded.replaced !== null && <p>{fill(texts.replaced, { name: loaded.replaced.name })}</p>}
            <TroubleNotice trouble={doing.trouble} />
            <div class="actions">
              <Button
                kind="primary"
                busy={doing.busy}
                disabled={way === 'restart' && dayFromIso(start) === null}
                onClick={() => void leave(loaded)}
              >
                {yes}
              </Button>
              <Button onClick={cancel}>{words.sidebar.frame.cancel}</Button>
            </div>
          </>
        )}
      </Await>
    </section>
  );
}

/** E.g. "12 typed numbers, 3 links". */
function goingText(view: LeavingView, words: Words): string {
  const texts = words.sidebar.leaving;
  const said = (['numbers', 'links', 'tasks', 'sample'] as const).flatMap(kind =>
    view[kind] === 0 ? [] : [fill(texts[kind], { n: view[kind] })],
  );
  return said.length === 0 ? texts.nothing : said.join(', ');
}
