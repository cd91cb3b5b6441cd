import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadOrderWords } from '../src/ui/orders/load-order-words.ts';
import { OrderWordsProvider } from '../src/ui/orders/order-words.ts';
import { startPage } from '../src/ui/start-page.tsx';
import { WordsProvider } from '../src/ui/words-context.ts';
import { OrdersApp } from './orders/orders-app.tsx';

/**
 * The script of orders.html, built by itself: what the journal needs of zod would otherwise weigh
 * on the popup, which shares its modules with all pages that are built together.
 */
export default defineUnlistedScript(async () => {
  // Opened by "I ordered here": the form is shown first, and Back leads to the list.
  if (new URLSearchParams(location.search).has('new') && location.hash === '') {
    history.replaceState(null, '', '#new');
  }
  const { words } = await startPage('orders.title');
  const orderWords = await loadOrderWords(words.t.language);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={words}>
      <OrderWordsProvider value={orderWords}>
        <OrdersApp />
      </OrderWordsProvider>
    </WordsProvider>,
    app,
  );
});
