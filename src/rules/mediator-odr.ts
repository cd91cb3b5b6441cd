/**
 * C. conso. L616-1, R616-1, L221-5 6°: a French trader names the mediator, with address and site, on
 * his site and in his terms. Regulation (EU) 2024/3228: the Union's platform for disputes closed on
 * 20 July 2025, and links to it lead nowhere.
 */
import type { Block, Link } from '../facts/page-facts.ts';
import { isAddress, isEmail } from './contact-shapes.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { identityIn } from './identity.ts';
import { readToTheEnd } from './legal-reading.ts';
import { pagesUpTo } from './shown.ts';

const REASONS = [
  'mediator-named',
  'mediator-without-contact',
  'mediator-not-found',
  'dead-odr-link',
  'terms-not-read',
] as const;

const ODR_CLOSED = '2025-07-20';
const ODR = /(?:ec\.europa\.eu\/(?:consumers\/)?odr|webgate\.ec\.europa\.eu\/odr)/i;
/** The packs know this duty in French law alone (register, rule 15). */
const OWED_IN = ['FR'];
/** An address of a site as written in a text; what stands behind an @ is none. */
const SITE =
  /(?<![@\p{L}\d.-])(?:https?:\/\/[^\s)»"]+|(?:[a-z\d-]+\.)+(?:fr|com|net|org|eu|info|be|lu)\b)/giu;
/** Blocks after the one that speaks of mediation in which name, address and site may stand. */
const AFTER = 12;

export const mediatorOdr = defineRule({
  id: 'mediator-odr',
  needs: ['blocks', 'links', 'structured', 'earlier'],
  words: ['mediator', 'hosting', 'register-number', 'vat-number', 'legal-form'],
  kinds: ['review', 'confirmation', 'legal'],
  reasons: REASONS,
  check(page) {
    const dead = deadLink(page);
    const owed = OWED_IN.includes(page.country) ? mediator(page) : null;
    if (!dead) return owed ? [owed] : [];
    const asks = owed?.outcome === 'violation' || owed?.outcome === 'needs-review';
    return asks ? [dead, owed] : [dead];
  },
});

function mediator(page: PageView): Answer {
  const said = pagesUpTo(page).flatMap((one) => mentions(one).map((at) => ({ one, at })));
  const named = said.find(({ one, at }) => reachable(one, at));
  if (named) return { outcome: 'pass', reason: 'mediator-named', ...quoted(named.at) };
  const linked = pagesUpTo(page).some((one) => one.links.some((link) => leadsOn(one, link)));
  const whole = readToTheEnd(page, ['terms']) && !linked;
  const outcome = whole && isFrench(page) ? 'violation' : 'needs-review';
  const inTerms = said.find(({ one }) => one.kind === 'legal');
  if (inTerms)
    return { outcome, reason: 'mediator-without-contact', absence: true, ...quoted(inTerms.at) };
  if (whole) return { outcome, reason: 'mediator-not-found', absence: true };
  return { outcome: 'not-applicable', reason: 'terms-not-read' };
}

/** Outside the legal pages the word may name anything, a course or a profession. */
function mentions(page: PageView): Block[] {
  return page.blocks.filter(
    ({ visible, region, text }) =>
      visible !== 'no' &&
      (page.kind === 'legal' || region === 'footer') &&
      (page.words.has('mediator', text) || (text.match(SITE) ?? []).some(isMediators)),
  );
}

/** Under a heading that could not be read, the address of the site says what it is. */
const isMediators = (site: string) => /mediat/i.test(site);

/** Its address or site stands in the same text, or in those that follow up to the next heading. */
function reachable(page: PageView, from: Block): boolean {
  const start = page.blocks.indexOf(from);
  const after = page.blocks.slice(start + 1, start + 1 + AFTER);
  const heading = after.findIndex((one) => one.kind === 'heading');
  const around = [from, ...(heading < 0 ? after : after.slice(0, heading))];
  const end = page.blocks[start + around.length]?.at ?? Number.POSITIVE_INFINITY;
  const texts = around.map((one) => one.text.replace(ODR, ' '));
  const own = hostOf(page.url);
  const sites = texts.flatMap((text) => text.match(SITE) ?? []);
  const links = page.links
    .filter((one) => one.at >= from.at && one.at < end)
    .map((one) => one.href);
  const elsewhere = [...sites, ...links].some((address) => {
    const host = hostOf(address);
    return host !== '' && host !== own && !host.endsWith('europa.eu');
  });
  return elsewhere || texts.some((text) => isAddress(text) || mailElsewhere(text, own));
}

function mailElsewhere(text: string, own: string): boolean {
  return isEmail(text) && !(own !== '' && text.toLowerCase().includes(`@${own}`));
}

/** A page of its own on mediation, which was not read as such. */
function leadsOn(page: PageView, link: Link): boolean {
  return link.visible !== 'no' && page.words.has('mediator', link.text || link.name);
}

/**
 * A number of the French register, or an address in France, tells where the trader is. Who sells
 * from elsewhere has a French VAT number beside his own.
 */
function isFrench(page: PageView): boolean {
  const countries = identityIn(page).numbers.map(({ identifier }) => identifier.country);
  return (
    pagesUpTo(page).some((one) => one.structured.countries.includes('FR')) ||
    (countries.length > 0 && countries.every((country) => country === 'FR'))
  );
}

function deadLink(page: PageView): Answer | null {
  if (page.on < ODR_CLOSED) return null;
  for (const one of pagesUpTo(page)) {
    const link = one.links.find((each) => each.visible !== 'no' && ODR.test(each.href));
    const text = one.blocks.find((block) => block.visible !== 'no' && ODR.test(block.text));
    if (!link && !text) continue;
    const quote = link?.text || text?.text.slice(0, 300) || link?.href || '';
    return {
      outcome: 'needs-review',
      reason: 'dead-odr-link',
      quote,
      target: link?.target ?? text?.target ?? [],
    };
  }
  return null;
}

function hostOf(address: string): string {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).host.replace(/^www\./, '') : '';
}

const quoted = (block: Block) => ({ quote: block.text.slice(0, 300), target: block.target });
