/**
 * Is it shown? With layout the browser is asked, element by element and only for those that hold
 * text or are controls; without, the markup can only say "no".
 */
import type { Open } from './open.ts';
import { attr, has, read } from './reads.ts';
import type { Visible } from './types.ts';

/** The markup alone hides this element (its ancestors are not asked). */
export function hiddenByMarkup(el: Element, tag: string): boolean {
  if (has(el, 'hidden')) return true;
  if (tag === 'dialog' && !has(el, 'open')) return true;
  const style = attr(el, 'style');
  if (style === null || style === '') return false;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$))/i.test(
    style,
  );
}

/** Whether the text or box of an element is shown; remembered for the time of the reading. */
export function shown(open: Open, layout: boolean): Visible {
  if (open.visible === undefined) {
    open.visible = !layout ? (open.hidden ? 'no' : 'unknown') : shownInLayout(open);
  }
  return open.visible;
}

function shownInLayout(open: Open): Visible {
  const above = open.root.host;
  if (above && open.root.frame !== above.root.frame && shown(above, true) === 'no') return 'no';
  if (open.gone) return 'no';
  if (!rendered(open.el, true)) {
    // Asked once for all that a hidden container still has to show.
    if (open.up && isGone(open.up)) return 'no';
    return styleOf(open)?.display === 'contents' && open.up ? shown(open.up, true) : 'no';
  }
  return placed(open);
}

/** Not displayed or without opacity; `visibility` is left out: what is inside may end it. */
function isGone(open: Open): boolean {
  const { el } = open;
  if (!open.gone && asked(el, 'checkVisibility', OPAQUE) === false) {
    open.gone = styleOf(open)?.display !== 'contents';
  }
  return open.gone;
}

/** Rendered by display, visibility, content-visibility and, when asked for, opacity. */
function rendered(el: Element, opacity: boolean): boolean {
  return asked(el, 'checkVisibility', opacity ? SEEN : STYLED) !== false;
}

/** What is asked of the browser; made once, for it is asked of each element that holds text. */
const OPAQUE = { opacityProperty: true };
const STYLED = { visibilityProperty: true };
const SEEN = { opacityProperty: true, visibilityProperty: true };

/** No margin or indent of a line is wider, in pixels; what is farther left was put out of sight. */
const FAR = 200;

/** Size, clipping and place of a rendered element. */
function placed(open: Open): Visible {
  // The words of an inline element stand where its block stands; asking for a box is dear.
  const { block } = open;
  if (open.inline && block.visible === 'yes') {
    const { offsetHeight, offsetWidth, offsetLeft } = open.el as HTMLElement;
    // Unless it is taken far out of its line.
    if (offsetHeight > 1 && offsetWidth > 1 && offsetLeft > -FAR) return 'yes';
  }
  const box = boxOf(open.el);
  if (!box) return 'unknown';
  if (box.width <= 1 || box.height <= 1) {
    const style = styleOf(open);
    const clips = style && (style.overflow !== 'visible' || style.fontSize === '0px');
    const holdsNothing = open.tag === 'input' || open.tag === 'canvas' || open.tag === 'iframe';
    return clips || holdsNothing ? 'no' : open.up?.visible === 'no' ? 'no' : 'unknown';
  }
  const page = open.root.page;
  if (page) {
    if (box.right + page.x <= 0 || box.bottom + page.y <= 0) return 'no';
    if (box.left + page.x >= page.width) return 'no';
  }
  return shutIn(open) ? 'no' : 'yes';
}

/** Inside something that is closed to a line: a collapsed panel, a one-pixel box. */
function shutIn(open: Open): boolean {
  const chain: Open[] = [];
  let at: Open | null = open;
  while (at && at.shut === undefined) {
    chain.push(at);
    at = at.up;
  }
  let shut = at?.shut ?? false;
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i] as Open;
    if (!shut && i > 0) {
      if (sideOf(link, 'offsetHeight') <= 1 || sideOf(link, 'offsetWidth') <= 1)
        shut = clipsItsContent(link);
    }
    // The element itself was measured by its box; what it closes concerns its content.
    if (i > 0) link.shut = shut;
  }
  return shut;
}

