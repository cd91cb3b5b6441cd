import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** Deletes what is remembered, orders aside, after one question. */
export function DeleteAll({ deleteAll }: { deleteAll(): Promise<void> }) {
  const { t } = useWords();
  const [step, setStep] = useState<'idle' | 'ask' | 'done'>('idle');
  const first = useRef<HTMLButtonElement>(null);
  const shownBefore = useRef(step);
  useEffect(() => {
    if (shownBefore.current !== step) first.current?.focus();
    shownBefore.current = step;
  }, [step]);
  return (
    <section>
      <h2>{t('options.memory')}</h2>
      <p>
        {t('options.memory-note')} <a href="/orders.html">{t('options.open-orders')}</a>
      </p>
      {step === 'ask' ? (
        <div class="row">
          <p class="full">{t('options.delete-sure')}</p>
          <button key="no" ref={first} type="button" onClick={() => setStep('idle')}>
            {t('options.delete-no')}
          </button>
          <button key="yes" type="button" onClick={() => deleteAll().then(() => setStep('done'))}>
            {t('options.delete-yes')}
          </button>
        </div>
      ) : (
        <button key="ask" ref={first} type="button" onClick={() => setStep('ask')}>
          {t('options.delete')}
        </button>
      )}
      <p role="status" class="said">
        {step === 'done' && t('options.deleted')}
      </p>
    </section>
  );
}
