/**
 * A playbook of the team's own while it is picked: another name, or gone. Deleting asks once more, because nothing brings it back.
 *
 * Used by the goal step.
 */
import { useState } from 'preact/hooks';
import type { PlaybookCard } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import type { Reply } from '../wire/wire';

interface OwnPlaybookProps {
  readonly own: string;
  readonly name: string;
  /** Takes the cards as they are afterwards. */
  readonly reload: (cards: readonly PlaybookCard[]) => void;
}

export function OwnPlaybookChoice({ own, name, reload }: OwnPlaybookProps) {
  const { wire, words, opening } = useFrame();
  const texts = words.sidebar.ownPlaybook;
  const [typed, setTyped] = useState(name);
  const [sure, setSure] = useState(false);
  const changing = useDoing();
  const send = (change: () => Promise<Reply<null>>) =>
    changing.run(async () => {
      const reply = await change();
      if (!reply.ok) return reply;
      const cards = await wire.call('cards', { language: opening.language });
      if (cards.ok) reload(cards.value);
      return cards;
    });
  return (
    <section class="group">
      <TextField label={texts.name} value={typed} onInput={setTyped} />
      <TroubleNotice trouble={changing.trouble} />
      <div class="actions">
        <Button
          busy={changing.busy}
          disabled={typed.trim() === '' || typed.trim() === name}
          onClick={() => void send(() => wire.call('renamePlaybook', { own, name: typed.trim() }))}
        >
          {texts.rename}
        </Button>
        <Button busy={changing.busy} onClick={() => (sure ? void send(() => wire.call('deletePlaybook', { own })) : setSure(true))}>
          {sure ? fill(texts.deleteSure, { name }) : texts.delete}
        </Button>
      </div>
    </section>
  );
}
