/**
 * Which links of a shop lead to its legal pages: those whose words are on the list of a kind, on
 * the shop's own site, at most eight. Nothing is asked for here.
 */
import type { LegalKind, LegalPage } from '../facts/legal-page.ts';
import type { Link } from '../facts/page-facts.ts';
import type { PageView } from '../rules/define-rule.ts';
import type { ListName } from '../words/language-pack.ts';
import { sameSite } from './same-site.ts';
import { pathWords } from './signals.ts';

/** A link to a legal page: to be read (`came` is null), or left out and why. */
export type LegalLink = Omit<LegalPage, 'came'> & { came: LegalPage['came'] | null };

export const MOST = 8;
/** Longer texts are sentences that mention a page, not its name. */
const LONGEST_NAME = 80;

/** In the order in which they are read: what most duties ask for comes first. */
const KINDS: [kind: LegalKind, lists: ListName[]][] = [
  ['terms', ['terms']],
  ['legal-notice', ['legal-notice']],
  ['withdrawal', ['withdrawal', 'withdrawal-form', 'withdrawal-function']],
  ['returns', ['returns']],
  ['delivery', ['delivery', 'shipping-cost']],
  ['privacy', ['privacy']],
];
/**
 * "Retour" also goes back, "Livraison" is also a step: the footer or the address must agree, as for
 * every weak word.
 */
const NEED_A_SIGN: LegalKind[] = ['returns', 'delivery'];
const WAYS: ListName[] = ['remove-or-edit', 'continue-step', 'add-to-cart'];
const FILES = /\.(pdf|docx?|odt|rtf|zip)$/i;

/**
 * @param pages the pages of one purchase, in order; the last one is open, its links come first
 * @returns first the links to read, one of each kind before a second of any, then those left out
 */
export function legalLinks(pages: readonly PageView[]): LegalLink[] {
  const open = pages.at(-1);
  if (!open) return [];
  const own = new Set(pages.filter((page) => !page.legal).map((page) => page.url));
  const found = new Map<string, LegalLink>();
  for (const page of pages.filter((one) => !one.legal).toReversed())
    for (const link of page.links) {
      const url = asked(link.href, open.url);
      const kind = url === null || own.has(url) || found.has(url) ? null : kindOf(page, link);
      if (url === null || kind === null) continue;
      found.set(url, { kind, name: nameOf(link), url, ...leftOut(url, open.url) });
    }
  const all = [...found.values()];
  const readable = inTurns(all.filter((one) => one.came === null));
  const covered = new Set(readable.map((one) => one.kind));
  // A payment service's own terms stand on many pages: said only where the shop's are missing.
  const others = inTurns(all.filter((one) => one.came !== null)).filter(
    (one) => one.came !== 'other-site' || !covered.has(one.kind),
  );
  const over = readable.slice(MOST).map((one): LegalLink => ({ ...one, came: 'too-many' }));
  return [...readable.slice(0, MOST), ...[...others, ...over].slice(0, MOST)];
}

/** The address that would be asked for; null where a link leads to none. */
function asked(href: string, from: string): string | null {
  if (!URL.canParse(href) || !URL.canParse(from)) return null;
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  // An old link of a secure site: nothing is asked for in clear text where the page was not.
  if (url.host === new URL(from).host && from.startsWith('https:')) {
    return url.href.replace(/^http:/, 'https:');
  }
  return url.href;
}

function leftOut(url: string, from: string): Pick<LegalLink, 'came' | 'detail'> {
  const { host, pathname } = new URL(url);
  if (!sameSite(url, from)) return { came: 'other-site', detail: host };
  const file = FILES.exec(pathname)?.[1];
  if (file) return { came: 'not-html', detail: file.toUpperCase() };
  return { came: null, detail: '' };
}

function nameOf(link: Link): string {
  return (link.text || link.name).replace(/\s+/g, ' ').trim();
}

function kindOf(page: PageView, link: Link): LegalKind | null {
  const name = nameOf(link);
  if (link.visible === 'no' || name === '' || name.length > LONGEST_NAME) return null;
  // "Change the delivery", "Accept the terms and continue": ways through the order.
  if (WAYS.some((list) => page.words.has(list, name))) return null;
  const named = KINDS.find(([kind, lists]) => {
    const said = lists.flatMap((list) => page.words.find(list, name));
    const sure = said.some((match) => !match.phrase.weak) && !NEED_A_SIGN.includes(kind);
    const path = () =>
      pathWords(link.href).some((part) => lists.some((list) => page.words.has(list, part)));
    // In the midst of an order, "delivery" is its step.
    const sign = () => link.region === 'footer' || (kind !== 'delivery' && path());
    return said.length > 0 && (sure || sign());
  });
  return named?.[0] ?? null;
}

/** The first of every kind, then the second of every kind, and so on; within a kind as found. */
function inTurns(links: LegalLink[]): LegalLink[] {
  const order = KINDS.map(([kind]) => links.filter((one) => one.kind === kind));
  const rounds = Math.max(0, ...order.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) =>
    order.flatMap((group) => group[round] ?? []),
  ).flat();
}
