/** Where an element is on the screen, through the frames it lies in. */
import { read } from '../../facts/collect/reads.ts';
import type { Place } from './find-target.ts';

export type Box = { left: number; top: number; width: number; height: number };

/** Left, top, width and height in CSS pixels of the top window; null when nothing of it is shown. */
export function placeOnScreen({ element, frames }: Place): Box | null {
  if (read(element, 'isConnected') !== true) return null;
  const rect = read(element, 'getBoundingClientRect') as DOMRect;
  if (rect.width === 0 && rect.height === 0) return null;
  let { left, top } = rect;
  for (const frame of frames) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return { left, top, width: rect.width, height: rect.height };
}
