/** Who sells, as far as a page says it: name, number in the register, withdrawal function. */
import { agreed, type Found, type PageReading } from './page-reading.ts';

/** Host of the page without `www.`; empty when the address is none. */
export function hostOf({ facts }: PageReading): string {
  return URL.canParse(facts.url) ? new URL(facts.url).host.replace(/^www\./, '') : '';
}

/** The part of the title that is also in the host, else what the © line names; null otherwise. */
export function shopNameOn(reading: PageReading): Found<string> | null {
  const { facts, words } = reading;
  const labels = hostOf(reading).split('.').map(squeezed);
  const parts = facts.title.split(/\s+[|–—·:-]\s+/).map((part) => part.trim());
  const inHost = parts.find((part) => {
    const name = squeezed(part);
    return (
      name.length >= 3 &&
      !words.has('confirmation-page', part) &&
      labels.some((label) => label.length >= 3 && (label.includes(name) || name.includes(label)))
    );
  });
  if (inHost && inHost.length <= 60) return { value: inHost, quote: facts.title };
  for (const { text, visible } of facts.blocks) {
    const name =
      /©\s*(?:20\d\d\s*(?:[-–]\s*20\d\d)?)?[\s,]*(\p{L}[^–|,.©\d]{1,59}?)\s*(?:[–|,.©\d]|$)/u.exec(
        text,
      );
    if (visible !== 'no' && name?.[1]) return { value: name[1].trim(), quote: text };
  }
  return null;
}

/** The nine figures after SIREN or RCS, when their check figure is right. */
export function sirenOn({ facts }: PageReading): Found<string> | null {
  const pattern =
    /(?:SIREN|RCS\s+[\p{L}' -]{2,40}?)\s*(?:n°|:)?\s*(\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3})(?!\s?\d)/u;
  return agreed(
    facts.blocks.flatMap(({ text }) => {
      const value = pattern.exec(text)?.[1]?.replace(/\D/g, '') ?? '';
      return value && isSiren(value) ? [{ value, quote: text }] : [];
    }),
  );
}

/** Luhn's check over nine figures. */
function isSiren(figures: string): boolean {
  const sum = [...figures].reduce((total, figure, i) => {
    const value = Number(figure) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return figures.length === 9 && sum % 10 === 0;
}

/** The first link that the words name as the withdrawal function, with its address. */
export function withdrawalLinkOn({ facts, words }: PageReading): Found<string> | null {
  for (const { href, text, name, visible } of facts.links) {
    const label = text || name;
    if (visible === 'no' || !/^https?:/.test(href) || !words.has('withdrawal-function', label))
      continue;
    return { value: href, quote: label };
  }
  return null;
}

function squeezed(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
