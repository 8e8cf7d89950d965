/**
 * Says that this is the example: leads to a cycle of one's own, or removes the invented numbers after a second press.
 *
 * Used by Today while the workbook holds sample rows.
 */
import { useState } from 'preact/hooks';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

/** `removed` takes the number of rows that went. */
export function SampleNotice({ removed }: { readonly removed: (rows: number) => void }) {
  const { wire, words, viewOnly, go } = useFrame();
  const texts = words.sidebar.today;
  const [sure, setSure] = useState(false);
  const removing = useDoing();
  const remove = async () => {
    const reply = await removing.run(() => wire.call('removeSample', null));
    if (reply?.ok === true) removed(reply.value.removed);
  };
  return (
    <Notice kind="plain">
      <p>{sure ? texts.sampleSure : `${words.sidebar.leaving.exampleTitle}. ${texts.sample}`}</p>
      <TroubleNotice trouble={removing.trouble} />
      {sure ? (
        <div class="actions">
          <Button busy={removing.busy} onClick={() => void remove()}>
            {texts.sampleYes}
          </Button>
          <Button onClick={() => setSure(false)}>{words.sidebar.frame.cancel}</Button>
        </div>
      ) : (
        <div class="actions">
          <Button disabled={viewOnly} onClick={() => go('cycle')}>
            {words.sidebar.leaving.own}
          </Button>
          <Button kind="quiet" disabled={viewOnly} onClick={() => setSure(true)}>
            {texts.sampleRemove}
          </Button>
        </div>
      )}
    </Notice>
  );
}
