/**
 * A new item: what it is about is enough. It stands in the first step, drafted by its owner.
 *
 * Used by panels/content.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ContentView, NewContent } from '../../contract';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField, TextField } from '../parts/field';
import { OwnerField } from '../parts/owner-field';

interface NewItemProps {
  readonly view: ContentView;
  readonly busy: boolean;
  readonly save: (item: NewContent) => void;
  readonly cancel: () => void;
}

export function NewItem({ view, busy, save, cancel }: NewItemProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.content;
  const [title, setTitle] = useState('');
  const [channel, setChannel] = useState(view.channels[0] ?? '');
  const [publishOn, setPublishOn] = useState('');
  const [owner, setOwner] = useState(opening.person ?? '');
  const [tried, setTried] = useState(false);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        if (title.trim() !== '') save({ title: title.trim(), channel, publishOn: publishOn === '' ? null : publishOn, owner });
      }}
    >
      <TextField label={texts.name} value={title} problem={tried && title.trim() === '' ? texts.missing : null} onInput={setTitle} />
      <PickField
        label={texts.channel}
        value={channel}
        options={view.channels.map(name => ({ value: name, text: name }))}
        onPick={setChannel}
      />
      <TextField label={texts.publishOn} kind="date" value={publishOn} onInput={setPublishOn} />
      <OwnerField label={texts.owner} nobody={texts.nobody} value={owner} onPick={setOwner} />
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.save}
      </Button>
      <Button kind="quiet" onClick={cancel}>
        {words.sidebar.frame.cancel}
      </Button>
    </form>
  );
}
