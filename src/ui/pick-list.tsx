import { useId } from 'preact/hooks';

type Props = {
  label: string;
  note?: string;
  value: string;
  options: (readonly [value: string, words: string])[];
  pick(value: string): void;
};

/** A choice among a few, with its label and a note. */
export function PickList({ label, note, value, options, pick }: Props) {
  const id = useId();
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} class="soft">
          {note}
        </p>
      )}
    </div>
  );
}
