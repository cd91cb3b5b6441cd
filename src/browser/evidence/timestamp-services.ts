/**
 * Services that answer RFC 3161 requests without an account. None is used unless the person chooses
 * one; what each is called says nothing of whether it is qualified: only a trusted list does.
 */

export type TimestampService = {
  id: string;
  name: string;
  /** ISO 3166-1 of who runs it. */
  country: string;
  url: string;
  /** What its operator asks for, as a key of the texts. */
  terms: 'free' | 'no-terms' | 'not-commercial';
};

export const TIMESTAMP_SERVICES: readonly TimestampService[] = [
  {
    id: 'freetsa',
    name: 'freeTSA.org',
    country: 'DE',
    url: 'https://freetsa.org/tsr',
    terms: 'free',
  },
  {
    id: 'aped',
    name: 'APED (Hellenic Public Administration)',
    country: 'GR',
    url: 'https://timestamp.aped.gov.gr/qtss',
    terms: 'no-terms',
  },
  {
    id: 'accv',
    name: 'ACCV (Generalitat Valenciana)',
    country: 'ES',
    url: 'https://tss.accv.es:8318/tsa',
    terms: 'no-terms',
  },
  {
    id: 'bosa',
    name: 'BOSA (Belgian federal government)',
    country: 'BE',
    url: 'https://tsa.belgium.be/connect',
    terms: 'not-commercial',
  },
  ...onThisMachine(),
];

/** The build for the end-to-end tests knows one more: theirs. No other build contains it. */
function onThisMachine(): TimestampService[] {
  if (import.meta.env.MODE !== 'e2e') return [];
  const url = 'http://stamps.test/';
  return [{ id: 'stamps', name: 'Stamps of the tests', country: 'FR', url, terms: 'free' }];
}

/** The service of this id; null when none was chosen or it is no longer in the list. */
export function timestampService(id: string | null): TimestampService | null {
  return TIMESTAMP_SERVICES.find((one) => one.id === id) ?? null;
}

/** Match pattern of the access that its use needs; ports are no part of one. */
export function originOf({ url }: TimestampService): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
