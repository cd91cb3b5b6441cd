/** Drawing a box over a picture with a pointer. */
import { useRef, useState } from 'preact/hooks';
import type { Box } from '../../evidence/capture.ts';

type Size = { width: number; height: number };
/** Smaller strokes are a slip of the hand; pixels of the picture. */
const SLIP = 6;

/**
 * Listeners for the element that holds the picture, and the box as drawn so far.
 * @param within the picture's size in its own pixels
 */
export function useDrawing(within: Size, add: (box: Box) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  const [drawing, setDrawing] = useState<Box | null>(null);
  function pointOf(event: PointerEvent) {
    const frame = (event.currentTarget as Element).getBoundingClientRect();
    const cut = (value: number, most: number) => Math.min(Math.max(0, Math.round(value)), most);
    return {
      x: cut(((event.clientX - frame.x) / frame.width) * within.width, within.width),
      y: cut(((event.clientY - frame.y) / frame.height) * within.height, within.height),
    };
  }
  return {
    drawing,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || (event.target as Element).closest('[data-brush-box]')) return;
      event.preventDefault();
      (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
      start.current = pointOf(event);
    },
    onPointerMove(event: PointerEvent) {
      if (start.current) setDrawing(between(start.current, pointOf(event)));
    },
    onPointerUp(event: PointerEvent) {
      const from = start.current;
      start.current = null;
      setDrawing(null);
      const box = from && between(from, pointOf(event));
      if (box && box.width >= SLIP && box.height >= SLIP) add(box);
    },
    onPointerCancel() {
      start.current = null;
      setDrawing(null);
    },
  };
}

function between(one: { x: number; y: number }, other: { x: number; y: number }): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
