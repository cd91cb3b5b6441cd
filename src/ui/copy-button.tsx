import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

type Props = {
  text: string;
  copy(text: string): Promise<boolean>;
  children: ComponentChildren;
};

/** Copies a text that the reader can see, and says in words whether it worked. */
export function CopyButton({ text, copy, children }: Props) {
  const { t } = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" onClick={() => copy(text).then(setDone, () => setDone(false))}>
        {children}
      </button>
      <span class="said" aria-live="polite">
        {done === true && t('action.copied')}
        {done === false && t('action.copy-failed')}
      </span>
    </>
  );
}
