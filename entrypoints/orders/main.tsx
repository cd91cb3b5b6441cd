import { render } from 'preact';
import '../../assets/styles/sheet.css';
import '../../assets/styles/orders.css';
import { loadOrderWords } from '../../src/ui/orders/load-order-words.ts';
import { OrderWordsProvider } from '../../src/ui/orders/order-words.ts';
import { startPage } from '../../src/ui/start-page.tsx';
import { WordsProvider } from '../../src/ui/words-context.ts';
import { OrdersApp } from './orders-app.tsx';

// Opened by "I ordered here": the form is shown first, and Back leads to the list.
if (new URLSearchParams(location.search).has('new') && location.hash === '') {
  history.replaceState(null, '', '#new');
}
const { words, settings } = await startPage('orders.title');
const orderWords = await loadOrderWords(words.t.language);
const app = document.getElementById('app');
if (app) {
  render(
    <WordsProvider value={words}>
      <OrderWordsProvider value={orderWords}>
        <OrdersApp settings={settings} />
      </OrderWordsProvider>
    </WordsProvider>,
    app,
  );
}
