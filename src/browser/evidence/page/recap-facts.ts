/**
 * The same recaps in the facts of earlier pages, which are no longer open: a name that stood under
 * "Your address" two pages ago must not stay in the proof of the confirmation.
 */
import type { KnownPrivate } from '../../../evidence/capture.ts';
import type { Block, PageFacts } from '../../../facts/page-facts.ts';
import { isRecapHeading } from './recap-heading.ts';
import { nameBeforeStreet } from './recap-name.ts';

/** Blocks that one recap has at most: name, company, two lines of street, town, country, contact. */
const MOST = 8;
const LONGEST = 300;

/** Texts under such headings, page by page. */
export function recapOfFacts(pages: readonly PageFacts[]): KnownPrivate[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (!isOver(block)) return [];
      const below = blocks.slice(index + 1, index + 1 + MOST);
      const end = below.findIndex((one) => one.kind === 'heading' || !isPart(one));
      return below
        .slice(0, end < 0 ? MOST : end)
        .flatMap(({ text }) => [text, nameBeforeStreet(text) ?? []].flat())
        .map((value) => ({ class: 'postal-address', value }) as const);
    }),
  );
}

function isOver({ kind, text, region }: Block): boolean {
  return kind === 'heading' && region !== 'footer' && region !== 'nav' && isRecapHeading(text);
}

/** Prices, labels of fields and long texts are the shop's words. */
function isPart({ kind, text, amounts }: Block): boolean {
  return kind !== 'label' && kind !== 'alert' && amounts.length === 0 && text.length <= LONGEST;
}
