/** `--legal-pages`: reads the legal pages that the pages of a run link to, as their site allows. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Report } from '../../check/report.ts';
import { type LegalReading, withLegalPages } from '../../check/with-legal-pages.ts';
import { askableAddress } from '../../facts/collect/askable.ts';
import type { LegalMiss } from '../../facts/legal-page.ts';
import type { Journey } from '../../facts/page-facts.ts';
import { addressesOf } from '../written-addresses.ts';
import { type Came, type LegalLink, readLegalPage } from './read-legal-page.ts';
import { type Manners, mannersOf } from './robots.ts';

/** Hears which page is read now: the n-th of so many. */
export type Tell = (n: number, total: number, link: LegalLink) => void;
type Links = NonNullable<Report['legalLinks']>;

/** Reads for one run: no page and no robots.txt is asked for twice. */
export function legalReader(tell: Tell): (walk: Journey, links: Links) => Promise<Journey> {
  const sites = new Map<string, Promise<Manners>>();
  const known = new Map<string, Came>();

  const mannersFor = (origin: string) => {
    const manners = sites.get(origin) ?? mannersOf(origin);
    sites.set(origin, manners);
    return manners;
  };

  const read = async (link: LegalLink, written: string[]): Promise<Came> => {
    const missed = (came: LegalMiss): Came => ({
      page: { ...link, came, detail: '' },
      facts: null,
    });
    const address = askableAddress(link.url, written);
    if (address === null) return missed('address');
    const { refuses, delay } = await mannersFor(new URL(address).origin);
    const refused = refuses(address);
    if (refused) return missed(refused);
    if (delay > 0) await wait(delay * 1000);
    return readLegalPage(link, address);
  };

  return async (walk, links) => {
    const toRead = links.filter(({ came }) => came === null);
    const found: LegalReading = { pages: [], facts: [] };
    for (const [n, { kind, name, url }] of toRead.entries()) {
      const link = { kind, name, url };
      tell(n + 1, toRead.length, link);
      const came = known.get(url) ?? (await read(link, walk.flatMap(addressesOf)));
      known.set(url, came);
      found.pages.push(came.page);
      if (came.facts) found.facts.push(came.facts);
    }
    for (const { came, ...link } of links) if (came !== null) found.pages.push({ ...link, came });
    return withLegalPages(walk, found);
  };
}
