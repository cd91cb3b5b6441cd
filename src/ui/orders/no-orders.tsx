import { useOrderWords } from './order-words.ts';

/** What the page is for, while there is nothing in it. */
export function NoOrders() {
  const { say } = useOrderWords();
  return (
    <section class="no-orders">
      <h2>{say('empty.title')}</h2>
      <ul class="points">
        <li>{say('empty.from-page')}</li>
        <li>{say('empty.by-hand')}</li>
      </ul>
      <p>{say('empty.then')}</p>
      <p class="soft">{say('empty.local')}</p>
    </section>
  );
}
