/** The state of one visit to the sample shop; what is on screen is a function of it. */

export const ROUTES = {
  product: '/',
  cart: '/panier',
  delivery: '/livraison',
  review: '/paiement',
  onepage: '/commande',
  confirmation: '/confirmation',
  terms: '/cgv',
  withdrawal: '/retractation',
  legal: '/mentions-legales',
  privacy: '/confidentialite',
} as const;
export type Route = keyof typeof ROUTES;

/** The first never answers, the second is missing, the third has moved to another company's site. */
export const HELP = { delivery: '/infos-livraison', returns: '/retours', use: '/cgu' } as const;

/**
 * How the shop behaves, all from the address: `?lang=en`, `?good=1`, `?onepage=1`, and `?help=1`: its
 * footer also links to pages that it has trouble with. `?hurry=restarts` counts down anew at each
 * load, `?hurry=real` to one end for everybody. `?ways=1`: more ways to pay, in the shop's own fields,
 * and all that a careless shop repeats of its customer. `?slow=1`: the payment service takes its time.
 */
export type Manner = {
  lang: 'fr' | 'en';
  good: boolean;
  onepage: boolean;
  help: boolean;
  hurry: 'no' | 'restarts' | 'real';
  ways: boolean;
  slow: boolean;
};

/** Milliseconds that an offer lasts. */
export const OFFER = 15 * 60_000;

/** How long the payment service takes to answer, in milliseconds. */
export const paymentDelay = ({ slow }: Pick<Manner, 'slow'>) => (slow ? 2500 : 400);

export type State = Manner & {
  route: Route;
  /** Civil date of the visit, YYYY-MM-DD: promised dates are counted from it. */
  today: string;
  payOrigin: string;
  /** When the offer ends, in milliseconds since 1970. */
  offerEnds: number;
  quantity: number;
  warranty: boolean;
  express: boolean;
  newsletter: boolean;
  /** Fields of the form by name, kept because every render replaces the form. */
  fields: Record<string, string>;
  /** The payment service has answered: the order button may be shown. */
  ready: boolean;
  /** 0: nothing asked · 1: the withdrawal form is open · 2: the withdrawal is confirmed. */
  withdrawalStep: 0 | 1 | 2;
};

export const PRICES = { lamp: 8900, warranty: 1900, standard: 490, express: 990, handling: 150 };

/** @param url only its path and query count. */
export function routeOf(url: URL): Route | null {
  const found = Object.entries(ROUTES).find(([, path]) => path === url.pathname);
  return (found?.[0] as Route | undefined) ?? null;
}

export function mannerOf(query: URLSearchParams): Manner {
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'fr',
    good: query.get('good') === '1',
    onepage: query.get('onepage') === '1',
    help: query.get('help') === '1',
    hurry: hurryOf(query.get('hurry')),
    ways: query.get('ways') === '1',
    slow: query.get('slow') === '1',
  };
}

function hurryOf(value: string | null): Manner['hurry'] {
  return value === 'restarts' || value === 'real' ? value : 'no';
}

/**
 * The first state of a visit. By default the shop takes the liberties that the law forbids.
 *
 * @param realEnd when an offer that really ends does so, in milliseconds since 1970
 */
export function firstState(
  url: URL,
  today: string,
  payOrigin: string,
  realEnd = Date.now() + OFFER,
): State | null {
  const route = routeOf(url);
  if (!route) return null;
  const manner = mannerOf(url.searchParams);
  return {
    ...manner,
    route,
    today,
    payOrigin,
    offerEnds: manner.hurry === 'real' ? realEnd : Date.now() + OFFER,
    quantity: 1,
    warranty: !manner.good,
    express: !manner.good,
    newsletter: !manner.good,
    fields: {},
    ready: true,
    withdrawalStep: 0,
  };
}

/** The address of a page of the shop, in the same manner. */
export function href(state: Manner, route: Route): string {
  const query = new URLSearchParams();
  if (state.lang === 'en') query.set('lang', 'en');
  if (state.good) query.set('good', '1');
  if (state.onepage) query.set('onepage', '1');
  if (state.hurry !== 'no') query.set('hurry', state.hurry);
  if (state.help) query.set('help', '1');
  if (state.ways) query.set('ways', '1');
  if (state.slow) query.set('slow', '1');
  const text = query.toString();
  return ROUTES[route] + (text ? `?${text}` : '');
}

/** All amounts in cents. The handling fee is the one that the shop shows only at the end. */
export function totals(state: State) {
  const goods = PRICES.lamp * state.quantity;
  const warranty = state.warranty ? PRICES.warranty : 0;
  const delivery = state.express ? PRICES.express : PRICES.standard;
  const handling = state.good ? 0 : PRICES.handling;
  return { goods, warranty, delivery, handling, total: goods + warranty + delivery + handling };
}
