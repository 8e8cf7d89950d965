/**
 * A text to change and copy: a field of several lines and its button.
 *
 * Used by the Monday message and the minutes of a review. Where the browser refuses, the text is marked and the person is told how.
 */
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { Button } from './button';
import { Field } from './field';
import { Notice } from './notice';

interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  /** Language of the text. */
  readonly language: string;
  readonly rows: number;
  /** Plain where the panel is for something else. */
  readonly kind?: 'primary' | 'plain';
}

export function CopiedText({ label, text, language, rows, kind = 'primary' }: CopiedTextProps) {
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
      <Field label={label}>
        {ties => (
          <textarea
            {...ties}
            ref={field}
            class="message"
            lang={language}
            rows={rows}
            value={shown}
            onInput={event => {
              setShown(event.currentTarget.value);
              setCopied(null);
            }}
          />
        )}
      </Field>
      <Button kind={kind} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {copied === true && <Notice kind="good">✓ {words.sidebar.links.copied}</Notice>}
      {copied === false && <Notice kind="plain">{texts.byHand}</Notice>}
    </>
  );
}
