import { Field, TextInput } from './field.tsx';
import { useOrderWords } from './order-words.ts';
import type { PartProps } from './purchase-fields.tsx';

/** Where the trader can be written to, for letters; and the consumer's own notes. */
export function TraderFields({ fields, put, problems, quotes }: PartProps) {
  const { say } = useOrderWords();
  const long = (name: 'address' | 'mediator' | 'notes', label: string, rows: number, note = '') => (
    <Field name={name} label={label} note={note} problems={problems}>
      {(aria) => (
        <textarea
          {...aria}
          rows={rows}
          value={fields[name]}
          onInput={(event) => put(name)(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  return (
    <fieldset class="field-grid">
      <legend>{say('form.trader')}</legend>
      <TextInput
        name="email"
        label={say('field.email')}
        type="email"
        value={fields.email}
        change={put('email')}
        problems={problems}
      />
      <TextInput
        name="siren"
        label={say('field.siren')}
        inputMode="numeric"
        value={fields.siren}
        change={put('siren')}
        quote={quotes['shop.siren']}
        problems={problems}
      />
      {long('address', say('field.address'), 3)}
      {long('mediator', say('field.mediator'), 2, say('field.mediator-note'))}
      {long('notes', say('field.notes'), 4, say('field.notes-note'))}
    </fieldset>
  );
}
