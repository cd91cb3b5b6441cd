import type { RefObject } from 'preact';
import { useWords } from './words-context.ts';

type Props = {
  /** Null where the site cannot be switched off: it is off, or no shop at all. */
  turnOff: (() => void) | null;
  /** Null while there is no result that could be wrong. */
  wrong: { toggle(): void; open: boolean; button: RefObject<HTMLButtonElement | null> } | null;
  orders(): void;
  settings(): void;
};

/** Off for this site, wrong result, orders, settings; and what this is not. */
export function PopupFooter({ turnOff, wrong, orders, settings }: Props) {
  const { t } = useWords();
  return (
    <footer>
      <div class="row">
        {turnOff && (
          <button type="button" class="link" onClick={turnOff}>
            {t('footer.off')}
          </button>
        )}
        {wrong && (
          <button
            type="button"
            class="link"
            ref={wrong.button}
            aria-expanded={wrong.open}
            onClick={wrong.toggle}
          >
            {t('footer.wrong')}
          </button>
        )}
        <button type="button" class="link" onClick={orders}>
          {t('orders.title')}
        </button>
        <button type="button" class="link" onClick={settings}>
          {t('footer.settings')}
        </button>
      </div>
      <p class="disclaimer">{t('app.disclaimer')}</p>
    </footer>
  );
}
