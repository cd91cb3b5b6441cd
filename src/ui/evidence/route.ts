/** Which part of the evidence page an address shows, in its fragment: links and Back just work. */
export type Route =
  | { view: 'list' }
  | { view: 'draft' | 'dossier' | 'study'; id: string }
  | { view: 'compare'; id: string; other: string }
  | { view: 'shop'; id: string; shop: string }
  | { view: 'settings' | 'studies' };

const ID = '([0-9a-f]{32})';

export function routeOf(hash: string): Route {
  const path = hash.replace(/^#/, '');
  if (path === 'settings' || path === 'studies') return { view: path };
  const one = new RegExp(`^(draft|dossier|study)/${ID}$`).exec(path);
  if (one) return { view: one[1] as 'draft' | 'dossier' | 'study', id: one[2] as string };
  const two = new RegExp(`^compare/${ID}/${ID}$`).exec(path);
  if (two) return { view: 'compare', id: two[1] as string, other: two[2] as string };
  const shop = new RegExp(`^study/${ID}/shop/([^/]{1,300})$`).exec(path);
  if (shop) return { view: 'shop', id: shop[1] as string, shop: unescaped(shop[2] as string) };
  return { view: 'list' };
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case 'list':
      return '#';
    case 'settings':
    case 'studies':
      return `#${route.view}`;
    case 'compare':
      return `#compare/${route.id}/${route.other}`;
    case 'shop':
      return `#study/${route.id}/shop/${encodeURIComponent(route.shop)}`;
    default:
      return `#${route.view}/${route.id}`;
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
