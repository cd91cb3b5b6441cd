import type * as z from 'zod/mini';
import type { Entry } from '../archive/read-zip.ts';

/** A JSON file is text that a person may read: some thousand pages long at the very most. */
const LARGEST = 50e6;

/** The content of a JSON entry that has this shape and at most `limit` bytes, else null. */
export function readJson<Shape extends z.ZodMiniType>(
  entry: Entry | undefined,
  shape: Shape,
  limit = LARGEST,
): z.output<Shape> | null {
  if (!entry || entry.size > limit) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(entry.unchecked());
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
