/** From the view of a page, in CSS pixels, to the pixels of its picture. */
import type { Box, PrivateClass } from '../../evidence/capture.ts';
import type { Look } from './page/look.ts';

type Size = { width: number; height: number };
export type PaintBox = Box & { class: PrivateClass };

/** How much of the page around a finding its picture shows, in CSS pixels. */
const AROUND = { x: 260, y: 160 };

/** A box of the view in whole pixels of the picture, never smaller than it was. */
export function onPicture(box: Box, look: Look, picture: Size): Box {
  // The picture shows the part of the view that fingers enlarged.
  const shown = look.view.width / look.zoomed.scale;
  const ratio = picture.width / shown;
  const left = Math.floor((box.x - look.zoomed.x) * ratio);
  const top = Math.floor((box.y - look.zoomed.y) * ratio);
  const right = Math.ceil((box.x + box.width - look.zoomed.x) * ratio);
  const bottom = Math.ceil((box.y + box.height - look.zoomed.y) * ratio);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The finding with its surroundings, within the picture. */
export function cropAround(box: Box, look: Look, picture: Size): Box | null {
  const wide = {
    x: box.x - AROUND.x,
    y: box.y - AROUND.y,
    width: box.width + 2 * AROUND.x,
    height: box.height + 2 * AROUND.y,
  };
  return cut(onPicture(wide, look, picture), { x: 0, y: 0, ...picture });
}

/** The part of `box` within `frame`; null when there is none. */
export function cut<B extends Box>(box: B, frame: Box): B | null {
  const x = Math.max(box.x, frame.x);
  const y = Math.max(box.y, frame.y);
  const right = Math.min(box.x + box.width, frame.x + frame.width);
  const bottom = Math.min(box.y + box.height, frame.y + frame.height);
  return x < right && y < bottom ? { ...box, x, y, width: right - x, height: bottom - y } : null;
}

/** The boxes that lie in the crop, counted from its corner; the same place is named once. */
export function inCrop(boxes: PaintBox[], crop: Box): PaintBox[] {
  const found = new Map<string, PaintBox>();
  for (const box of boxes) {
    const part = cut(box, crop);
    if (!part) continue;
    const moved = { ...part, x: part.x - crop.x, y: part.y - crop.y };
    const inside = [...found.values()].some((one) => holds(one, moved));
    if (!inside) found.set(`${moved.x} ${moved.y} ${moved.width} ${moved.height}`, moved);
  }
  return [...found.values()];
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
