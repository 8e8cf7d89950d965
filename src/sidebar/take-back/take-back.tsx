/**
 * Taking back what the last command wrote: first what that would be and what stays, then one click.
 *
 * Used by the Check panel.
 */
import { useState } from 'preact/hooks';
import type { TakeBackView } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import type { Words } from '../words';

/** What the panel shows: nothing yet, what would be taken back, or what was. */
type Shown = { readonly view: TakeBackView | null; readonly done: boolean } | null;

export function TakeBack() {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.takingBack;
  const doing = useDoing();
  const [shown, setShown] = useState<Shown>(null);
  const ask = async (endpoint: 'lastStep' | 'takeBack') => {
    const reply = await doing.run(() => wire.call(endpoint, null));
    if (reply?.ok === true) setShown({ view: reply.value, done: endpoint === 'takeBack' });
  };
  const view = shown?.view ?? null;
  const canTake = shown?.done === false && view !== null && view.tabs.length > 0;
  return (
    <section class="block">
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <TroubleNotice trouble={doing.trouble} />
      {shown !== null && view === null && <p>{texts.nothing}</p>}
      {view?.tooLong === true && <p>{texts.tooLong}</p>}
      {shown?.done === true && view !== null && view.tabs.length > 0 && <Notice kind="good">✓ {texts.done}</Notice>}
      {view !== null && (
        <ul class="lines">
          {linesOf(view, words).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        {canTake ? (
          <>
            <Button kind="primary" busy={doing.busy} disabled={viewOnly} onClick={() => void ask('takeBack')}>
              {texts.yes}
            </Button>
            <Button onClick={() => setShown(null)}>{words.sidebar.frame.cancel}</Button>
          </>
        ) : (
          <Button busy={doing.busy} onClick={() => void ask('lastStep')}>
            {texts.look}
          </Button>
        )}
      </div>
    </section>
  );
}

function linesOf({ tabs, left }: TakeBackView, { sidebar, titles }: Words): readonly string[] {
  const texts = sidebar.takingBack;
  const went = tabs.flatMap(({ tab, rows, cells }) => [
    ...(rows === 0 ? [] : [fill(texts.rows, { tab: titles[tab], n: rows })]),
    ...(cells === 0 ? [] : [fill(texts.cells, { tab: titles[tab], n: cells })]),
  ]);
  const stays = left.map(({ tab, row }) => fill(texts.row, { tab: titles[tab], row }));
  return stays.length === 0 ? went : [...went, fill(texts.left, { rows: stays.join(', ') })];
}
