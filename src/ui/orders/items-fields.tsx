import { useRef } from 'preact/hooks';
import type { FieldProblems } from './field-problems.ts';
import { ItemRow } from './item-row.tsx';
import { emptyItem, type ItemFields } from './order-fields.ts';
import { useOrderWords } from './order-words.ts';

type Props = { items: ItemFields[]; change(items: ItemFields[]): void; problems: FieldProblems };

/** What was bought, one row each. */
export function ItemsFields({ items, change, problems }: Props) {
  const { say } = useOrderWords();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset>
      <legend>{say('form.items')}</legend>
      <p class="field-note">{say('form.items-note')}</p>
      <ol class="item-rows">
        {items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            number={index + 1}
            change={(next) => change(items.map((one) => (one === item ? next : one)))}
            remove={() => {
              change(items.filter((one) => one !== item));
              add.current?.focus();
            }}
            problems={problems}
          />
        ))}
      </ol>
      <button ref={add} type="button" class="small" onClick={() => change([...items, emptyItem()])}>
        {say('form.add-item')}
      </button>
    </fieldset>
  );
}
