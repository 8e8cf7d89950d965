/**
 * A field for a number in the spreadsheet's habit, with the unit beside it.
 *
 * Used by the Numbers panel and the wizard's baselines. It keeps the text as typed; measure.ts reads it. The keyboard of a phone shows digits.
 */
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** Stands behind the field, e.g. "%"; blank for a plain count. */
  readonly unit: string;
  readonly big?: boolean;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly onInput: (value: string) => void;
}

export function NumberField({ label, value, unit, big = false, hint, problem, onInput }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {ties => (
        <span class={big ? 'measure big' : 'measure'}>
          <input
            {...ties}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={value}
            onInput={event => onInput(event.currentTarget.value)}
          />
          {unit !== '' && <span class="unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
