import { useId } from 'preact/hooks';

type Props = { label: string; note: string; checked: boolean; change(on: boolean): void };

/** A box to tick, with a sentence about what it does. */
export function ChoiceBox({ label, note, checked, change }: Props) {
  const id = useId();
  return (
    <div class="choice-box">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => {
            const box = event.currentTarget;
            const wanted = box.checked;
            // The box follows what was really granted, not the click.
            box.checked = checked;
            change(wanted);
          }}
        />
        {label}
      </label>
      <p id={id} class="soft">
        {note}
      </p>
    </div>
  );
}
