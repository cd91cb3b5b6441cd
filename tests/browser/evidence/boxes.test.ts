/** From the view of a page to the pixels of its picture. */
import { describe, expect, it } from 'vitest';
import { cropAround, cut, inCrop, onPicture } from '../../../src/browser/evidence/boxes.ts';
import type { Look } from '../../../src/browser/evidence/page/look.ts';

const look = (part: Partial<Look> = {}): Look => ({
  inFront: true,
  box: null,
  boxes: [],
  view: { width: 1000, height: 800 },
  scroll: '0 0',
  zoomed: { x: 0, y: 0, scale: 1 },
  ...part,
});

describe('a box on the picture', () => {
  it('is never smaller than on the page, at any ratio of pixels', () => {
    const box = { x: 10.4, y: 20.6, width: 30.2, height: 5.1 };
    expect(onPicture(box, look(), { width: 1500, height: 1200 })).toEqual({
      x: 15,
      y: 30,
      width: 46,
      height: 9,
    });
  });

  it('follows a page that fingers enlarged', () => {
    const zoomed = { x: 100, y: 50, scale: 2 };
    const box = { x: 110, y: 60, width: 20, height: 10 };
    expect(onPicture(box, look({ zoomed }), { width: 1000, height: 800 })).toEqual({
      x: 20,
      y: 20,
      width: 40,
      height: 20,
    });
  });
});

describe('the crop of a finding', () => {
  const size = { width: 1000, height: 800 };
  it('shows the surroundings, within the picture', () => {
    const crop = cropAround({ x: 900, y: 700, width: 50, height: 20 }, look(), size);
    expect(crop).toEqual({ x: 640, y: 540, width: 360, height: 260 });
  });

  it('is none for a place out of the picture', () => {
    expect(cropAround({ x: 4000, y: 0, width: 5, height: 5 }, look(), size)).toBeNull();
  });

  it('counts what is covered in it from its own corner, each place once', () => {
    const covered = { x: 20, y: 20, width: 30, height: 10, class: 'name' as const };
    const crop = { x: 10, y: 10, width: 100, height: 100 };
    const far = { ...covered, x: 500 };
    expect(inCrop([covered, covered, far], crop)).toEqual([
      { x: 10, y: 10, width: 30, height: 10, class: 'name' },
    ]);
    expect(cut(covered, { x: 45, y: 0, width: 9, height: 99 })).toMatchObject({ x: 45, width: 5 });
  });
});
