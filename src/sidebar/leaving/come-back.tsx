/**
 * The way back to the cycle that was left last.
 *
 * Used by Start, Today and the Running panel; nothing while no cycle was left.
 */
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function ComeBack() {
  const { wire, words, opening, reopen, go, viewOnly } = useFrame();
  const texts = words.sidebar.leaving;
  const doing = useDoing();
  const { aside } = opening;
  if (aside === null) return null;
  const comeBack = async () => {
    const reply = await doing.run(() => wire.call('comeBack', { cycle: aside.cycle }));
    if (reply?.ok !== true) return;
    go('today');
    reopen(reply.value);
  };
  return (
    <Notice kind="plain">
      <p>{fill(texts.aside, { name: aside.name })}</p>
      {opening.workbook.kind === 'cycle' && <p>{texts.asideSwap}</p>}
      <TroubleNotice trouble={doing.trouble} />
      <Button busy={doing.busy} disabled={viewOnly} onClick={() => void comeBack()}>
        {texts.comeBack}
      </Button>
    </Notice>
  );
}
