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
  /** What a screen reader says when the visible word alone does not tell which of several. */
  readonly label?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', type = 'button', busy = false, disabled = false, label, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${kind}`}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      aria-label={label}
      onClick={busy ? event => event.preventDefault() : onClick}
    >
      {children}
      {busy && <span class="dots" aria-hidden="true" />}
    </button>
  );
}
