/**
 * Who the person is, picked once from the workbook's people: the add-on has no right to read e-mail addresses, and wants none.
 *
 * Used by Today.
 */
import { useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

export function WhoAmI() {
  const { wire, words, opening, reopen } = useFrame();
  const texts = words.sidebar.today;
  const [asked, setAsked] = useState(false);
  const [name, setName] = useState(opening.person ?? '');
  const saving = useDoing();
  const people = [...new Set(opening.people)];
  if (people.length === 0) return null;
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
  const save = async () => {
    const reply = await saving.run(() => wire.call('setPerson', { name }));
    if (reply?.ok !== true) return;
    setAsked(false);
    reopen(reply.value);
  };
  return (
    <form
      class="block ask"
      onSubmit={event => {
        event.preventDefault();
        if (name !== '') void save();
      }}
    >
      <fieldset>
        <legend>{texts.who}</legend>
        <p class="hint">{texts.whoHint}</p>
        {people.map(person => (
          <label class="tick" key={person}>
            <input type="radio" name="person" checked={person === name} onChange={() => setName(person)} />
            <span>{person}</span>
          </label>
        ))}
      </fieldset>
      <TroubleNotice trouble={saving.trouble} />
      <Button type="submit" busy={saving.busy} disabled={name === ''}>
        {texts.whoSave}
      </Button>
    </form>
  );
}
