/**
 * What follows from a closed test: three ideas from what was kept, and the stop list for what was not.
 *
 * Used by test-card.tsx. Either writes into another tab and says so.
 */
import { useState } from 'preact/hooks';
import type { ExperimentLine } from '../../contract';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function AfterTest({ line }: { readonly line: ExperimentLine }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const { hypothesis, owner, learned } = line.texts;
  const doing = useDoing();
  const [said, setSaid] = useState('');
  const [other, setOther] = useState(false);
  const multiply = async () => {
    const reply = await doing.run(() => wire.call('saveContent', { ideas: { hypothesis } }));
    if (reply?.ok === true) setSaid(texts.multiplied);
  };
  const stop = async (subject: string) => {
    const decision = { subject, decision: 'stop', owner, until: null, note: learned, seen: '' } as const;
    const reply = await doing.run(() => wire.call('saveDecisions', { decisions: [decision] }));
    if (reply?.ok !== true) return;
    // What somebody else decided this week stands.
    const isOurs = reply.value.others.length === 0;
    setOther(!isOurs);
    setSaid(isOurs ? texts.stopped : '');
  };
  return (
    <>
      <p class="ways">
        <Button about={hypothesis} busy={doing.busy} disabled={viewOnly} onClick={() => void multiply()}>
          {texts.multiply}
        </Button>
        {line.losers.map(loser => (
          <Button key={loser} kind="quiet" about={hypothesis} busy={doing.busy} disabled={viewOnly} onClick={() => void stop(loser)}>
            {loser === hypothesis ? texts.stop : `${texts.stop}: ${loser}`}
          </Button>
        ))}
      </p>
      {said !== '' && <Notice kind="good">{said}</Notice>}
      {other && <Notice kind="plain">{texts.decidedOtherwise}</Notice>}
      <TroubleNotice trouble={doing.trouble} />
    </>
  );
}
