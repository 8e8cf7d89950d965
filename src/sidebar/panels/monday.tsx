/**
 * Monday message: the lines the server wrote, in a field that may be changed, and a button that copies them.
 *
 * Used by sidebar.tsx. Nothing is kept: it is written anew from the sheet each time.
 */
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Await, Notice } from '../parts/notice';
import { useLoaded } from '../wire/asking';

export function Monday() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.monday;
  const message = useLoaded(() => wire.call('mondayMessage', null), '');
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={message}>
        {({ text, language }) => <Editable key={text} text={text} language={language} again={message.again} />}
      </Await>
    </section>
  );
}

interface EditableProps {
  readonly text: string;
  readonly language: string;
  readonly again: () => void;
}

function Editable({ text, language, again }: EditableProps) {
  const { words } = useFrame();
  const texts = words.sidebar.monday;
  const field = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState(text);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    if (field.current !== null) setCopied(await copyText(shown, field.current));
  };
  return (
    <>
      <Field label={texts.text}>
        {ties => (
          <textarea
            {...ties}
            ref={field}
            class="message"
            lang={language}
            rows={16}
            value={shown}
            onInput={event => {
              setShown(event.currentTarget.value);
              setCopied(null);
            }}
          />
        )}
      </Field>
      <Button kind="primary" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Button kind="quiet" onClick={again}>
        {texts.again}
      </Button>
      {copied === true && <Notice kind="good">✓ {words.sidebar.links.copied}</Notice>}
      {copied === false && <Notice kind="plain">{texts.byHand}</Notice>}
    </>
  );
}
