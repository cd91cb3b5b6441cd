import { Icon } from './icon.tsx';
import type { ShopDeadline } from './orders/shop-deadline-of.ts';
import { useWords } from './words-context.ts';

type Props = { deadline: ShopDeadline; open(orderId: string): void };

/** What comes next for an order that the user made at this shop. */
export function OrderDeadlineLine({ deadline, open }: Props) {
  const { t } = useWords();
  const { what, day, away, orderId } = deadline;
  return (
    <section class="deadline" aria-label={t('deadline.order')}>
      <Icon name="receipt" />
      <div>
        <p>
          {t('deadline.order')} – {what} <strong>{day}</strong> ({away}).
        </p>
        <button type="button" class="link" onClick={() => open(orderId)}>
          {t('deadline.open-order')}
        </button>
      </div>
    </section>
  );
}
