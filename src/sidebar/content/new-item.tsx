/**
 * A new item: what it is about is enough. It stands in the first step, drafted by its owner.
 *
 * Used by panels/content.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ContentView, NewContent } from '../../contract';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { OwnerField } from '../parts/owner-field';
import { SaveOrCancel } from '../parts/save-or-cancel';

interface NewItemProps {
  readonly view: ContentView;
  readonly busy: boolean;
  /** Resolves to true once it is saved. */
  readonly save: (item: NewContent) => Promise<boolean>;
  readonly cancel: () => void;
}

export function NewItem({ view, busy, save, cancel }: NewItemProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.content;
  const first = { title: '', channel: view.channels[0] ?? '', publishOn: '', owner: opening.person ?? '' };
  const [typed, keep, isBack] = useKept('new content', first);
  const { title, channel, publishOn, owner } = typed;
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (title.trim() === '') return;
    if (await save({ title: title.trim(), channel, publishOn: publishOn === '' ? null : publishOn, owner })) keep(null);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <TextField
        label={texts.name}
        value={title}
        problem={tried && title.trim() === '' ? texts.missing : null}
        onInput={text => keep({ ...typed, title: text })}
      />
      <PickField
        label={texts.channel}
        value={channel}
        options={view.channels.map(name => ({ value: name, text: name }))}
        onPick={name => keep({ ...typed, channel: name })}
      />
      <TextField label={texts.publishOn} kind="date" value={publishOn} onInput={day => keep({ ...typed, publishOn: day })} />
      <OwnerField label={texts.owner} nobody={texts.nobody} value={owner} onPick={name => keep({ ...typed, owner: name })} />
      <SaveOrCancel
        text={texts.save}
        busy={busy}
        cancel={() => {
          keep(null);
          cancel();
        }}
      />
    </form>
  );
}
