import { DateInput, Pick, TextInput } from './field.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import type { PartProps } from './purchase-fields.tsx';

/** What the trader told of the right of withdrawal, and a longer period of his own. */
export function InformationFields({ fields, put, problems }: PartProps) {
  const { say } = useOrderWords();
  const { today } = useDesk();
  const states = ['complete', 'missing', 'late', 'wrong'] as const;
  return (
    <fieldset class="field-grid">
      <legend>{say('form.information')}</legend>
      <Pick
        name="information"
        label={say('field.information')}
        note={say('field.information-note')}
        value={fields.information}
        options={[
          ['', say('field.information-none')],
          ...states.map((state) => [state, say(`information.${state}`)] as const),
        ]}
        change={put('information')}
        problems={problems}
      />
      {fields.information === 'late' && (
        <DateInput
          name="informationOn"
          label={say('field.information-on')}
          max={today.toString()}
          value={fields.informationOn}
          change={put('informationOn')}
          problems={problems}
        />
      )}
      <TextInput
        name="withdrawalDays"
        label={say('field.withdrawal-days')}
        note={say('field.withdrawal-days-note')}
        inputMode="numeric"
        value={fields.withdrawalDays}
        change={put('withdrawalDays')}
        problems={problems}
      />
    </fieldset>
  );
}
