/** From the problem and two countries to the places, first one first. */
import { describe, expect, it } from 'vitest';
import english from '../../../assets/texts/complaint.en.json' with { type: 'json' };
import {
  mediatorOnPages,
  problemOfFinding,
  problemOfOrder,
} from '../../../src/export/complaint/problem-of.ts';
import type { Situation } from '../../../src/export/complaint/situation.ts';
import { whereToComplain } from '../../../src/export/complaint/where-to-complain.ts';
import { LawPack } from '../../../src/law/law-pack.ts';
import { lawPacks } from '../../../src/law/packs.ts';
import freedonia from '../../freedonia/law.json' with { type: 'json' };
import { order, received, TODAY } from '../../ui/orders/sample-orders.ts';
import { extra, finding } from '../../ui/states.ts';

const situation = (part: Partial<Situation> = {}): Situation => ({
  problem: 'preticked-extra-payment',
  consumer: 'FR',
  shop: 'FR',
  bought: false,
  vanished: false,
  mediator: null,
  ...part,
});
const places = (part: Partial<Situation>, packs = lawPacks) =>
  whereToComplain(situation(part), packs, 'fr');
const kinds = (part: Partial<Situation>, packs = lawPacks) =>
  places(part, packs).map(({ kind, name }) => (name ? `${kind}: ${name}` : kind));

describe('before an order', () => {
  it.each([
    ['in France', {}, ['signalconso: SignalConso (DGCCRF)']],
    [
      'a French consumer, a German shop',
      { shop: 'DE' },
      ['signalconso: SignalConso (DGCCRF)', 'ecc: Centre européen des consommateurs France'],
    ],
    [
      'a French consumer, a shop of nobody knows where',
      { shop: null },
      ['signalconso: SignalConso (DGCCRF)', 'ecc: Centre européen des consommateurs France'],
    ],
    [
      'a French consumer, a shop outside the Union',
      { shop: 'CN' },
      ['signalconso: SignalConso (DGCCRF)', 'outside-union: econsumer.gov (ICPEN)'],
    ],
    [
      'a Belgian consumer, a French shop',
      { consumer: 'BE' },
      [
        'signalconso: SignalConso (DGCCRF)',
        'report: ConsumerConnect (SPF Économie)',
        'ecc: CEC / ECC Belgium',
      ],
    ],
    ['in Portugal', { consumer: 'PT', shop: 'PT' }, ['report: Livro de Reclamações eletrónico']],
    [
      'a Finnish consumer, a Swedish shop: the network has the centre',
      { consumer: 'FI', shop: 'SE' },
      ['report: Kilpailu- ja kuluttajavirasto (KKV)', 'authority: Konsumentverket', 'ecc: ECC-Net'],
    ],
    [
      'an Irish consumer, at home: the authority where no channel is known',
      { consumer: 'IE', shop: 'IE' },
      ['report: Competition and Consumer Protection Commission'],
    ],
    ['a Swiss consumer, a Swiss shop', { consumer: 'CH', shop: 'CH' }, []],
  ] as const)('%s', (_, part, wanted) => {
    expect(kinds(part)).toEqual(wanted);
  });

  it('consent to advertising goes to the data-protection authority, elsewhere to their list', () => {
    const problem = 'marketing-consent-preticked';
    expect(kinds({ problem })).toEqual(['data-protection: CNIL']);
    expect(places({ problem, consumer: 'DE', shop: 'DE' })[0]).toMatchObject({
      kind: 'data-protection',
      name: 'EDPB',
      certainty: 'not-verified',
    });
  });

  it('opens SignalConso at the problem', () => {
    expect(places({ problem: 'trader-identity' })[0]?.url).toMatch(
      /fr\/achat-site\/.*=Impossible_didentifier_lentreprise$/,
    );
  });
});

