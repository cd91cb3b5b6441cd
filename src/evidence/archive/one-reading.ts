/** What lets two programs read one zip archive differently, or carry what no reader shows. */
import { Damaged } from './damaged.ts';

/** Where an entry stands; `after`: checksum and sizes that may follow its data (bit 3). */
export type Span = { name: string; from: number; to: number; after: readonly number[] };

/** Encrypted, sizes follow the data, name in UTF-8 (APPNOTE 4.4.4). */
export const FLAGS_THAT_MATTER = 0b1000_0000_1001;

const DESCRIPTOR = 0x08074b50;
/** "Info-ZIP Unicode Path": unpacks under this name instead (APPNOTE 4.6.9). */
const OTHER_NAME = 0x7075;
const [KIND, REGULAR, FOLDER] = [0o170000, 0o100000, 0o040000];

/** False for symbolic links, devices and pipes, by the Unix mode in the external attributes. */
export function isPlainFile(attributes: number): boolean {
  const kind = (attributes >>> 16) & KIND;
  return kind === 0 || kind === REGULAR || kind === FOLDER;
}

/** Whether an extra field gives the entry another name, or cannot be read to its end. */
export function renames(extra: Uint8Array): boolean {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  for (; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === OTHER_NAME) return true;
  }
  return at !== extra.length;
}

/**
 * Entries stand one after the other from the first byte to the directory: nothing before, between
 * or after them. Throws Damaged.
 */
export function withoutGaps(archive: Uint8Array, spans: readonly Span[], directory: number): void {
  let at = 0;
  for (const { name, from, to, after } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from < at) throw new Damaged('overlapping-entries');
    if (from > at) throw new Damaged('hidden-bytes', { n: from - at });
    at = to + descriptorLength(archive, to, after, name);
  }
  if (at > directory) throw new Damaged('overlapping-entries');
  if (at < directory) throw new Damaged('hidden-bytes', { n: directory - at });
}

/** Bytes of the data descriptor (APPNOTE 4.3.9), with or without its signature; 0 without one. */
function descriptorLength(
  archive: Uint8Array,
  at: number,
  values: readonly number[],
  name: string,
): number {
  if (values.length === 0) return 0;
  const room = archive.length - at;
  const view = new DataView(archive.buffer, archive.byteOffset + at, room);
  for (const head of [[DESCRIPTOR], []]) {
    const all = [...head, ...values];
    const fits = room >= all.length * 4;
    if (fits && all.every((one, i) => view.getUint32(i * 4, true) === one)) return all.length * 4;
  }
  throw new Damaged('entry-header', { name });
}
