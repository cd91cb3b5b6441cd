/** A shop whose legal pages were read for its review step, and what one rule says of it. */
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/report.ts';
import { asLegal, withLegalPages } from '../../src/check/with-legal-pages.ts';
import type { LegalKind, LegalPage, PageFacts } from '../../src/facts/page-facts.ts';
import { block, facts, review } from '../check/facts.ts';

export const link = (text: string, href: string, at = 0): PageFacts['links'][number] => ({
  at,
  frame: 0,
  href,
  text,
  name: text,
  visible: 'yes',
  region: 'footer',
  target: [],
});
/** A paragraph long enough for a page of terms to count as one. */
const PROSE = block(
  'Les présentes conditions règlent les ventes conclues sur ce site avec des particuliers. '.repeat(
    20,
  ),
);
export const IDENTITY = {
  name: 'Atelier Brume SARL, RCS Nantes 000 000 018',
  address: '4 chemin des Potiers, 44999 Fictiville',
  phone: 'Téléphone : 02 61 91 00 12',
  email: 'contact@brume.example',
  host: 'Hébergeur : Nuage Fictif',
};

/** A legal notice says more than who sells. */
export const RIGHTS =
  'Les textes, dessins et photographies de ce site sont protégés ; leur copie demande notre accord écrit.';

export type Read = {
  kind: LegalKind;
  lines: string[];
  came?: LegalPage['came'];
  links?: PageFacts['links'];
};

/** A parcel is bought. */
export const goods = review('Payer', { blocks: [block('Livraison à domicile : 4,90 €')] });

/** The review step of a shop whose legal pages were asked for, judged in France. */
export function judged(rule: string, read: Read[], { country = 'FR', last = goods } = {}) {
  const pages = read.map(({ kind, came = 'read' }, i): LegalPage => {
    return { kind, name: kind, url: `https://boutique.example/${i}`, came, detail: '' };
  });
  const legal = read.map(({ kind, lines, links = [] }, i) =>
    asLegal(
      facts({
        url: `https://boutique.example/${i}`,
        blocks: [
          ...(kind === 'terms' ? [PROSE] : []),
          ...lines.map((text, at) =>
            text.startsWith('# ')
              ? block(text.slice(2), { kind: 'heading', at: 2 * at + 2 })
              : block(text, { at: 2 * at + 2 }),
          ),
        ],
        links,
      }),
      { kind },
    ),
  );
  const journey = withLegalPages([last], { pages, facts: legal });
  const report = check(journey, { on: '2026-11-21', country });
  return (report.pages.at(-1)?.findings ?? []).filter((one: Finding) => one.rule === rule);
}
export const reasons = (found: Finding[]) =>
  found.map((one) => `${one.outcome} ${one.reason}`).sort();
