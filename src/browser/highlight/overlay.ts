/**
 * Outlines and numbered tags over the page, in one closed shadow root in the top layer. It takes no
 * click, no focus and no place in the page's own flow; Escape or removing all takes it away whole.
 */
import { read, rootOf, windowOf } from '../../facts/collect/reads.ts';
import { findTarget, type OpenShadow, type Place } from './find-target.ts';
import { placeOnScreen } from './place-on-screen.ts';
import { styleBox, styleHost, styleTag } from './style.ts';

export type Mark = { target: string[]; tag: string; problem: boolean };

type Drawn = { place: Place; box: HTMLElement };
type Shown = { remove(): void };

let shown: Shown | null = null;

/**
 * Draws `marks`, the one at `index` in front and scrolled into view; null removes all.
 * False when the element of that mark is gone or not shown.
 */
export function drawMarks(
  window: Window & typeof globalThis,
  marks: Mark[],
  index: number | null,
  open: OpenShadow,
): boolean {
  shown?.remove();
  shown = null;
  if (index === null) return true;
  const places = marks.map(({ target }) => findTarget(window.document, target, open));
  const front = places[index];
  if (!front || !placeOnScreen(front)) return false;
  shown = show(window, marks, places, index);
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'auto' : 'smooth';
  read(front.element, 'scrollIntoView', { behavior, block: 'center', inline: 'nearest' });
  return true;
}

function show(
  window: Window & typeof globalThis,
  marks: Mark[],
  places: (Place | null)[],
  index: number,
): Shown {
  const { document } = window;
  // A page may hide the method behind the name of a picture.
  const made = (tag: string) => read(document, 'createElement', tag) as HTMLElement;
  const host = made('caisse-claire-marks');
  styleHost(host);
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const forced = window.matchMedia('(forced-colors: active)').matches;

  const drawn: Drawn[] = [];
  for (const [i, place] of places.entries()) {
    const mark = marks[i];
    if (!place || !mark) continue;
    const box = made('div');
    const look = { problem: mark.problem, front: i === index, forced };
    styleBox(box, look);
    const tag = made('span');
    styleTag(tag, look);
    tag.textContent = mark.tag;
    box.append(tag);
    root.append(box);
    drawn.push({ place, box });
  }
  rootOf(document)?.append(host);
  host.showPopover?.();

  let frame = 0;
  const arrange = () => {
    frame = 0;
    for (const { place, box } of drawn) {
      const at = placeOnScreen(place);
      box.style.setProperty('display', at ? 'block' : 'none', 'important');
      if (!at) continue;
      box.style.transform = `translate(${at.left}px, ${at.top}px)`;
      box.style.width = `${at.width}px`;
      box.style.height = `${at.height}px`;
    }
  };
  const soon = () => {
    frame ||= window.requestAnimationFrame(arrange);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') remove();
  };
  const views = new Set<Window>([window]);
  for (const { place } of drawn) {
    const view = windowOf(read(place.element, 'ownerDocument') as Document);
    if (view) views.add(view);
  }
  const sizes = new window.ResizeObserver(soon);
  for (const { place } of drawn) sizes.observe(place.element);
  for (const view of views) {
    view.addEventListener('scroll', soon, { capture: true, passive: true });
    view.addEventListener('resize', soon);
    view.addEventListener('keydown', key, true);
  }
  const remove = () => {
    for (const view of views) {
      view.removeEventListener('scroll', soon, true);
      view.removeEventListener('resize', soon);
      view.removeEventListener('keydown', key, true);
    }
    sizes.disconnect();
    if (frame) window.cancelAnimationFrame(frame);
    host.remove();
  };
  arrange();
  return { remove };
}
