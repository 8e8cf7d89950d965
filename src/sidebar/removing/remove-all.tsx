/**
 * Taking Quarterdeck out of the file: first what goes and what stays, with the choice to keep the tabs as plain values.
 *
 * Used by the Running panel, and by Start where the tabs of earlier cycles are left.
 */
import { useState } from 'preact/hooks';
import type { RemovalView } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Tick } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function RemoveAll() {
  const { wire, words, reopen, go, viewOnly } = useFrame();
  const texts = words.sidebar.removing;
  const doing = useDoing();
  const [view, setView] = useState<RemovalView | null>(null);
  const [keep, setKeep] = useState(true);
  const look = async () => {
    const reply = await doing.run(() => wire.call('removal', null));
    if (reply?.ok === true) setView(reply.value);
  };
  const remove = async () => {
    const reply = await doing.run(() => wire.call('removeAll', { keep }));
    if (reply?.ok !== true) return;
    go('today');
    reopen(reply.value);
  };
  const goes = view === null ? [] : keep ? view.computed : [...view.typed, ...view.computed];
  return (
    <section class="block">
      <h2>{texts.title}</h2>
      <TroubleNotice trouble={doing.trouble} />
      {view === null ? (
        <div class="actions">
          <Button busy={doing.busy} disabled={viewOnly} onClick={() => void look()}>
            {texts.look}
          </Button>
        </div>
      ) : (
        <>
          <Tick label={texts.keep} checked={keep} onChange={setKeep} />
          <p class="hint indented">{texts.keepHint}</p>
          {goes.length > 0 && <p>{fill(texts.goes, { tabs: goes.join(', ') })}</p>}
          {keep && view.typed.length > 0 && <p>{fill(texts.stays, { tabs: view.typed.join(', ') })}</p>}
          {view.earlier > 0 && <p>{fill(keep ? texts.earlierKept : texts.earlier, { n: view.earlier })}</p>}
          <p>{texts.beside}</p>
          <p>{texts.own}</p>
          {view.drawing.length > 0 && <p>{fill(texts.drawing, { tabs: view.drawing.join(', ') })}</p>}
          <p>{texts.noWayBack}</p>
          <div class="actions">
            <Button kind="primary" busy={doing.busy} disabled={viewOnly} onClick={() => void remove()}>
              {texts.yes}
            </Button>
            <Button onClick={() => setView(null)}>{words.sidebar.frame.cancel}</Button>
          </div>
        </>
      )}
    </section>
  );
}
