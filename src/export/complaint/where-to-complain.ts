/**
 * Where to complain: from the problem and the two countries to the places, the first one first.
 * Pure; the bodies come from the law packs. Only addresses to open: nothing is sent from here.
 */
import type { Certainty, Institution, InstitutionKind, LawPack } from '../../law/law-pack.ts';
import { signalConsoAddress } from './signalconso.ts';
import type { Situation } from './situation.ts';

export type Place = {
  kind:
    | 'trader'
    | 'signalconso'
    | 'data-protection'
    | 'report'
    | 'authority'
    | 'mediator'
    | 'ecc'
    | 'outside-union'
    | 'chargeback'
    | 'police';
  /** The body's own name; empty where the texts name it (the shop, the bank, the police). */
  name: string;
  /** Null: nothing to open. */
  url: string | null;
  /** How sure name and address are; null where there is neither. */
  certainty: Certainty | null;
  /** Day on which the source was read; null as above. */
  verified: string | null;
  /** Keys of assets/texts/complaint.*.json: why this place, and what to have at hand. */
  why: string;
  prepare: string[];
};

/** Problems for which a bank may take a card payment back. */
const FOR_THE_BANK: readonly string[] = [
  'late-delivery',
  'incomplete',
  'late-refund',
  'withdrawal-refused',
  'paid-extra',
  'no-answer',
];

/**
 * @param language of the places' forms, where they have several
 * @returns the places in the order in which to try them
 */
export function whereToComplain(
  situation: Situation,
  packs: readonly LawPack[],
  language: 'en' | 'fr',
): Place[] {
  const bodies = bodiesOf(situation, packs);
  if (situation.vanished) return whenVanished(bodies);
  const { problem, bought } = situation;
  return [
    ...(bought ? [unnamed('trader', 'why.trader', ['order', 'proof'])] : []),
    ...reports(situation, bodies, language),
    ...(bought ? mediators(situation, bodies) : []),
    ...acrossBorders(bodies),
    ...(bought && FOR_THE_BANK.includes(problem) ? [bank(bodies)] : []),
  ];
}

type Bodies = {
  /** Where the shop is, seen from where the consumer lives. */
  shop: 'same' | 'unknown' | 'other-member' | 'outside';
  ofConsumer(kind: InstitutionKind): Institution | null;
  ofShop(kind: InstitutionKind): Institution | null;
  ofUnion(kind: InstitutionKind): Institution | null;
};

/** Inside is what has a law pack: the Union and its economic area. */
function bodiesOf({ consumer, shop }: Situation, packs: readonly LawPack[]): Bodies {
  const of = (country: string | null) => (kind: InstitutionKind) =>
    packs.find((pack) => pack.country === country)?.institutions?.[kind] ?? null;
  const inside = packs.some(({ country }) => country === shop && country !== 'EU');
  const where = shop === null ? 'unknown' : inside ? 'other-member' : 'outside';
  return {
    shop: shop === consumer ? 'same' : where,
    ofConsumer: of(consumer),
    ofShop: of(shop),
    ofUnion: of('EU'),
  };
}

function whenVanished({ shop, ofConsumer, ofUnion }: Bodies): Place[] {
  const police = ofConsumer('police');
  const outside = shop === 'outside' ? ofUnion('outside-union') : null;
  const needed = ['bank-statement', 'order', 'proof'];
  return [
    bank({ ofConsumer }),
    police
      ? named('police', police, 'why.police', needed)
      : unnamed('police', 'why.police', needed),
    ...(outside ? [named('outside-union', outside, 'why.outside-union', ['proof'])] : []),
  ];
}

function reports(situation: Situation, bodies: Bodies, language: 'en' | 'fr'): Place[] {
  const { problem, consumer, shop } = situation;
  if (problem === 'marketing-consent-preticked') {
    const own = bodies.ofConsumer('data-protection') ?? bodies.ofUnion('data-protection');
    return own
      ? [named('data-protection', own, 'why.data-protection', ['asked-shop', 'proof'])]
      : [];
  }
  const french = consumer === 'FR' ? bodies.ofConsumer : shop === 'FR' ? bodies.ofShop : null;
  const address = french && signalConsoAddress(problem, language);
  const service = french?.('complaint');
  const found: Place[] = [];
  if (address && service) {
    const why = consumer === 'FR' ? 'why.signalconso' : 'why.signalconso-shop';
    const place = named('signalconso', service, why, ['identity', 'proof', 'text']);
    found.push({ ...place, url: address });
  }
  const own = bodies.ofConsumer('complaint') ?? bodies.ofConsumer('authority');
  if (own && consumer !== 'FR')
    found.push(named('report', own, 'why.report', ['identity', 'proof', 'text']));
  const theirs =
    bodies.shop === 'other-member' && shop !== 'FR' ? bodies.ofShop('authority') : null;
  if (theirs) found.push(named('authority', theirs, 'why.authority', ['proof', 'text']));
  return found;
}

/** The mediator that the shop names, else the list of the country whose trader it is. */
function mediators({ mediator }: Situation, { shop, ofConsumer, ofShop }: Bodies): Place[] {
  const needed = ['complaint-made', 'order', 'proof'];
  if (mediator) {
    const url = /https:\/\/[^\s"'<>,;)]+/i.exec(mediator)?.[0] ?? null;
    return [{ ...unnamed('mediator', 'why.mediator-named', needed), name: mediator, url }];
  }
  const list =
    shop === 'other-member' ? ofShop('adr') : shop === 'outside' ? null : ofConsumer('adr');
  return list ? [named('mediator', list, 'why.mediator-list', needed)] : [];
}

function acrossBorders({ shop, ofConsumer, ofUnion }: Bodies): Place[] {
  if (shop === 'outside') {
    const place = ofUnion('outside-union');
    return place ? [named('outside-union', place, 'why.outside-union', ['proof', 'text'])] : [];
  }
  if (shop === 'same') return [];
  const centre = ofConsumer('ecc') ?? ofUnion('ecc');
  const why = shop === 'unknown' ? 'why.ecc-unknown' : 'why.ecc';
  return centre
    ? [named('ecc', centre, why, ['complaint-made', 'no-lawsuit', 'order', 'text'])]
    : [];
}

function bank({ ofConsumer }: Pick<Bodies, 'ofConsumer'>): Place {
  const page = ofConsumer('chargeback');
  const needed = ['bank-statement', 'order', 'complaint-made'];
  return page
    ? named('chargeback', page, 'why.chargeback', needed)
    : unnamed('chargeback', 'why.chargeback', needed);
}

function named(
  kind: Place['kind'],
  { name, url, certainty, verified }: Institution,
  why: string,
  prepare: string[],
): Place {
  return { kind, name, url, certainty, verified, why, prepare };
}

function unnamed(kind: Place['kind'], why: string, prepare: string[]): Place {
  return { kind, name: '', url: null, certainty: null, verified: null, why, prepare };
}
