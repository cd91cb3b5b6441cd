/** What is asked about a shop's legal texts, piece by piece, and what silences each question. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/report.ts';
import { asLegal, withLegalPages } from '../../src/check/with-legal-pages.ts';
import type { LegalKind, LegalPage, PageFacts } from '../../src/facts/page-facts.ts';
import { block, button, control, facts, review, row } from '../check/facts.ts';

const link = (text: string, href: string, at = 0): PageFacts['links'][number] => ({
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
const IDENTITY = {
  name: 'Atelier Brume SARL, RCS Nantes 000 000 018',
  address: '4 chemin des Potiers, 44999 Fictiville',
  phone: 'Téléphone : 02 61 91 00 12',
  email: 'contact@brume.example',
  host: 'Hébergeur : Nuage Fictif',
};

/** A legal notice says more than who sells. */
const RIGHTS =
  'Les textes, dessins et photographies de ce site sont protégés ; leur copie demande notre accord écrit.';

type Read = {
  kind: LegalKind;
  lines: string[];
  came?: LegalPage['came'];
  links?: PageFacts['links'];
};

/** A parcel is bought. */
const goods = review('Payer', { blocks: [block('Livraison à domicile : 4,90 €')] });

/** The review step of a shop whose legal pages were asked for, judged in France. */
function judged(rule: string, read: Read[], { country = 'FR', last = goods } = {}) {
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
const reasons = (found: Finding[]) => found.map((one) => `${one.outcome} ${one.reason}`).sort();

describe('who sells', () => {
  const notice = (left?: keyof typeof IDENTITY) =>
    Object.entries(IDENTITY)
      .filter(([name]) => name !== left)
      .map(([, line]) => line)
      .concat(RIGHTS);
  const terms: Read = { kind: 'terms', lines: [] };

  test('tells all', () => {
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines: notice() }]);
    expect(reasons(found)).toEqual(['pass trader-identified']);
  });

  test.each([
    ['name', 'no-register-number-found'],
    ['address', 'no-address-found'],
    ['phone', 'no-phone-found'],
    ['email', 'no-email-found'],
    ['host', 'host-not-named'],
  ] as const)('without %s: %s', (left, reason) => {
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines: notice(left) }]);
    expect(reasons(found)).toEqual([`needs-review ${reason}`]);
  });

  test('asks for no host outside France', () => {
    const read: Read[] = [terms, { kind: 'legal-notice', lines: notice('host') }];
    const found = judged('trader-identity', read, { country: 'BE' });
    expect(reasons(found)).toEqual(['pass trader-identified']);
  });

  test('takes the lines under "Host" for the host’s own', () => {
    const lines = [
      RIGHTS,
      '# Hébergeur',
      'Nuage Fictif SAS, RCS Lyon 000 000 026',
      '59999 Fictiville',
    ];
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines }]);
    expect(reasons(found)).toEqual(['violation no-identity-found']);
  });

  test.each(['late', 'not-reached', 'in-part', 'robots', 'not-html'] as const)(
    'says nothing is missing where a page came %s',
    (came) => {
      const read: Read[] = [terms, { kind: 'legal-notice', lines: [], came }];
      expect(reasons(judged('trader-identity', read))).toEqual([
        'not-applicable legal-notice-not-read',
      ]);
    },
  );

  test('takes a page without a text of its own for a shell', () => {
    const read: Read[] = [terms, { kind: 'legal-notice', lines: ['Menu', 'Panier'] }];
    expect(reasons(judged('trader-identity', read))).toEqual([
      'not-applicable legal-notice-not-read',
    ]);
  });

  test('a number that fails its check is a question, wherever it stands', () => {
    const last = review('Payer', {
      blocks: [block('SIRET 000 000 109 00018', { region: 'footer' })],
    });
    const found = judged('trader-identity', [], { last });
    expect(found).toMatchObject([
      {
        outcome: 'needs-review',
        reason: 'number-fails-its-check',
        data: { kind: 'SIRET', number: '000 000 109 00018' },
      },
    ]);
  });
});

describe('the mediator', () => {
  const french = 'RCS Nantes 000 000 018';
  const named = (lines: string[], links?: PageFacts['links']) =>
    reasons(
      judged('mediator-odr', [
        { kind: 'terms', lines: [french, ...lines], ...(links && { links }) },
      ]),
    );

  test.each([
    [['Médiateur : CM2C, https://www.cm2c.net']],
    [['Médiateur : CM2C (cm2c.net)']],
    [['Le médiateur est le suivant :', 'Médiation Fictive', '3 place du Moulin, 44999 Fictiville']],
    [['# Médiation', 'Vous pouvez saisir :', 'mediateur@fevad.example']],
  ])('named with an address or a site: %s', (lines) => {
    expect(named(lines)).toEqual(['pass mediator-named']);
  });

  test('named with a link that stands under it', () => {
    const links = [link('le site du médiateur', 'https://mediation.example/saisir', 5)];
    expect(named(['Vous pouvez saisir le médiateur :', 'sur son site'], links)).toEqual([
      'pass mediator-named',
    ]);
  });

  test.each([
    [['Le client peut recourir à une médiation conventionnelle.']],
    [['Écrivez à sav@boutique.example, puis au médiateur.']],
    [['Le médiateur de la consommation peut être saisi.', '# Contact', '44999 Fictiville']],
  ])('without either: %s', (lines) => {
    expect(named(lines)).toEqual(['violation mediator-without-contact']);
  });

  test('nowhere', () => expect(named([])).toEqual(['violation mediator-not-found']));

  test('is only asked about where nothing shows that the trader is French', () => {
    expect(reasons(judged('mediator-odr', [{ kind: 'terms', lines: [] }]))).toEqual([
      'needs-review mediator-not-found',
    ]);
  });

  test('is not looked for where the terms were not read', () => {
    expect(reasons(judged('mediator-odr', []))).toEqual(['not-applicable terms-not-read']);
    const late: Read = { kind: 'terms', lines: [french], came: 'in-part' };
    expect(reasons(judged('mediator-odr', [late]))).toEqual(['not-applicable terms-not-read']);
  });

  test('may have a page of its own', () => {
    const links = [link('Médiation', 'https://boutique.example/mediation', 90)];
    expect(named([], links)).toEqual(['not-applicable terms-not-read']);
  });

  test('is no duty that the packs know elsewhere', () => {
    const found = judged('mediator-odr', [{ kind: 'terms', lines: [] }], { country: 'BE' });
    expect(reasons(found)).toEqual(['not-applicable nothing-to-check']);
  });
});

