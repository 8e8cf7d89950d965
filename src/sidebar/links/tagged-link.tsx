/**
 * The link itself and the copy button.
 *
 * Used by the builder. The field is there all the time, so that nothing jumps while typing and copying by hand always works.
 */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useFrame } from '../frame';
import { Button } from '../parts/button';

interface TaggedLinkProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Null while the link is not complete. */
  readonly link: string | null;
  /** Outcome of the last copy, null before any. */
  readonly copied: boolean | null;
  readonly copy: () => void;
}

export function TaggedLink({ field, link, copied, copy }: TaggedLinkProps) {
  const texts = useFrame().words.sidebar.links;
  const id = useId();
  return (
    <div class="tagged">
      <div class="taggedHead">
        <label for={id}>{texts.tagged}</label>
        {link !== null && (
          <Button kind="quiet" onClick={copy}>
            {copied === true ? `✓ ${texts.copied}` : texts.copy}
          </Button>
        )}
      </div>
      <textarea id={id} ref={field} readOnly rows={5} value={link ?? ''} placeholder={texts.incomplete} spellcheck={false} />
      <p role="status" class={copied === false ? 'problem' : 'hidden'}>
        {copied === false ? texts.copyByHand : copied === true ? texts.copied : ''}
      </p>
    </div>
  );
}
