/**
 * A field of several lines for what people paste.
 *
 * Used by the Links panel. Not for sentences, so the browser's spelling marks stay off.
 */
import { Field } from './field';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly onInput: (value: string) => void;
}

export function TextArea({ label, value, rows, hint, problem, onInput }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {ties => (
        <textarea
          {...ties}
          rows={rows}
          spellcheck={false}
          autocomplete="off"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
