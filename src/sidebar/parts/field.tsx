/**
 * A labelled field with its hint and its problem beside it.
 *
 * Used by every form. The problem is tied to the control, so that a screen reader reads it with the field, and it is announced when it appears.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TickBox } from './tick-box';

/** What a control needs to belong to its field. */
export interface ControlTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  /** Said behind the label by a screen reader, where the label alone does not tell which of several is meant. */
  readonly about?: string | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly children: (ties: ControlTies) => ComponentChildren;
}

export function Field({ label, about, hint, problem, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const described = [hint ? hintId : '', problem ? problemId : ''].filter(part => part !== '').join(' ');
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {about !== undefined && <span class="offstage"> {about}</span>}
      </label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': Boolean(problem) })}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly about?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly placeholder?: string | undefined;
  /** Words offered while typing; anything else may be typed too. */
  readonly offers?: readonly string[] | undefined;
  readonly kind?: 'text' | 'url' | 'date' | undefined;
}

/** One line of text, a web address or a day (ISO text). */
export function TextField({ label, about, value, onInput, hint, problem, placeholder, offers, kind = 'text' }: TextFieldProps) {
  const listId = useId();
  return (
    <Field label={label} about={about} hint={hint} problem={problem}>
      {ties => (
        <>
          <input
            {...ties}
            // The browser's own check of an address would put its bubble in another language over our sentence.
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={kind === 'url' ? 'url' : 'text'}
            autocomplete="off"
            spellcheck={kind === 'text'}
            value={value}
            placeholder={placeholder}
            list={offers ? listId : undefined}
            onInput={event => onInput(event.currentTarget.value)}
          />
          {offers && (
            <datalist id={listId}>
              {offers.map(offer => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface PickFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onPick: (value: Value) => void;
  readonly hint?: string;
  readonly problem?: string | null | undefined;
}

/** A choice from a closed list. */
export function PickField<Value extends string>({ label, value, options, onPick, hint, problem }: PickFieldProps<Value>) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {ties => (
        <select
          {...ties}
          value={value}
          onChange={event => {
            const picked = options.find(option => option.value === event.currentTarget.value);
            if (picked !== undefined) onPick(picked.value);
          }}
        >
          {options.map(option => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TickProps {
  readonly label: string;
  /** What the box is about, said to readers where several of a name stand below each other. */
  readonly about?: string;
  readonly checked: boolean;
  /** A call is under way, begun by this tick or by one beside it. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, its words being part of the target. */
export function Tick({ label, about, checked, busy, disabled, onChange }: TickProps) {
  const id = useId();
  return (
    <label class="tick" for={id}>
      <TickBox id={id} checked={checked} busy={busy} disabled={disabled} onChange={onChange} />
      <span>
        {label}
        {about !== undefined && <span class="offstage"> {about}</span>}
      </span>
    </label>
  );
}
