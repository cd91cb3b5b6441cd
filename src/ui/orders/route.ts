/** Which part of the orders page is shown: the hash of its address, so that Back works. */
export type Route =
  | { view: 'list' }
  | { view: 'new' }
  | { view: 'order' | 'edit' | 'letters'; id: string };

/** `#order/<id>`, `#edit/<id>`, `#letters/<id>`, `#new`; anything else is the list. */
export function routeOf(hash: string): Route {
  if (hash === '#new') return { view: 'new' };
  const [, view, id] = /^#(order|edit|letters)\/([\w-]{1,64})$/.exec(hash) ?? [];
  if (!id) return { view: 'list' };
  return { view: view as 'order' | 'edit' | 'letters', id };
}

/** The hash that shows this part. */
export function hashOf(route: Route): string {
  if (route.view === 'list') return '#';
  return 'id' in route ? `#${route.view}/${route.id}` : `#${route.view}`;
}
