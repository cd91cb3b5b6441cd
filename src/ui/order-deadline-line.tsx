import type { ShopDeadline } from '../browser/messages.ts';
import { longDate } from './dates.ts';
import { Icon } from './icon.tsx';
import { RichText } from './rich-text.tsx';
import { useWords } from './words-context.ts';

type Props = { deadline: ShopDeadline; open(orderId: string): void };

/** What comes next for an order that the user made at this shop. */
export function OrderDeadlineLine({ deadline, open }: Props) {
  const { t } = useWords();
  const { kind, date, orderId } = deadline;
  return (
    <section class="deadline" aria-label={t('ordered.title')}>
      <Icon name="receipt" />
      <div>
        <p>
          <RichText text={t(`ordered.${kind}`, { date: longDate(date, t.language) })} />
        </p>
        <button type="button" class="link" onClick={() => open(orderId)}>
          {t('ordered.open')}
        </button>
      </div>
    </section>
  );
}
