import type { OrderState } from '../../orders/states.ts';
import { useOrderWords } from './order-words.ts';

const TONES: Partial<Record<OrderState, string>> = {
  'delivery-late': 'problem',
  'refund-late': 'problem',
  received: 'fine',
  refunded: 'fine',
  'formal-notice': 'review',
  terminated: 'review',
  withdrawn: 'review',
  'sent-back': 'review',
  'refund-due': 'review',
  escalated: 'review',
  closed: 'off',
  'window-closed': 'off',
};

/** Where an order stands, in words; the colour only repeats it. */
export function StateTag({ state }: { state: OrderState }) {
  const { say } = useOrderWords();
  return <span class={`state-tag tone-${TONES[state] ?? 'calm'}`}>{say(`state.${state}`)}</span>;
}
