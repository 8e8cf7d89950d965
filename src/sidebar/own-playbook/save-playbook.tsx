/**
 * Keeps the running cycle's plan as a playbook of the team's own, offered beside ours when the next cycle starts.
 *
 * Used by the Running panel. The same name again replaces what was saved under it.
 */
import { useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function SavePlaybook({ proposed }: { readonly proposed: string }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.ownPlaybook;
  const [name, setName] = useState(proposed);
  const [saved, setSaved] = useState<string | null>(null);
  const saving = useDoing();
  const save = async () => {
    const reply = await saving.run(() => wire.call('savePlaybook', { name: name.trim() }));
    if (reply?.ok === true) setSaved(name.trim());
  };
  return (
    <form
      class="block"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{texts.title}</h2>
      <p class="hint">{texts.text}</p>
      <TextField
        label={texts.name}
        value={name}
        onInput={typed => {
          setName(typed);
          setSaved(null);
        }}
      />
      <TroubleNotice trouble={saving.trouble} />
      {saved !== null && <Notice kind="plain">{fill(texts.saved, { name: saved })}</Notice>}
      <Button type="submit" busy={saving.busy} disabled={viewOnly || name.trim() === ''}>
        {texts.save}
      </Button>
    </form>
  );
}
