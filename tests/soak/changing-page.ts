/** A checkout whose state is a number: the price of its ticked extra. */
import { checkoutPage, script } from '../hostile/hostile-page.ts';

/** Price of the extra in a state, as the page writes it: every state has its own. */
export const priceOf = (state: number): string =>
  `${Math.floor(state / 100) + 1},${String(state % 100).padStart(2, '0')} €`;

const extra = (state: number): string =>
  `<p id="extra"><label><input type="checkbox" name="cover" checked> Assurance casse (+${priceOf(state)})</label></p>`;

/** @param state the one that the page begins in; its function `show(n)` goes on to others */
export const changingPage = (state = 0): string =>
  checkoutPage({
    extra: extra(state),
    after: script(
      `globalThis.show = (price) => { document.getElementById('extra').outerHTML = ${JSON.stringify(extra(0))}.replace(${JSON.stringify(priceOf(0))}, price); };`,
    ),
  });
