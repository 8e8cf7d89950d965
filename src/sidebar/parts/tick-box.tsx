/**
 * The box of a tick, without its words. While a call lasts it keeps the focus and stays as it was pressed; another press does nothing.
 *
 * Used by field.tsx and the list of tasks.
 */
import { usePressed } from './pressed';

interface TickBoxProps {
  readonly id?: string;
  /** Said by a screen reader instead of the words beside it. */
  readonly spoken?: string;
  readonly checked: boolean;
  /** A call is under way, begun by this box or by one beside it. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

export function TickBox({ id, spoken, checked, busy = false, disabled = false, onChange }: TickBoxProps) {
  const { isPressed, press } = usePressed(busy);
  return (
    <input
      type="checkbox"
      id={id}
      aria-label={spoken}
      checked={checked !== isPressed}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={busy ? event => event.preventDefault() : press}
      onChange={event => onChange(event.currentTarget.checked)}
    />
  );
}
