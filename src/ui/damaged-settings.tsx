import { useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

type Props = {
  /** What was put aside, by its key in the browser's storage. */
  damaged: Record<string, unknown>;
  save(name: string, type: string, text: string): void;
  remove(): Promise<void>;
};

/** Settings that could not be read: nothing is lost in silence, the user decides what becomes of it. */
export function DamagedSettings({ damaged, save, remove }: Props) {
  const { t } = useWords();
  const [gone, setGone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const many = Object.keys(damaged).length;
  async function drop() {
    await remove();
    setGone(true);
    said.current?.focus();
  }
  const text = () => JSON.stringify(damaged, null, 2);
  return (
    <>
      {many > 0 && (
        <section>
          <h2>{t('options.damaged')}</h2>
          <p>{t('options.damaged-note', { n: many })}</p>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                save('caisse-claire-settings-damaged.json', 'application/json', text())
              }
            >
              {t('options.damaged-export')}
            </button>
            <button type="button" onClick={drop}>
              {t('options.damaged-delete')}
            </button>
          </div>
        </section>
      )}
      <p ref={said} tabIndex={-1} role="status" class="said">
        {gone && t('options.damaged-deleted')}
      </p>
    </>
  );
}
