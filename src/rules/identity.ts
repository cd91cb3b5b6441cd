/** What a shop tells of who it is, where it speaks of itself: its legal pages and its footers. */
import type { Block } from '../facts/page-facts.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import { isAddress, isEmail, isPhone } from './contact-shapes.ts';
import type { PageView } from './define-rule.ts';
import { type Identifier, identifiersIn } from './identifiers.ts';
import { pagesUpTo } from './shown.ts';

export type Identity = {
  /** First block that holds each; null where none was found. */
  register: Block | null;
  address: Block | null;
  phone: Block | null;
  email: Block | null;
  vat: Block | null;
  legalForm: Block | null;
  host: Block | null;
  /** A regulated profession, named in a short text. */
  profession: Block | null;
  authority: Block | null;
  numbers: { identifier: Identifier; block: Block }[];
};

/** A longer text names professions and authorities that are not the shop's own. */
const SHORT = 300;
/** Lines of name, address and number under "Host:". */
const UNDER_HOST = 4;
/** Four digits and more, apart or together. */
const NUMBER = /\d(?:[ .\u00a0/-]?\d){3}/;

/** Reads the legal pages, and the footers of all pages up to this one; the newest come first. */
export function identityIn(page: PageView): Identity {
  const pages = pagesUpTo(page).map(ofPage);
  const first = (name: Exclude<keyof Identity, 'numbers'>) =>
    pages.map((one) => one[name]).find((block) => block !== null) ?? null;
  return {
    register: first('register'),
    address: first('address'),
    phone: first('phone'),
    email: first('email'),
    vat: first('vat'),
    legalForm: first('legalForm'),
    host: first('host'),
    profession: first('profession'),
    authority: first('authority'),
    numbers: pages.flatMap(({ numbers }) => numbers),
  };
}

/** A page stands before many others in a journey, and is read once in the same words. */
const known = new WeakMap<Words, WeakMap<Block[], Identity>>();

function ofPage(page: PageView): Identity {
  const inWords = known.get(page.words) ?? new WeakMap<Block[], Identity>();
  known.set(page.words, inWords);
  const identity = inWords.get(page.blocks) ?? read(page);
  inWords.set(page.blocks, identity);
  return identity;
}

function read(page: PageView): Identity {
  const said = ownTexts(page);
  const own = withoutHost(page, said);
  const names = (list: ListName) => (block: Block) => page.words.has(list, block.text);
  const first = (test: (block: Block) => boolean, among = own) => among.find(test) ?? null;
  const numbers = own.flatMap((block) =>
    identifiersIn(block.text)
      .filter(({ kind }) => kind !== 'VAT' || names('vat-number')(block))
      .map((identifier) => ({ identifier, block })),
  );
  const linked = (scheme: string) => {
    const link = page.links.find((one) => one.visible !== 'no' && one.href.startsWith(scheme));
    return link ? first((block) => block.text.includes(link.text)) : null;
  };
  return {
    register:
      first((block) => NUMBER.test(block.text) && names('register-number')(block)) ??
      numbers.find(({ identifier }) => identifier.kind !== 'IBAN')?.block ??
      null,
    address: first((block) => isAddress(block.text)),
    phone: first((block) => isPhone(withoutNumbers(block.text))) ?? linked('tel:'),
    email: first((block) => isEmail(block.text)) ?? linked('mailto:'),
    vat: first(names('vat-number')),
    legalForm: first(names('legal-form')),
    host: first(names('hosting'), said),
    profession: first(
      (block) => block.text.length <= SHORT && names('regulated-profession')(block),
    ),
    authority: first(names('professional-authority'), said),
    numbers,
  };
}

function ownTexts(page: PageView): Block[] {
  return page.blocks
    .filter((block) => block.visible !== 'no' && block.kind !== 'label')
    .filter((block) => page.kind === 'legal' || block.region === 'footer');
}

/** The number of a register may read like one to call. */
function withoutNumbers(text: string): string {
  return identifiersIn(text).reduce((left, { number }) => left.replace(number, ' '), text);
}

/** Without what names the host of the site, nor what stands under such a heading. */
function withoutHost(page: PageView, said: Block[]): Block[] {
  let left = 0;
  return said.flatMap((block) => {
    const hosting = page.words.find('hosting', block.text);
    if (hosting.length > 0) {
      left = block.kind === 'heading' || /:\s*$/.test(block.text) ? UNDER_HOST : 0;
      // A notice in one paragraph names the shop first, and its host after a full stop.
      const before = block.text.slice(0, Math.min(...hosting.map(({ start }) => start)));
      const own = before.slice(0, Math.max(before.lastIndexOf('. '), before.lastIndexOf(' – ')));
      return own === '' ? [] : [{ ...block, text: own }];
    }
    if (block.kind === 'heading') left = 0;
    left -= 1;
    return left < 0 ? [block] : [];
  });
}
