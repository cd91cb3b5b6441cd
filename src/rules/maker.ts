/** Who made a product and how to reach them, as a product page tells it (GPSR art. 19). */
import type { Block } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';

/** `postal` and `electronic`: an address of that kind stands with the name. */
export type Maker = {
  quote: string;
  target: string[];
  postal: boolean;
  electronic: boolean;
  /** The address names a place outside the Union. */
  outside: boolean;
};

/** A label stands at the start of its line; further on the word is part of a sentence. */
const LABEL_START = 15;
const LONGEST_LINE = 400;
const LONGEST_HEADING = 60;
/** Name, street, town, e-mail, website: lines after the label. */
const LINES = 5;
const POSTCODE =
  /(?:\b|\p{L}-)\d{4,6}\b[ ,]+\p{L}|\p{L}[ ,]+\d{4,6}\b|\b\d{2}-\d{3}\b|\b\d{3} \d{2}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u;
const ELECTRONIC =
  /[\w.+-]+@[\w-]+\.\w|https?:\/\/\S|\bwww\.\S|\b[\w-]{3,}\.(?:com|eu|org|net|[a-z]{2})\b(?!\S)/i;

/** The best told maker of the page, in a folded section too; null where none is named. */
export function makerOf(page: PageView): Maker | null {
  const makers = page.blocks.flatMap((block, i) => (isLabel(page, block) ? read(page, i) : []));
  return makers.sort((a, b) => points(b) - points(a))[0] ?? null;
}

const points = (maker: Maker) => Number(maker.postal) + Number(maker.electronic);

function isLabel(page: PageView, { text, kind, region }: Block): boolean {
  if (text.length > LONGEST_LINE || region === 'footer') return false;
  const [match] = page.words.find('manufacturer', text);
  if (!match || match.start > LABEL_START) return false;
  const rest = text.slice(match.end);
  if (rest.trim() === '' || /^\s*[:|–—/-]/.test(rest)) return true;
  // A heading may go on; "manufactured by" goes on with the name.
  const byName = match.start === 0 && /\s/.test(match.phrase.text) && /^\s+\p{Lu}/u.test(rest);
  return byName || (kind === 'heading' && text.length <= LONGEST_HEADING);
}

function read(page: PageView, i: number): Maker[] {
  const block = page.blocks[i] as Block;
  const next = page.blocks.slice(i + 1);
  const end = next.findIndex((one) => one.kind === 'heading' || one.region !== block.region);
  const lines = [block, ...next.slice(0, end < 0 ? LINES : Math.min(end, LINES))];
  const text = lines.map((one) => one.text).join(' ');
  const last = lines.at(-1)?.at ?? block.at;
  const links = page.links.filter((link) => link.at >= block.at && link.at <= last + 1);
  return [
    {
      quote: block.text,
      target: block.target,
      postal: lines.some((one) => POSTCODE.test(one.text)),
      electronic: ELECTRONIC.test(text) || links.some(({ href }) => /^mailto:/i.test(href)),
      outside: lines.some((one) => isPlaceOutside(page, one.text)),
    },
  ];
}

/** Part of an address, or a line of its own; "made in China" says nothing of the maker. */
function isPlaceOutside(page: PageView, text: string): boolean {
  if (page.words.whole('outside-eu', text)) return true;
  return POSTCODE.test(text) && page.words.has('outside-eu', text);
}
