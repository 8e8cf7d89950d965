/**
 * The sidebar's buttons: one blue per panel for what the panel is for, plain ones beside it, quiet ones that look like links.
 *
 * Used by all panels. A busy button stays focusable and says so; a second press does nothing.
 */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** `submit` lets Enter in any field of the form press it. */
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Said behind the visible words by a screen reader, where they alone do not tell which of several is meant. */
  readonly about?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', type = 'button', busy = false, disabled = false, about, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${kind}`}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={busy ? event => event.preventDefault() : onClick}
    >
      {children}
      {about !== undefined && <span class="offstage"> {about}</span>}
      {busy && <span class="dots" aria-hidden="true" />}
    </button>
  );
}
