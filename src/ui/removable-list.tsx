import { useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

type Props = {
  title: string;
  none: string;
  items: string[];
  remove(item: string): Promise<void>;
};

/** Sites that can be taken off a list; the focus goes to the title, the words say what went. */
export function RemovableList({ title, none, items, remove }: Props) {
  const { t } = useWords();
  const [gone, setGone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  async function take(item: string) {
    await remove(item);
    setGone(hostOfPattern(item));
    heading.current?.focus();
  }
  return (
    <div class="removable">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {items.length === 0 && <p class="soft">{none}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>
            <span>{hostOfPattern(item)}</span>
            <button
              type="button"
              class="small"
              aria-label={t('options.remove-host', { host: hostOfPattern(item) })}
              onClick={() => take(item)}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" class="said soft">
        {gone && t('options.removed', { host: gone })}
      </p>
    </div>
  );
}

/** `boutique.example` of `https://boutique.example/*`; a host stays itself. */
function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}
