/**
 * The shop in the browser: one state, one listener per kind of event on the document, and a render
 * that replaces everything. Addresses change without a new document, as in most shops of today.
 */
import { timeLeft } from './format.ts';
import { body, title } from './page.ts';
import { href, mannerOf, paymentDelay, type Route, routeOf, type State } from './state.ts';

const KEPT = 'orvelune';
const PAYS: Route[] = ['review', 'onepage'];

const served = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as State;
const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<State>;
const sameManner = kept.good === served.good;
let state: State = {
  ...served,
  ...(sameManner ? kept : {}),
  ...mannerOf(new URLSearchParams(location.search)),
  route: served.route,
  ready: false,
  withdrawalStep: 0,
};

const root = document.querySelector('#shop');

function render(): void {
  if (root) root.innerHTML = body(state);
  document.title = title(state);
  document.documentElement.lang = state.lang;
}

/** Changes the state, keeps it for the next document of this tab, and draws the page anew. */
function change(part: Partial<State>): void {
  state = { ...state, ...part };
  const { quantity, warranty, express, newsletter, fields, good } = state;
  const memory = { quantity, warranty, express, newsletter, fields, good };
  sessionStorage.setItem(KEPT, JSON.stringify(memory));
  render();
}

/** On the pages with a payment the order button comes when the payment service has answered. */
function show(route: Route): void {
  change({ route, ready: false });
  if (!PAYS.includes(route)) return;
  setTimeout(() => change({ ready: true }), paymentDelay(state));
}

function go(route: Route): void {
  history.pushState(null, '', href(state, route));
  show(route);
  scrollTo(0, 0);
}

const ACTS: Record<string, () => void> = {
  less: () => change({ quantity: Math.max(1, state.quantity - 1) }),
  more: () => change({ quantity: state.quantity + 1 }),
  remove: () => change({ quantity: 1 }),
  add: () => go('cart'),
  pay: () => go('review'),
  order: () => go('confirmation'),
  withdraw: () => change({ withdrawalStep: 1 }),
  'confirm-withdrawal': () => change({ withdrawalStep: 2 }),
};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const act = event.target.closest<HTMLElement>('[data-do]')?.dataset.do;
  if (act) ACTS[act]?.();
  const link = event.target.closest('a');
  const route = link && link.origin === location.origin ? routeOf(new URL(link.href)) : null;
  if (!link || !route || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  state = { ...state, ...mannerOf(new URL(link.href).searchParams) };
  go(route);
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'warranty') change({ warranty: target.checked });
  if (target.name === 'newsletter') change({ newsletter: target.checked });
  if (target.name === 'terms') state.fields.terms = target.checked ? 'on' : '';
  if (target.name === 'delivery') change({ express: target.value === 'express' });
});

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
  if (target.type !== 'radio') state.fields[target.name] = target.value;
});

document.addEventListener('submit', (event) => event.preventDefault());
setInterval(() => {
  const left = document.querySelector('[data-left]');
  if (left) left.textContent = timeLeft(state.offerEnds);
}, 1000);
addEventListener('popstate', () => show(routeOf(new URL(location.href)) ?? 'product'));
show(state.route);
