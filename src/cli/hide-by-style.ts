/**
 * What a parsed page's own style sheets hide. The embedded engine has no layout, but `<style>` says
 * plainly what is not displayed: the steps of a one-page shop, a window that is not open. The sheets
 * that a saved page only links to are not there; of them no more is assumed than the class names by
 * which well-known frameworks hide.
 */

/** Elements asked for their computed style: each is dear, and what a page hides is seldom more. */
const ASKED = 3000;

/**
 * Bootstrap, Tailwind, AngularJS, Foundation: these classes mean "not displayed", unless another one
 * says that it is open now, or shows it from some width on (`hidden md:block`).
 */
const BY_CLASS = '.d-none, .hidden, .hide, .ng-hide, .is-hidden, .modal, .collapse';
const OPEN_NOW =
  /(?:^|[\s_-])(?:show|shown|open|opened|in|active|visible|block|flex|grid)(?:$|\s)|:|d-(?:sm|md|lg|xl)-/;

/** So much of a page's text is the page: what hides it waits for a script that shows it. */
const THE_PAGE = 0.9;

/**
 * Marks what is not displayed with `hidden`, on the engine's own copy of the page.
 * @param document parsed, never shown to anyone
 */
export function hideByStyle(document: Document): void {
  const { body, defaultView: view } = document;
  if (!body || !view) return;
  const whole = lengthOf(body) * THE_PAGE;
  let left = ASKED;
  const hide = (el: Element) => {
    // What stands in something hidden already is not measured again.
    if (el.closest('[hidden]') || el.contains(body) || lengthOf(el) > whole) return;
    el.setAttribute('hidden', '');
  };
  for (const el of ownlyHidden(document)) {
    if (left-- <= 0) return;
    const { display, visibility } = view.getComputedStyle(el);
    if (display === 'none' || visibility === 'hidden') hide(el);
  }
  if (!document.querySelector('link[rel~="stylesheet" i][href]')) return;
  for (const el of body.querySelectorAll(BY_CLASS)) {
    if (left-- <= 0) return;
    const classes = [...el.classList].filter((name) => name !== 'hidden').join(' ');
    if (!OPEN_NOW.test(classes) && !el.getAttribute('style')?.includes('display')) hide(el);
  }
}

const lengthOf = (el: Element) => el.textContent?.length ?? 0;

/** Elements that some rule of the page's own sheets would hide; another rule may show them again. */
function ownlyHidden(document: Document): Set<Element> {
  const found = new Set<Element>();
  for (const { selectorText, style } of styleRules(document)) {
    if (style.display !== 'none' && style.visibility !== 'hidden') continue;
    // Vue and AngularJS: shown as soon as their script has run.
    if (/cloak/i.test(selectorText)) continue;
    for (const el of matched(document, selectorText)) if (found.size < ASKED) found.add(el);
  }
  return found;
}

function styleRules(document: Document): CSSStyleRule[] {
  const sheets = [...document.styleSheets].filter(
    // `<noscript>` speaks to a browser without scripts: no shopper has one.
    ({ ownerNode }) => !(ownerNode as Element | null)?.closest('noscript'),
  );
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule): rule is CSSStyleRule => 'selectorText' in rule);
}

/** None where the engine cannot read the selector. */
function matched(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
