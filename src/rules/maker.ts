/** Who made a product and how to reach them, as a product page tells it (GPSR art. 19). */
import type { Block } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';

/** `text`: the lines that speak of the maker; `postal` and `electronic`: an address of that kind. */
export type Maker = {
  text: string;
  quote: string;
  target: string[];
  postal: boolean;
  electronic: boolean;
};

/** A label stands at the start of its line; further on the word is part of a sentence. */
const LABEL_START = 15;
const LONGEST_LINE = 400;
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

function isLabel(page: PageView, block: Block): boolean {
  if (block.text.length > LONGEST_LINE || block.region === 'footer') return false;
  const [match] = page.words.find('manufacturer', block.text);
  return match !== undefined && match.start <= LABEL_START;
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
      text,
      quote: block.text,
      target: block.target,
      postal: lines.some((one) => POSTCODE.test(one.text)),
      electronic: ELECTRONIC.test(text) || links.some(({ href }) => /^mailto:/i.test(href)),
    },
  ];
}
