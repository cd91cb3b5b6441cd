/**
 * Pages that only show what a checkout looks like: articles, guides and write-ups with examples in
 * them. A checkout asks, an article tells; what it shows is an illustration among its prose.
 */
import type { Block, Control } from '../facts/page-facts.ts';
import type { PageView } from '../rules/define-rule.ts';
import { buttonWords, choiceLabel } from '../rules/label.ts';
import { pathWords } from './signals.ts';

/** Characters of a paragraph that tells something. */
const PROSE = 200;
/** So many paragraphs make an article of a page by themselves, and so many beside another sign. */
const MANY = 3;
const SOME = 2;
const AROUND = new Set(['header', 'nav', 'aside', 'footer', 'dialog']);
/** schema.org: what is written to be read. */
const WRITTEN =
  /^(?:(?:News|Tech|Scholarly|Report)?Article|Blog(?:Posting)?|HowTo|QAPage|DiscussionForumPosting)$/;
/** A checkout has long paragraphs of law around its button. */
const OF_THE_CONTRACT = ['terms', 'privacy', 'withdrawal', 'returns'] as const;

/** HTML's own word for it: an illustration that the text around it refers to. */
export const illustrates = ({ target }: Pick<Control, 'target'>): boolean =>
  target.some((path) => /(?:^|> )(?:figure|blockquote|pre)(?![\w-])/.test(path));

/**
 * Does the page tell about checkouts rather than be one? Prose stands before and after what would
 * make it one: much of it, or some and a second sign: the page says that it is an article, or shows
 * buttons that conclude beside others that do not.
 * @param order the control that would conclude, if there is one
 */
export function tellsOfCheckouts(page: PageView, order: Control | undefined): boolean {
  const first = page.controls.find(
    (one) =>
      one === order || (one.state !== null && one.visible !== 'no' && !AROUND.has(one.region)),
  );
  const last = order ?? first;
  if (!first || !last || isFilled(page, last)) return false;
  const prose = page.blocks.filter((block) => isProse(page, block));
  if (!prose.some((block) => block.at < first.at)) return false;
  if (prose.length >= MANY && prose.some((block) => block.at > last.at)) return true;
  return (
    prose.length >= SOME &&
    prose.some((block) => block.at > first.at) &&
    (page.structured.types.some((type) => WRITTEN.test(type)) || contradictsItself(page))
  );
}

function isProse(page: PageView, { kind, text, visible, region, amounts }: Block): boolean {
  return (
    (kind === 'text' || kind === 'list-item') &&
    text.length > PROSE &&
    visible !== 'no' &&
    !AROUND.has(region) &&
    amounts.length <= 1 &&
    !OF_THE_CONTRACT.some((list) => page.words.has(list, text))
  );
}

/**
 * A form that asks who orders, a box to accept the terms, an address that is called a checkout, or a
 * page on which things can be put into a basket, sells.
 */
function isFilled(page: PageView, anchor: Control): boolean {
  const shown = page.controls.filter((one) => one.visible !== 'no');
  if (shown.some((one) => one.purpose === 'card')) return true;
  if (shown.some((one) => one.kind === 'button' && page.words.has('add-to-cart', buttonWords(one))))
    return true;
  if (shown.some((one) => one.kind === 'checkbox' && asksConsent(page, one))) return true;
  if (pathWords(page.url).some((part) => page.words.whole('checkout-page', part))) return true;
  const beside = shown.filter((one) => one.form === anchor.form && one.kind === 'text-box');
  const asked = new Set(beside.map((one) => one.purpose));
  return (
    (['name', 'email', 'phone', 'street'] as const).filter((one) => asked.has(one)).length >= 2
  );
}

const asksConsent = (page: PageView, box: Control) =>
  page.words.has('terms-consent', choiceLabel(box));

/** "Order", "Buy now", "Place order" side by side: one of them would conclude, three are examples. */
function contradictsItself(page: PageView): boolean {
  const said = (list: 'button-accepted' | 'button-rejected') =>
    new Set(
      page.controls
        .filter((one) => one.kind === 'button' && one.visible !== 'no')
        .map(buttonWords)
        .filter((text) => !page.words.whole('step-word', text))
        .flatMap((text) => page.words.whole(list, text)?.phrase.text ?? []),
    ).size;
  const [right, wrong] = [said('button-accepted'), said('button-rejected')];
  return right > 0 && wrong > 0 && right + wrong >= 3;
}
