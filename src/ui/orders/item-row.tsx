import { ItemKind } from '../../orders/order.ts';
import { ExclusionFields } from './exclusion-fields.tsx';
import { Pick, TextInput } from './field.tsx';
import type { FieldProblems } from './field-problems.ts';
import type { ItemFields } from './order-fields.ts';
import { useOrderWords } from './order-words.ts';

type Props = {
  item: ItemFields;
  /** 1 for the first. */
  number: number;
  change(item: ItemFields): void;
  remove(): void;
  problems: FieldProblems;
};

const GOODS = ['goods', 'installation', 'mixed'];

/** One thing bought: what, of which kind, for how much, and what its rights depend on. */
export function ItemRow({ item, number, change, remove, problems }: Props) {
  const { say } = useOrderWords();
  const kinds = ItemKind.options.map((kind) => [kind, say(`item.${kind}`)] as const);
  const at = `items.${number - 1}`;
  const box = (name: 'lots' | 'secondHand', label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        checked={item[name]}
        onChange={(event) => change({ ...item, [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <li>
      <fieldset>
        <legend>{say('form.item', { n: number })}</legend>
        <div class="field-grid">
          <TextInput
            name={`${at}.label`}
            label={say('field.item')}
            value={item.label}
            change={(label) => change({ ...item, label })}
            problems={problems}
          />
          <TextInput
            name={`${at}.amount`}
            label={say('field.item-amount')}
            inputMode="decimal"
            value={item.amount}
            change={(amount) => change({ ...item, amount })}
            problems={problems}
          />
          <Pick
            name={`${at}.kind`}
            label={say('field.kind')}
            value={item.kind}
            options={kinds}
            change={(kind) => change({ ...item, kind: kind as ItemKind, exclusion: '' })}
            problems={problems}
          />
        </div>
        {GOODS.includes(item.kind) && (
          <div class="row">
            {box('lots', say('field.lots'))}
            {box('secondHand', say('field.second-hand'))}
          </div>
        )}
        <ExclusionFields item={item} change={(exclusion) => change({ ...item, exclusion })} />
        <button
          type="button"
          class="link"
          aria-label={say('form.remove-item-n', { n: number })}
          onClick={remove}
        >
          {say('form.remove-item')}
        </button>
      </fieldset>
    </li>
  );
}