function sideOf({ el, tag }: Open, name: 'offsetWidth' | 'offsetHeight'): number {
  return tag === 'form' ? Number(read(el, name)) : (el as HTMLElement)[name];
}

function clipsItsContent(open: Open): boolean {
  const style = styleOf(open);
  return style !== null && style.display !== 'contents' && !/^(visible|)$/.test(style.overflow);
}

/**
 * A choice is shown when its own box is, whatever its own opacity, or its label, or the box drawn
 * beside it.
 */
export function choiceShown(open: Open, labels: Open[], layout: boolean): Visible {
  if (!layout) {
    const some = !open.hidden || labels.some((label) => !label.hidden);
    return some ? 'unknown' : 'no';
  }
  const own = ownBoxShown(open);
  if (own === 'yes') return 'yes';
  const seen = labels.map((label) => shown(label, true));
  if (seen.includes('yes') || drawnBeside(open)) return 'yes';
  return own === 'unknown' || seen.includes('unknown') ? 'unknown' : 'no';
}

function ownBoxShown(open: Open): Visible {
  if (open.gone) return 'no';
  const opacityAbove = open.up && !rendered(open.up.el, true);
  if (!rendered(open.el, false)) return 'no';
  if (opacityAbove && open.up && styleOf(open.up)?.display !== 'contents') return 'no';
  const visible = placed(open);
  return visible === 'yes' && clipped(open) ? 'no' : visible;
}

/** `clip` and `clip-path` that leave nothing, on the element or a near ancestor. */
function clipped(open: Open): boolean {
  for (let at: Open | null = open, n = 0; at && n < 4; at = at.up, n++) {
    at.clipped ??= clipsAll(styleOf(at));
    if (at.clipped) return true;
  }
  return false;
}

function clipsAll(style: CSSStyleDeclaration | null): boolean {
  if (!style) return false;
  const { clip, clipPath } = style;
  if (clipPath !== 'none' && /inset\((?:50|[6-9]\d|100)%|circle\(0/.test(clipPath)) return true;
  return clip !== 'auto' && /^rect\((?:[01]px[ ,]*){4}\)$/.test(clip);
}

/** A drawn box: the element beside the input, or a small wrapper that holds only it. */
function drawnBeside(open: Open): boolean {
  const { el } = open;
  if (open.up && shutIn(open)) return false;
  for (const beside of [el.nextElementSibling, el.previousElementSibling]) {
    if (beside && !/^(input|select|textarea|button|script|style)$/.test(beside.localName)) {
      if (looksDrawn(beside) && smallBox(beside)) return true;
    }
  }
  const wrapper = open.up;
  return wrapper?.choices === 1 && looksDrawn(wrapper.el) && smallBox(wrapper.el);
}

function smallBox(el: Element): boolean {
  const box = boxOf(el);
  return box !== null && box.width <= 90 && box.height <= 60;
}

function looksDrawn(el: Element): boolean {
  if (!rendered(el, true)) return false;
  const box = boxOf(el);
  return box !== null && box.width >= 6 && box.height >= 6 && box.right > 0 && box.bottom > -1e5;
}

/** Null where the engine has no layout. */
export function boxOf(el: Element): DOMRect | null {
  return (asked(el, 'getBoundingClientRect') as DOMRect | undefined) ?? null;
}

/** Directly, where nothing stands in front of the method; undefined where the engine has none. */
function asked(el: Element, name: 'checkVisibility' | 'getBoundingClientRect', how?: object) {
  return typeof el[name] === 'function' ? el[name](how) : read(el, name, how);
}

/** Computed style, or null where there is no window. */
export function styleOf(open: Open): CSSStyleDeclaration | null {
  return open.root.view?.getComputedStyle(open.el) ?? null;
}
