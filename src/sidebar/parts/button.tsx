/**
 * The sidebar's buttons: one blue per panel for what the panel is for, plain ones beside it, quiet ones that look like links.
 *
 * Used by all panels. A busy button stays focusable and says so; a second press does nothing. Of several that wait for one call the pressed one carries
 * the dots.
 */
import type { ComponentChildren } from 'preact';
import { usePressed } from './pressed';

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** `submit` lets Enter in any field of the form press it. */
  readonly type?: 'button' | 'submit';
  /** A call is under way, begun by this button or by one beside it. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Said behind the visible words by a screen reader, where they alone do not tell which of several is meant. */
  readonly about?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', type = 'button', busy = false, disabled = false, about, onClick, children }: ButtonProps) {
  const { isPressed, press } = usePressed(busy);
  const click = () => {
    press();
    onClick?.();
  };
  return (
    <button
      type={type}
      class={`button ${kind}${busy && !isPressed ? ' waits' : ''}`}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={busy ? event => event.preventDefault() : click}
    >
      {children}
      {about !== undefined && <span class="offstage"> {about}</span>}
      {busy && isPressed && <span class="dots" aria-hidden="true" />}
    </button>
  );
}
