/**
 * Sheet check: what was moved, renamed or typed over, and a button that puts each of it right.
 *
 * Used by sidebar.tsx. Findings come as sentences from the server, in the person's language.
 */
import { useState } from 'preact/hooks';
import type { Finding } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await, Notice, TroubleNotice } from '../parts/notice';
import { TakeBack } from '../take-back/take-back';
import { useDoing, useLoaded } from '../wire/asking';

export function Check() {
  const { wire, words, opening } = useFrame();
  const texts = words.sidebar.check;
  const findings = useLoaded(() => wire.call('check', null), opening.language);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={findings}>{found => <Findings found={found} put={findings.put} again={findings.again} />}</Await>
      <TakeBack />
    </section>
  );
}

interface FindingsProps {
  readonly found: readonly Finding[];
  readonly put: (found: readonly Finding[]) => void;
  readonly again: () => void;
}

function Findings({ found, put, again }: FindingsProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.check;
  const repairing = useDoing();
  const [repaired, setRepaired] = useState(false);
  const repair = async (ids: readonly string[]) => {
    setRepaired(false);
    const reply = await repairing.run(() => wire.call('repair', { ids }));
    if (reply?.ok !== true) return;
    put(reply.value);
    setRepaired(true);
  };
  const repairable = found.filter(finding => finding.repairable).map(finding => finding.id);
  return (
    <>
      {found.length === 0 ? (
        <Notice kind="good">✓ {texts.fine}</Notice>
      ) : (
        <>
          {repaired && <Notice kind="good">✓ {texts.repaired}</Notice>}
          <h2>{fill(texts.found, { n: found.length })}</h2>
        </>
      )}
      <TroubleNotice trouble={repairing.trouble} />
      <ul class="lines">
        {found.map(({ id, text, tab, repairable: can }) => (
          <li key={id}>
            <p>{text}</p>
            <p class="ways">
              {can ? (
                <Button about={text} busy={repairing.busy} disabled={viewOnly} onClick={() => void repair([id])}>
                  {texts.repair}
                </Button>
              ) : (
                <small>{texts.byHand}</small>
              )}
              {tab !== null && (
                <Button kind="quiet" onClick={() => void wire.call('show', { tab })}>
                  {fill(texts.show, { tab: words.titles[tab] })}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <div class="actions">
        {repairable.length > 1 && (
          <Button kind="primary" busy={repairing.busy} disabled={viewOnly} onClick={() => void repair(repairable)}>
            {texts.repairAll}
          </Button>
        )}
        <Button onClick={again}>{texts.again}</Button>
      </div>
    </>
  );
}
