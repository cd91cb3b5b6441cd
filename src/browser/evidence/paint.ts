/** Pictures with solid boxes over what is private: the pixels below are gone, not blurred. */
import type { Box } from '../../evidence/capture.ts';

export type Picture = { png: Uint8Array; width: number; height: number };

/** What covers a private place. Not white and not black: it must look like a box, in any shop. */
const COVER = '#3d4744';

/**
 * Paints over `boxes`, then cuts out `crop`; both in pixels of the picture. Painted first: what is
 * cut out was never seen unpainted.
 */
export async function painted(png: Uint8Array, boxes: Box[], crop?: Box): Promise<Picture> {
  const bitmap = await createImageBitmap(new Blob([png as BlobPart], { type: 'image/png' }));
  const part = crop ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const canvas = new OffscreenCanvas(part.width, part.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, -part.x, -part.y);
  context.fillStyle = COVER;
  for (const { x, y, width, height } of boxes) {
    context.fillRect(x - part.x, y - part.y, width, height);
  }
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const { width, height } = canvas;
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

/** Width and height of a PNG in pixels, from its first chunk. */
export function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
