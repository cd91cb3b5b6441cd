/** Decompression that cannot be made to grow: it stops at the size that was announced. */
import { Gunzip, Inflate } from 'fflate';
import { Damaged } from './damaged.ts';

/** Bytes given to the decompressor at once: deflate makes at most 1,032 bytes out of one. */
const PIECE = 16_384;

/** Raw deflate of a zip entry; throws Damaged unless exactly `size` bytes come out. */
export function inflateExactly(packed: Uint8Array, size: number, name: string): Uint8Array {
  const bytes = grow(new Inflate(), packed, size, name);
  if (bytes.length !== size) throw new Damaged('entry-size', { name });
  return bytes;
}

/** One gzip member (or several); throws Damaged when more than `limit` bytes would come out. */
export function gunzipWithin(packed: Uint8Array, limit: number, name: string): Uint8Array {
  return grow(new Gunzip(), packed, limit, name);
}

function grow(
  stream: Inflate | Gunzip,
  packed: Uint8Array,
  limit: number,
  name: string,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  stream.ondata = (part, final) => {
    total += part.length;
    if (total > limit) throw new Damaged('bomb', { name, limit });
    parts.push(part);
    ended ||= final;
  };
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Damaged ? error : new Damaged('entry-packed', { name });
  }
  if (!ended) throw new Damaged('entry-packed', { name });
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
