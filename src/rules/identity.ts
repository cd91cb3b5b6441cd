/** What a shop tells of who it is, where it speaks of itself: its legal pages and its footers. */
import type { Block } from '../facts/page-facts.ts';
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

type Said = { page: PageView; block: Block };

/** A longer text names professions and authorities that are not the shop's own. */
const SHORT = 300;
/** Lines of name, address and number under "Host:". */
const UNDER_HOST = 4;

/** Reads the legal pages, and the footers of all pages up to this one. */
export function identityIn(page: PageView): Identity {
  const said = pagesUpTo(page).flatMap(ownTexts);
  const first = (test: (one: Said) => boolean) => said.find(test)?.block ?? null;
  const has = (list: Parameters<PageView['words']['has']>[0]) => (one: Said) =>
    one.page.words.has(list, one.block.text);
  const hosting = has('hosting');
  const own = withoutHost(said);
  const firstOwn = (test: (one: Said) => boolean) => own.find(test)?.block ?? null;
  const numbers = own.flatMap(({ page: on, block }) =>
    identifiersIn(block.text)
      .filter(({ kind }) => kind !== 'VAT' || on.words.has('vat-number', block.text))
      .map((identifier) => ({ identifier, block })),
  );
  const links = pagesUpTo(page).flatMap((one) => one.links);
  const linked = (scheme: string) => {
    const link = links.find((one) => one.visible !== 'no' && one.href.startsWith(scheme));
    return link ? (own.find(({ block }) => block.text.includes(link.text))?.block ?? null) : null;
  };
  return {
    register:
      firstOwn(
        (one) => has('register-number')(one) && /\d(?:[ .\u00a0/-]?\d){3}/.test(one.block.text),
      ) ??
      numbers.find(({ identifier }) => identifier.kind !== 'IBAN')?.block ??
      null,
    address: firstOwn(({ block }) => isAddress(block.text)),
    phone: firstOwn(({ block }) => isPhone(withoutNumbers(block.text))) ?? linked('tel:'),
    email: firstOwn(({ block }) => isEmail(block.text)) ?? linked('mailto:'),
    vat: firstOwn(has('vat-number')),
    legalForm: firstOwn(has('legal-form')),
    host: first(hosting),
    profession: first((one) => one.block.text.length <= SHORT && has('regulated-profession')(one)),
    authority: first(has('professional-authority')),
    numbers,
  };
}

function ownTexts(page: PageView): Said[] {
  return page.blocks
    .filter((block) => block.visible !== 'no' && block.kind !== 'label')
    .filter((block) => page.kind === 'legal' || block.region === 'footer')
    .map((block) => ({ page, block }));
}

/** The number of a register may read like one to call. */
function withoutNumbers(text: string): string {
  return identifiersIn(text).reduce((left, { number }) => left.replace(number, ' '), text);
}

/** Without what names the host of the site, nor what stands under such a heading. */
function withoutHost(said: Said[]): Said[] {
  let left = 0;
  return said.filter(({ page, block }) => {
    if (page.words.has('hosting', block.text)) {
      left = block.kind === 'heading' || /:\s*$/.test(block.text) ? UNDER_HOST : 0;
      return false;
    }
    if (block.kind === 'heading') left = 0;
    left -= 1;
    return left < 0;
  });
}
