import { useEffect, useState } from 'preact/hooks';
import type { ShopDeadline } from './orders/shop-deadline-of.ts';
import { useWords } from './words-context.ts';

/** The next deadline of the user's orders at this shop; null until it is read, or without any. */
export function useShopDeadline(host: string): ShopDeadline | null {
  const { language } = useWords().t;
  const [deadline, setDeadline] = useState<ShopDeadline | null>(null);
  useEffect(() => {
    let stale = false;
    setDeadline(null);
    if (host)
      import('./orders/shop-deadline-of.ts')
        .then(({ shopDeadlineOf }) => shopDeadlineOf(host, language, Temporal.Now.plainDateISO()))
        .then((found) => stale || setDeadline(found))
        .catch((error) => console.error('orders not read', error));
    return () => {
      stale = true;
    };
  }, [host, language]);
  return deadline;
}
