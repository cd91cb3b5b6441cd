/**
 * The facts of a page with every text masked. All strings are, unless their key is one of those
 * that hold a word of the schema: a field that is added later is masked until somebody decides.
 */
import type { PageFacts } from '../../facts/page-facts.ts';

type Masker = (text: string) => string;

/** Keys whose values are words of the schema, codes or numbers. */
const WORDS = new Set(
  [
    'kind element state first markup setBy visible region purpose how what why came legal',
    'currency lang language countries quantity availability',
  ]
    .join(' ')
    .split(' '),
);
const ADDRESSES = new Set(['url', 'href', 'origin']);

/** @param mask masks one text; `address` an address, whose query values go too */
export function redactFacts(facts: PageFacts, mask: Masker, address: Masker): PageFacts {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (WORDS.has(key)) return value;
      return ADDRESSES.has(key) ? address(value) : mask(value);
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
    );
  };
  return walk(facts, '') as PageFacts;
}
