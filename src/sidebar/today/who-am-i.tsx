/**
 * Who the person is, picked once from the workbook's people: the add-on has no right to read e-mail addresses, and wants none.
 *
 * Used by Today.
 */
import { useId, useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function WhoAmI() {
  const { wire, words, opening, reopen } = useFrame();
  const texts = words.sidebar.today;
  const [asked, setAsked] = useState(false);
  const saving = useDoing();
  const heading = useId();
  const people = [...new Set(opening.people)];
  // Of one there is nothing to ask.
  if (people.length < 2) return null;
  if (opening.person !== null && !asked) {
    return (
      <p class="who">
        {fill(texts.whoNow, { name: opening.person })}{' '}
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {texts.whoChange}
        </Button>
      </p>
    );
  }
  const save = async (name: string) => {
    const reply = await saving.run(() => wire.call('setPerson', { name }));
    if (reply?.ok !== true) return;
    setAsked(false);
    reopen(reply.value);
  };
  return (
    <section class="block" aria-labelledby={heading}>
      <h2 id={heading}>{texts.who}</h2>
      <p class="hint">{texts.whoHint}</p>
      <div class="actions">
        {people.map(person => (
          <Button key={person} busy={saving.busy} onClick={() => void save(person)}>
            {person}
          </Button>
        ))}
      </div>
      <TroubleNotice trouble={saving.trouble} />
    </section>
  );
}
