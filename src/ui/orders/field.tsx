import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldProblems } from './field-problems.ts';
import { useOrderWords } from './order-words.ts';

type Shared = {
  /** As the problems name it. */
  name: string;
  label: string;
  note?: string;
  /** Words of the page that it was read from. */
  quote?: string;
  problems: FieldProblems;
};
type FieldProps = Shared & { children(aria: Aria): ComponentChildren };
export type Aria = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'data-field': string;
};

/** A label, its field, and under it the note, the words of the page, and what is wrong. */
export function Field({ name, label, note, quote, problems, children }: FieldProps) {
  const { say } = useOrderWords();
  const id = useId();
  const problem = problems[name];
  const notes = [note && `${id}-note`, quote && `${id}-quote`, problem && `${id}-problem`];
  const described = notes.filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'data-field': name,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {note && (
        <p id={`${id}-note`} class="field-note">
          {note}
        </p>
      )}
      {quote && (
        <p id={`${id}-quote`} class="field-note">
          {say('field.read', { quote })}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {say(problem)}
        </p>
      )}
    </div>
  );
}

type TextProps = Shared & {
  value: string;
  change(value: string): void;
  type?: 'email' | 'text' | 'url';
  inputMode?: 'decimal' | 'numeric';
  required?: boolean;
  autocomplete?: 'name';
};

/** One line of text, or an address. */
export function TextInput(props: TextProps) {
  const { value, change, type = 'text', inputMode, required, autocomplete } = props;
  return (
    <Field {...props}>
      {(aria) => (
        <input
          {...aria}
          // The types of Preact tell each kind of field apart; these three take the same here.
          type={type as 'text'}
          inputMode={inputMode}
          required={required}
          autocomplete={autocomplete}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type DateProps = Shared & {
  /** A civil date, or empty. */
  value: string;
  change(value: string): void;
  /** The last day that may be picked. */
  max?: string;
  required?: boolean;
};

/** One day, by the browser's own picker. */
export function DateInput({ value, change, max, required, ...shared }: DateProps) {
  return (
    <Field {...shared}>
      {(aria) => (
        <input
          {...aria}
          type="date"
          max={max}
          required={required}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type PickProps = Shared & {
  value: string;
  options: readonly (readonly [string, string])[];
  change(value: string): void;
};

/** One of a list. */
export function Pick({ name, label, note, quote, problems, value, options, change }: PickProps) {
  return (
    <Field {...{ name, label, note, quote, problems }}>
      {(aria) => (
        <select {...aria} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {options.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