describe('the legal guarantee', () => {
  const said = (lines: string[], options = {}) =>
    reasons(judged('legal-guarantee-info', [{ kind: 'terms', lines }], options));

  test('in the words of the box, named alone, or not at all', () => {
    const box =
      'Le consommateur dispose d’un délai de deux ans à compter de la délivrance du bien pour obtenir';
    expect(said([box])).toEqual(['pass guarantee-box-shown']);
    expect(said(['La garantie légale de conformité s’applique.'])).toEqual([
      'needs-review guarantee-named-without-box',
    ]);
    expect(said(['Articles L217-1 et suivants.'])).toEqual([
      'needs-review guarantee-named-without-box',
    ]);
    expect(said([])).toEqual(['violation guarantee-not-found']);
    expect(said(['Garantie 12 mois.'])).toEqual(['violation shorter-guarantee-only']);
  });

  test('outside France its name is enough, and its absence a question', () => {
    expect(said(['La garantie légale s’applique.'], { country: 'BE' })).toEqual([
      'pass guarantee-named',
    ]);
    expect(said([], { country: 'BE' })).toEqual(['needs-review guarantee-not-found']);
  });

  test('named on a page on returns alone, the terms are not judged by it', () => {
    const read: Read[] = [{ kind: 'returns', lines: ['La garantie légale s’applique.'] }];
    expect(reasons(judged('legal-guarantee-info', read))).toEqual([
      'not-applicable terms-not-read',
    ]);
  });
});

describe('the right of withdrawal in legal pages', () => {
  const told = 'Vous avez 14 jours pour vous rétracter, avec le formulaire de rétractation.';
  const said = (read: Read[]) => reasons(judged('withdrawal-information', read));

  test('told there, it is told', () => {
    expect(said([{ kind: 'terms', lines: [told] }])).toEqual(['pass withdrawal-told']);
  });
  test('told without a form, or named without its days', () => {
    expect(said([{ kind: 'terms', lines: [told.replace(/, avec.*/, '.')] }])).toEqual([
      'needs-review withdrawal-form-not-found',
    ]);
    expect(said([{ kind: 'terms', lines: ['Droit de rétractation : voir la loi.'] }])).toEqual([
      'needs-review withdrawal-period-not-found',
    ]);
  });
  test('seven days to refund are no seven days to withdraw in', () => {
    const refund = 'Après votre rétractation, nous vous remboursons sous 7 jours.';
    expect(said([{ kind: 'terms', lines: [told, refund] }])).toEqual(['pass withdrawal-told']);
    const short = 'Vous avez 7 jours pour vous rétracter.';
    expect(said([{ kind: 'terms', lines: [short] }])).toEqual([
      'violation withdrawal-period-too-short',
    ]);
  });
  test('not told in any: a breach, unless other words may tell it or a page is missing', () => {
    expect(said([{ kind: 'terms', lines: [] }])).toEqual(['violation withdrawal-not-mentioned']);
    expect(said([{ kind: 'terms', lines: ['Retours acceptés.'] }])).toEqual([
      'needs-review withdrawal-not-mentioned',
    ]);
    expect(
      said([
        { kind: 'terms', lines: [] },
        { kind: 'withdrawal', lines: [], came: 'late' },
      ]),
    ).toEqual(['needs-review withdrawal-not-mentioned']);
  });

  test('a stay on given dates: that there is no right is told, or asked about', () => {
    const stay = facts({
      title: 'Finaliser la commande',
      controls: [
        control({ kind: 'text-box', purpose: 'name' }),
        control({ kind: 'text-box', purpose: 'email' }),
        control({ kind: 'radio', label: 'Carte bancaire', group: 'pay', state: 'off' }),
        control({ kind: 'radio', label: 'PayPal', group: 'pay', state: 'off' }),
        button('Payer'),
      ],
      blocks: [
        block('Séjour de 2 nuitées'),
        block('Chambre double'),
        row('Total | 180,00 €', 18000),
      ],
    });
    const of = (lines: string[]) =>
      reasons(judged('withdrawal-information', [{ kind: 'terms', lines }], { last: stay }));
    expect(of(['Pour un séjour daté, il n’y a pas de droit de rétractation.'])).toEqual([
      'pass absence-of-right-told',
    ]);
    expect(of([])).toEqual(['needs-review absence-of-right-not-told']);
  });
});
