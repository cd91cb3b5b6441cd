/** What every page of the shop has around it. */
import { price, timeLeft } from '../format.ts';
import { HELP, href, type State, totals } from '../state.ts';
import type { Texts } from '../texts/fr.ts';

const STEP_OF: Partial<Record<State['route'], number>> = {
  cart: 0,
  delivery: 1,
  review: 2,
  confirmation: 3,
};

function steps(state: State, t: Texts): string {
  const now = STEP_OF[state.route];
  if (now === undefined) return '';
  const items = t.steps.map((name, index) => {
    const current = index === now ? ' aria-current="step"' : '';
    return `<li${current}>${name}</li>`;
  });
  return `<ol class="steps">${items.join('')}</ol>`;
}

function footer(state: State, t: Texts): string {
  const link = (route: State['route'], text: string) =>
    `<li><a href="${href(state, route)}">${text}</a></li>`;
  const plain = (path: string, text: string) => `<li><a href="${path}">${text}</a></li>`;
  const links = [
    link('terms', t.terms),
    ...(state.good ? [link('withdrawal', t.withdrawHere)] : []),
    ...(state.help && !state.good ? [link('withdrawal', t.withdrawal)] : []),
    ...(state.help
      ? [plain(HELP.delivery, t.delivery), plain(HELP.returns, t.returns), plain(HELP.use, t.use)]
      : []),
    link('legal', t.legal),
    link('privacy', t.privacy),
  ];
  return `<footer><ul>${links.join('')}</ul>
    ${state.good ? `<p>${t.means} ${t.served}</p>` : ''}
    <p>${t.address1}</p></footer>`;
}

/** A countdown where the goods and the basket are; the browser lets it run. */
function offer(state: State, t: Texts): string {
  if (state.hurry === 'no' || !['product', 'cart'].includes(state.route)) return '';
  return `<p class="note">${t.offerEnds} <strong data-left>${timeLeft(state.offerEnds)}</strong></p>`;
}

/** The page around its own part. */
export function layout(state: State, t: Texts, body: string): string {
  const other = state.lang === 'fr' ? 'en' : 'fr';
  return `<header>
      <a class="brand" href="${href(state, 'product')}"><span class="moon" aria-hidden="true"></span>Orvelune</a>
      <p class="tagline">${t.tagline}</p>
      <nav>
        <a class="lang" lang="${other}" href="${href({ ...state, lang: other }, state.route)}">${other.toUpperCase()}</a>
        <a href="${href(state, 'cart')}">${t.cart} <span class="count">${state.quantity}</span></a>
      </nav>
    </header>
    ${steps(state, t)}
    <main class="page-${state.route}">${offer(state, t)}${body}</main>
    ${footer(state, t)}`;
}

/** The lines of the order with their amounts and the total. */
export function summary(state: State, t: Texts, late: boolean): string {
  const sums = totals(state);
  const row = (name: string, cents: number) =>
    `<tr><th scope="row">${name}</th><td>${price(cents, state)}</td></tr>`;
  const handling = late ? sums.handling : 0;
  const shown = late ? sums.total : sums.total - sums.handling;
  return `<section class="summary" aria-labelledby="summary"><h2 id="summary">${t.summary}</h2>
    <table><tbody>
      <tr><th scope="row">${t.product} × ${state.quantity}<small>${t.features}</small></th><td>${price(sums.goods, state)}</td></tr>
      ${state.warranty ? row(t.warranty, sums.warranty) : ''}
      ${row(`${t.delivery} (${state.express ? t.express : t.standard})`, sums.delivery)}
      ${handling > 0 ? row(t.handling, handling) : ''}
    </tbody><tfoot>${row(t.total, shown)}</tfoot></table></section>`;
}

/** The lamp, drawn. */
export const LAMP = `<svg class="lamp" viewBox="0 0 320 320" role="img" aria-label="">
  <defs><radialGradient id="glow"><stop offset="0" stop-color="#fff6d8"/><stop offset=".55" stop-color="#ffe2a0" stop-opacity=".55"/><stop offset="1" stop-color="#ffd98a" stop-opacity="0"/></radialGradient>
  <linearGradient id="glass" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffdf6"/><stop offset="1" stop-color="#ffe6b0"/></linearGradient>
  <linearGradient id="oak" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b98552"/><stop offset=".5" stop-color="#d9a871"/><stop offset="1" stop-color="#a87444"/></linearGradient></defs>
  <circle cx="160" cy="150" r="150" fill="url(#glow)"/>
  <path d="M52 168c-4-62 46-104 112-102s110 48 104 106c-5 46-48 68-108 68S56 214 52 168z" fill="url(#glass)"/>
  <path d="M96 120c14-22 40-34 68-34" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".8"/>
  <ellipse cx="160" cy="262" rx="86" ry="16" fill="#00000022"/>
  <path d="M104 232h112l8 22c0 10-28 16-64 16s-64-6-64-16z" fill="url(#oak)"/></svg>`;
