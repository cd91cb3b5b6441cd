import type { Order } from '../../orders/order.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** Deletes an order; the message that follows takes it back. */
export function RemoveOrder({ order }: { order: Order }) {
  const { say } = useOrderWords();
  const { acts, go, tell } = useDesk();
  async function remove() {
    const removed = await acts.remove(order.id);
    go({ view: 'list' });
    if (removed) {
      tell({
        text: say('order.deleted', { shop: order.shop.name }),
        undo: () => acts.restore(removed),
      });
    }
  }
  return (
    <button type="button" onClick={remove}>
      {say('order.delete')}
    </button>
  );
}