describe('after an order', () => {
  it('begins with the shop, ends with the bank', () => {
    const found = places({ problem: 'late-delivery', bought: true });
    expect(found.map(({ kind }) => kind)).toEqual([
      'trader',
      'signalconso',
      'mediator',
      'chargeback',
    ]);
    expect(found[2]).toMatchObject({
      name: 'Liste des médiateurs (CECMC)',
      why: 'why.mediator-list',
    });
    expect(found[3]?.url).toBe('https://www.economie.gouv.fr/particuliers/procedure-chargeback');
  });

  it('takes the mediator that the shop names, with the address in his name', () => {
    const mediator = 'CM2C, 14 rue Saint-Jean, Paris (https://www.cm2c.net)';
    const named = places({ problem: 'defect', bought: true, mediator }).find(
      ({ kind }) => kind === 'mediator',
    );
    expect(named).toMatchObject({ name: mediator, url: 'https://www.cm2c.net', certainty: null });
    const plain = places({ bought: true, mediator: 'CM2C, javascript:alert(1)' });
    expect(plain.find(({ kind }) => kind === 'mediator')?.url).toBeNull();
  });

  it('has no bank for a defect, and no mediator outside the Union', () => {
    expect(kinds({ problem: 'defect', bought: true, shop: 'US' })).toEqual([
      'trader',
      'signalconso: SignalConso (DGCCRF)',
      'outside-union: econsumer.gov (ICPEN)',
    ]);
  });
});

describe('a shop that vanished', () => {
  it('is for the bank and the police, never for SignalConso', () => {
    expect(kinds({ vanished: true, problem: 'late-delivery' })).toEqual([
      'chargeback: Ministère de l’Économie : la procédure de chargeback',
      'police: PHAROS',
    ]);
    expect(kinds({ vanished: true, consumer: 'DE', shop: 'CN' })).toEqual([
      'chargeback',
      'police',
      'outside-union: econsumer.gov (ICPEN)',
    ]);
  });
});

it('knows an invented country from its pack alone', () => {
  const xf = LawPack.parse({
    ...freedonia,
    institutions: {
      complaint: {
        name: 'Freedom Desk',
        url: 'https://desk.example',
        certainty: 'guidance',
        verified: '2026-11-21',
      },
    },
  });
  expect(kinds({ consumer: 'XF', shop: 'XF' }, [...lawPacks, xf])).toEqual([
    'report: Freedom Desk',
  ]);
  expect(kinds({ shop: 'XF' }, [...lawPacks, xf])).toContain(
    'ecc: Centre européen des consommateurs France',
  );
});

it('says why and what to prepare in words that exist, for every country and problem', () => {
  const countries = lawPacks.map(({ country }) => country);
  for (const consumer of countries)
    for (const shop of [consumer, 'FR', 'DE', 'CN', null])
      for (const vanished of [true, false])
        for (const place of places({ consumer, shop, vanished, bought: true })) {
          expect(english).toHaveProperty([place.why]);
          for (const one of place.prepare) expect(english).toHaveProperty([`prepare.${one}`]);
          if (!place.name) expect(english).toHaveProperty([`name.${place.kind}`]);
          expect(place.url ?? 'https://').toMatch(/^https:\/\//);
        }
});

describe('the problem', () => {
  it('of a finding is its rule, or a doubtful stock', () => {
    expect(problemOfFinding(extra)).toBe('preticked-extra-payment');
    const stock = finding({ rule: 'false-urgency', outcome: 'needs-review', reason: 'stock-left' });
    expect(problemOfFinding(stock)).toBe('false-urgency.stock');
  });

  it('of an order comes from where it stands', () => {
    expect(problemOfOrder(order(1, { promisedBy: '2026-11-12' }), TODAY)).toBe('late-delivery');
    expect(problemOfOrder(order(1, { events: received('2026-11-20') }), TODAY)).toBe('other');
  });

  it('the mediator read on the shop’s pages', () => {
    const named = finding({ rule: 'mediator-odr', outcome: 'pass', reason: 'x', quote: ' CM2C ' });
    expect(mediatorOnPages([extra, named])).toBe('CM2C');
    expect(mediatorOnPages([extra])).toBeNull();
  });
});
