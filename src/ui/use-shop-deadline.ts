import { useEffect, useState } from 'preact/hooks';
import type { ShopDeadline } from '../browser/messages.ts';
import { send } from '../browser/send.ts';

/** The next deadline of the user's orders at this shop; null until it is read, or without any. */
export function useShopDeadline(host: string): ShopDeadline | null {
  const [deadline, setDeadline] = useState<ShopDeadline | null>(null);
  useEffect(() => {
    let stale = false;
    setDeadline(null);
    if (host)
      send({ type: 'get-shop-deadline', host })
        .then((found) => stale || setDeadline(found))
        .catch((error) => console.error('orders not read', error));
    return () => {
      stale = true;
    };
  }, [host]);
  return deadline;
}
