/** One picture of a tab, painted over where it is private before anything of it is stored. */
import { cropAround, inCrop, onPicture, type PaintBox } from './boxes.ts';
import { callCapture } from './capture-calls.ts';
import { captureTab, nextPicture } from './capture-tab.ts';
import type { DraftShot, MissingShot, ShotWanted } from './draft.ts';
import type { Look } from './page/look.ts';
import { painted, sizeOf } from './paint.ts';

/** A page that moves between two looks is tried again this often. */
const TRIES = 4;

/** The picture, or why there is none. */
export async function takeShot(
  tabId: number,
  wanted: ShotWanted,
): Promise<DraftShot | MissingShot> {
  const target = wanted.finding?.target ?? null;
  const at = () => new Date().toISOString();
  const missed = (why: MissingShot['why']): MissingShot => ({ ...wanted, at: at(), why });
  for (let tries = 0; tries < TRIES; tries++) {
    await nextPicture();
    const before = await callCapture(tabId, 'look', target);
    if (target && !before.box) return missed('not-drawn');
    const png = before.inFront ? await captureTab(tabId) : null;
    if (!png) return missed('not-in-front');
    const after = await callCapture(tabId, 'lookAgain', target);
    if (!stoodStill(before, after)) continue;
    const size = sizeOf(png);
    const boxes = [...before.boxes, ...after.boxes].map<PaintBox>((box) => ({
      ...onPicture(box, before, size),
      class: box.class,
    }));
    const whole = { x: 0, y: 0, ...size };
    const crop = before.box ? cropAround(before.box, before, size) : whole;
    if (!crop) return missed('not-drawn');
    const taken = at();
    const picture = await painted(png, boxes, crop);
    return { ...wanted, ...picture, at: taken, masked: inCrop(boxes, crop) };
  }
  return missed('moving');
}

function stoodStill(before: Look, after: Look): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return (
    after.inFront &&
    before.scroll === after.scroll &&
    same(before.view, after.view) &&
    same(before.zoomed, after.zoomed) &&
    same(before.box, after.box)
  );
}
