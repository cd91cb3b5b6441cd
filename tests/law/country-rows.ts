/** Rows of shops and the country that their signs tell. */
import { expect, it } from 'vitest';
import { jurisdiction } from '../../src/check/jurisdiction.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { block, page } from './pages.ts';

export const says = (...texts: string[]) => ({ blocks: texts.map((text) => block(text)) });

export type Row = [string, Partial<PageFacts>, string, string];

/** Each row is a test: what it shows, the shop's page, the country told, and by what. */
export function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, shop, country, why) => {
    expect(jurisdiction([page(shop)], shippedPacks)).toMatchObject({ country, why });
  });
}
