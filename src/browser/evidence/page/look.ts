/** What must be known of the page at the moment of a picture. */
import type { Box } from '../../../evidence/capture.ts';
import { drawn, pose, standsAt } from './pose.ts';
import { type FindPrivate, type PrivateBox, privateBoxes } from './private-places.ts';
import type { OpenShadow } from './roots.ts';

export type Look = {
  /** The page is the one that the window shows. */
  inFront: boolean;
  /** Where the finding stands; null for the view, and where it is not drawn. */
  box: Box | null;
  boxes: PrivateBox[];
  view: { width: number; height: number };
  /** What must not change between two looks, or the boxes would be in the wrong place. */
  scroll: string;
  /** Fingers enlarged the page: part of the view is shown, `scale` times. */
  zoomed: { x: number; y: number; scale: number };
};

/** @param target the finding to bring into view; null: the view as it is */
export async function look(
  document: Document,
  target: string[] | null,
  open: OpenShadow,
  find: FindPrivate,
): Promise<Look> {
  if (target) return lookNow(document, await pose(document, target, open), open, find);
  await drawn();
  return lookNow(document, null, open, find);
}

/** The same without moving anything: right after the picture was taken. */
export function lookAgain(
  document: Document,
  target: string[] | null,
  open: OpenShadow,
  find: FindPrivate,
): Look {
  return lookNow(document, target && standsAt(document, target, open), open, find);
}

function lookNow(document: Document, box: Box | null, open: OpenShadow, find: FindPrivate): Look {
  const { visualViewport } = globalThis;
  return {
    inFront: document.visibilityState === 'visible',
    box,
    boxes: privateBoxes(document, open, find),
    view: { width: innerWidth, height: innerHeight },
    scroll: `${Math.round(scrollX)} ${Math.round(scrollY)}`,
    zoomed: {
      x: visualViewport?.offsetLeft ?? 0,
      y: visualViewport?.offsetTop ?? 0,
      scale: visualViewport?.scale ?? 1,
    },
  };
}
