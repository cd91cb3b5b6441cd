/** Brings a finding into view for its picture, and puts everything back where it was. */

import type { Box } from '../../../evidence/capture.ts';
import { read } from '../../../facts/collect/reads.ts';
import { findTarget } from '../../highlight/find-target.ts';
import { placeOnScreen } from '../../highlight/place-on-screen.ts';
import type { OpenShadow } from './roots.ts';

type Scrolled = { el: Element; left: number; top: number };
const moved: Scrolled[] = [];

/** Scrolls the element into the middle, unless it is well in view. Null when it is not drawn. */
export async function pose(
  document: Document,
  target: string[],
  open: OpenShadow,
): Promise<Box | null> {
  const place = findTarget(document, target, open);
  if (!place) return null;
  if (!isWell(boxOf(place))) {
    for (const el of [place.element, ...place.frames]) remember(el);
    const at = { block: 'center', inline: 'nearest', behavior: 'instant' };
    read(place.element, 'scrollIntoView', at);
  }
  await drawn();
  return boxOf(place);
}

/** Where the element stands now, in CSS pixels from the top left of the view. */
export function standsAt(document: Document, target: string[], open: OpenShadow): Box | null {
  const place = findTarget(document, target, open);
  return place && boxOf(place);
}

/** Every scrolled place as it was before the first pose. */
export async function unpose(): Promise<void> {
  for (const { el, left, top } of moved.splice(0).reverse()) {
    read(el, 'scrollTo', { left, top, behavior: 'instant' });
  }
  await drawn();
}

/** Past what a form may put in front of its own members: it could lead round in a circle. */
function remember(el: Element): void {
  for (let up: Element | null = el; up; up = parentOf(up)) {
    if (moved.some((one) => one.el === up)) continue;
    const size = (name: string) => Number(read(up as Element, name));
    const scrolls =
      size('scrollHeight') > size('clientHeight') || size('scrollWidth') > size('clientWidth');
    if (scrolls) moved.push({ el: up, left: size('scrollLeft'), top: size('scrollTop') });
  }
}

function parentOf(el: Element): Element | null {
  const parent = read(el, 'parentElement') as Element | null;
  return parent ?? (read(el, 'getRootNode') as ShadowRoot).host ?? null;
}

function boxOf(place: Parameters<typeof placeOnScreen>[0]): Box | null {
  const box = placeOnScreen(place);
  return box && { x: box.left, y: box.top, width: box.width, height: box.height };
}

function isWell(box: Box | null): boolean {
  if (!box) return false;
  return box.y >= 40 && box.y + box.height <= innerHeight - 40 && box.x + box.width > 0;
}

/** Two frames are drawn, or 400 ms have passed: a tab that is not in front draws none. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 400);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
