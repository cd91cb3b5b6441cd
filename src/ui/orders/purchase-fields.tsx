import type { OrderDraft } from '../../orders/from-page.ts';
import { DateInput, TextInput } from './field.tsx';
import type { FieldProblems } from './field-problems.ts';
import type { OrderFields, TextField } from './order-fields.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** What every part of the form gets. */
export type PartProps = {
  fields: OrderFields;
  put(name: TextField): (value: string) => void;
  problems: FieldProblems;
  quotes: OrderDraft['quotes'];
};

/** The shop, the number, the sum, the days: what an order confirmation says. */
export function PurchaseFields({ fields, put, problems, quotes }: PartProps) {
  const { say } = useOrderWords();
  const { today } = useDesk();
  return (
    <fieldset class="field-grid">
      <legend>{say('form.purchase')}</legend>
      <TextInput
        name="name"
        label={say('field.shop')}
        value={fields.name}
        change={put('name')}
        quote={quotes['shop.name']}
        problems={problems}
        required
      />
      <TextInput
        name="host"
        label={say('field.host')}
        value={fields.host}
        change={put('host')}
        problems={problems}
      />
      <TextInput
        name="orderNumber"
        label={say('field.number')}
        value={fields.orderNumber}
        change={put('orderNumber')}
        quote={quotes.orderNumber}
        problems={problems}
      />
      <DateInput
        name="orderedOn"
        label={say('field.ordered-on')}
        max={today.toString()}
        value={fields.orderedOn}
        change={put('orderedOn')}
        problems={problems}
        required
      />
      <TextInput
        name="amount"
        label={say('field.amount')}
        inputMode="decimal"
        value={fields.amount}
        change={put('amount')}
        quote={quotes.amountCents}
        problems={problems}
      />
      <TextInput
        name="currency"
        label={say('field.currency')}
        value={fields.currency}
        change={put('currency')}
        problems={problems}
      />
      <DateInput
        name="promisedBy"
        label={say('field.promised')}
        note={say('field.promised-note')}
        value={fields.promisedBy}
        change={put('promisedBy')}
        quote={quotes.promisedBy}
        problems={problems}
      />
      <TextInput
        name="withdrawalUrl"
        label={say('field.withdrawal-url')}
        note={say('field.withdrawal-url-note')}
        type="url"
        value={fields.withdrawalUrl}
        change={put('withdrawalUrl')}
        quote={quotes['shop.withdrawalUrl']}
        problems={problems}
      />
    </fieldset>
  );
}
