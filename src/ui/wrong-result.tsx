import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Report } from '../check/report.ts';
import { CopyButton } from './copy-button.tsx';
import { useWords } from './words-context.ts';
import { wrongResultText } from './wrong-result-text.ts';

type Props = {
  report: Report;
  /** Name and version of the extension. */
  version: string;
  copy(text: string): Promise<boolean>;
  close(): void;
};

/** A text to read, complete and copy. Nothing is sent. */
export function WrongResult({ report, version, copy, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const [written, setWritten] = useState(() => wrongResultText(t, report, version));
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    // The text is read from its beginning.
    box.current?.setSelectionRange(0, 0);
    if (box.current) box.current.scrollTop = 0;
  }, []);
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  }
  return (
    <section class="wrong" aria-labelledby={`${id}-title`} onKeyDown={closeOnEscape}>
      <h2 id={`${id}-title`}>{t('wrong.title')}</h2>
      <p id={`${id}-intro`}>{t('wrong.intro')}</p>
      <label for={id}>{t('wrong.label')}</label>
      <textarea
        id={id}
        ref={box}
        rows={9}
        spellcheck={false}
        aria-describedby={`${id}-intro`}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <div class="row">
        <CopyButton text={written} copy={copy}>
          {t('wrong.copy')}
        </CopyButton>
        <button type="button" class="quiet" onClick={close}>
          {t('wrong.close')}
        </button>
      </div>
    </section>
  );
}
