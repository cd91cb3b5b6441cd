/** A capture of an invented shop, with the seeded identity in every corner of it. */
import { check } from '../../src/check/check.ts';
import { type Capture, type CapturedPage, PRIVATE_MARK } from '../../src/evidence/capture.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { block, facts, review, row, ticked } from '../check/facts.ts';
import { clothes, PERSON } from './identity.ts';
import { png } from './picture.ts';

export const SEALED_AT = '2026-11-22T04:50:00.000Z';
const context = { on: '2026-11-22', country: 'FR' };

/** As much of the language as any page of a shop has. */
const words = [
  'Sous-total et frais de livraison',
  'Moyen de paiement : carte bancaire',
  'Prix TTC, TVA comprise',
  'Conditions générales de vente et mentions légales',
  'Politique de confidentialité, droit de rétractation',
  'Ajouter au panier, continuer, supprimer',
].map((text) => block(text, { region: 'footer' }));

const cart: PageFacts = facts({
  url: 'https://boutique.example/panier',
  title: 'Panier',
  blocks: [
    row('Lampe Orme | 49,00 €', 4900),
    block(`Bonjour ${PERSON.name.split(' ')[0]}`),
    ...words,
  ],
});

const checkout: PageFacts = review('Valider ma commande', {
  url: 'https://boutique.example/commande?session=&client=',
  controls: [ticked('Garantie 3 ans (9,90 €)', 990, { at: 4, target: ['#warranty'] })],
  blocks: [
    block(`Livraison : ${PERSON.name}, ${PERSON.street}, ${PERSON.postalCode} ${PERSON.city}`),
    block(`Client n° ${PERSON.customer} – ${PERSON.email} – ${PERSON.phone}`),
    block(`IBAN ${PERSON.iban}`),
    block('Une question ? service@boutique.example ou 01 70 18 99 00', { region: 'footer' }),
    ...words,
  ],
});

/** The identity in texts, attributes, scripts, comments and every encoding. */
export function identityHtml(): string {
  const values = Object.values(PERSON);
  const everywhere = values.flatMap((value) => [value, ...clothes(value)]);
  return `<!DOCTYPE html><html lang="fr"><head><title>Commande de ${PERSON.name}</title>
<meta name="csrf-token" content="tok_9f8e7d6c5b4a"><style>.a{background:url(/u/${encodeURIComponent(PERSON.email)}.png)}</style>
<script>window.user = ${JSON.stringify(PERSON)};</script></head><body onload="hello('${PERSON.name}')">
<!-- ${everywhere.join(' | ')} -->
<header>Bonjour <b>${PERSON.name.split(' ')[0]}</b></header>
<form action="/pay?client=${encodeURIComponent(PERSON.email)}#${PERSON.customer}">
<input type="hidden" name="token" value="9f8e7d6c5b4a39281706">
<input name="name" autocomplete="name" value="${PERSON.name}">
<input type="checkbox" id="warranty" name="warranty" value="w-3920" checked="">
<textarea>${PERSON.street}</textarea>
<select><option value="addr-1" selected="">${PERSON.street}, ${PERSON.postalCode} ${PERSON.city}</option></select>
<input type="submit" value="Valider ma commande"></form>
<p ${PRIVATE_MARK}="customer-number">Dossier <b>${PERSON.customer}</b></p>
<p title="${PERSON.name.toUpperCase()}">${PERSON.name.toUpperCase()} &lt;${PERSON.email}&gt; ${PERSON.phone.replace('06', '+33 6')}</p>
<p>${everywhere.map((value) => value.replaceAll('<', '&lt;')).join('</p><p>')}</p>
<a href="https://boutique.example/compte/${encodeURIComponent(PERSON.name)}?mail=${PERSON.email}">Mon compte</a>
<iframe src="https://pay.example/frame?holder=${encodeURIComponent(PERSON.name)}" srcdoc="${PERSON.card}"></iframe>
<footer>service@boutique.example 01 70 18 99 00</footer></body></html>`;
}

function page(of: PageFacts, part: Partial<CapturedPage>): CapturedPage {
  const moment = (utc: string, monotonic: number) => ({ utc, offset: 60, monotonic });
  return {
    facts: of,
    url: of.url,
    finalUrl: of.url,
    title: of.title,
    referrerHost: null,
    opened: moment('2026-11-22T04:48:00.000Z', 1000),
    captured: moment('2026-11-22T04:49:00.000Z', 61_000),
    html: null,
    text: null,
    shots: [],
    places: [],
    fromCache: false,
    ...part,
  };
}

/** Two pages: of the first only the facts were kept, the second was open. */
export function sampleCapture(part: Partial<Capture> = {}): Capture {
  const report = check([cart, checkout], context);
  return {
    schemaVersion: 1,
    id: '0123456789abcdef0123456789abcdef',
    tool: { name: 'caisse-claire', version: '0.1.0', build: '' },
    mode: 'extension',
    method: 'rendered-dom',
    clock: { server: null },
    operator: { role: 'consumer', name: null },
    context,
    env: {
      browser: 'Chromium',
      browserVersion: '156.0.8078.79',
      os: 'Linux',
      viewport: { width: 1280, height: 900 },
      devicePixelRatio: 1,
      zoom: 1,
      locale: 'fr-FR',
      zone: 'Europe/Paris',
      colourScheme: 'light',
      privateWindow: false,
      protocol: {},
    },
    steps: [
      { t: '2026-11-22T04:48:00.000Z', type: 'open', url: cart.url, detail: {} },
      { t: '2026-11-22T04:48:30.000Z', type: 'navigate', url: checkout.url, detail: {} },
      {
        t: '2026-11-22T04:48:31.000Z',
        type: 'first-state',
        url: checkout.url,
        detail: { control: 'Garantie 3 ans (9,90 €)', state: 'on', for: PERSON.name },
      },
      { t: '2026-11-22T04:49:00.000Z', type: 'check', url: checkout.url, detail: { problems: 2 } },
    ],
    pages: [
      page(cart, {}),
      page(checkout, {
        html: identityHtml(),
        text: `Bonjour ${PERSON.name.split(' ')[0]}\n${Object.values(PERSON).join('\n')}\nTotal 49,00 €`,
        shots: [
          { kind: 'view', finding: null, png: png(64, 48), width: 64, height: 48, masked: [] },
          {
            kind: 'finding',
            finding: { rule: 'preticked-extra-payment', target: ['#warranty'] },
            png: png(32, 16, 90),
            width: 32,
            height: 16,
            masked: [{ class: 'name', x: 0, y: 0, width: 4, height: 4 }],
          },
        ],
        places: [
          {
            target: ['#warranty'],
            xpath: '//*[@id="warranty"]',
            box: { x: 10, y: 20, width: 300, height: 24 },
          },
        ],
      }),
    ],
    report,
    notes: [{ at: '2026-11-22T04:49:30.000Z', text: `Vu en passant, ${PERSON.name}.` }],
    ...part,
  };
}
