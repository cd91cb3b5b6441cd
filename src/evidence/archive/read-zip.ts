/**
 * Reads zip archives of unknown origin (PKWARE APPNOTE 6.3): every limit is checked before anything
 * is decompressed, and what two readers could read differently is refused.
 */
import { crc32 } from './crc32.ts';
import { Damaged } from './damaged.ts';
import { entryName } from './entry-name.ts';
import { inflateExactly } from './inflate.ts';
import { FLAGS_THAT_MATTER, isPlainFile, renames, type Span, withoutGaps } from './one-reading.ts';

export type Limits = { entries: number; entryBytes: number; totalBytes: number };
/** A journey of eight pages with pictures is some 30 MB; ten times that is no dossier. */
export const LIMITS: Limits = { entries: 1000, entryBytes: 200e6, totalBytes: 400e6 };

export type Entry = {
  name: string;
  size: number;
  stored: boolean;
  /** Decompresses and checks size and CRC; throws Damaged. */
  bytes: () => Uint8Array;
  /** The same without the CRC, for whoever compares a better hash and wants to say more. */
  unchecked: () => Uint8Array;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;

/** Entries by name, in the order of the directory. Throws Damaged. */
export function readZip(archive: Uint8Array, limits: Limits = LIMITS): Map<string, Entry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(archive, view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new Damaged('too-many-entries', { n: count });
  const oneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || start + size !== end) throw new Damaged('zip-directory');
  const entries = new Map<string, Entry>();
  const names = new Set<string>();
  const spans: Span[] = [];
  let at = start;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Damaged('zip-directory');
    const { next, entry, span } = readEntry(archive, view, at, start, limits);
    total += entry.size;
    if (total > limits.totalBytes) throw new Damaged('bomb', { name: entry.name, limit: total });
    // Two names that differ in case only are one file on many disks.
    const folded = entry.name.normalize('NFC').toLowerCase();
    if (names.has(folded)) throw new Damaged('duplicate-entry', { name: entry.name });
    names.add(folded);
    spans.push(span);
    // A folder holds nothing itself.
    if (entry.name.endsWith('/') && entry.size > 0) {
      throw new Damaged('entry-kind', { name: entry.name });
    }
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
    at = next;
  }
  if (at !== end) throw new Damaged('zip-directory');
  withoutGaps(archive, spans, start);
  return entries;
}

function endOf(archive: Uint8Array, view: DataView): number {
  // A comment could hide a second directory: none is allowed, so the record stands at the end.
  const end = archive.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END || view.getUint16(end + 20, true) !== 0) {
    throw new Damaged('not-a-zip');
  }
  return end;
}

function readEntry(
  archive: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  limits: Limits,
): { next: number; entry: Entry; span: Span } {
  const u16 = (offset: number) => view.getUint16(offset, true);
  const u32 = (offset: number) => view.getUint32(offset, true);
  const [flags, method, crc] = [u16(at + 8), u16(at + 10), u32(at + 16)];
  const [packed, size, local] = [u32(at + 20), u32(at + 24), u32(at + 42)];
  const nameEnd = at + 46 + u16(at + 28);
  const extraEnd = nameEnd + u16(at + 30);
  const next = extraEnd + u16(at + 32);
  if (next > archive.length) throw new Damaged('zip-directory');
  const rawName = archive.subarray(at + 46, nameEnd);
  const name = entryName(rawName);
  const contradicts = () => new Damaged('entry-header', { name });
  if (flags & 1) throw new Damaged('encrypted-entry', { name });
  if (method !== 0 && method !== 8) throw new Damaged('entry-method', { name });
  if (!isPlainFile(u32(at + 38))) throw new Damaged('entry-kind', { name });
  if (size > limits.entryBytes) throw new Damaged('bomb', { name, limit: limits.entryBytes });
  if (local + 30 > limit || u32(local) !== LOCAL) throw contradicts();
  const localNameEnd = local + 30 + u16(local + 26);
  const data = localNameEnd + u16(local + 28);
  if (data + packed > limit || (method === 0 && packed !== size)) throw contradicts();
  const localName = archive.subarray(local + 30, localNameEnd);
  const same = localName.length === rawName.length && localName.every((b, i) => b === rawName[i]);
  const sameFlags = ((u16(local + 6) ^ flags) & FLAGS_THAT_MATTER) === 0;
  if (!same || !sameFlags || u16(local + 8) !== method) throw contradicts();
  const extras = [archive.subarray(nameEnd, extraEnd), archive.subarray(localNameEnd, data)];
  if (extras.some(renames)) throw contradicts();
  // Checksum and sizes stand in the local header too, unless they follow the data (bit 3).
  const told = [u32(local + 14), u32(local + 18), u32(local + 22)] as const;
  const follows = (flags & 8) !== 0 && told.every((value) => value === 0);
  if (!follows && (told[0] !== crc || told[1] !== packed || told[2] !== size)) throw contradicts();
  const unchecked = () => {
    const content = archive.subarray(data, data + packed);
    return method === 0 ? content : inflateExactly(content, size, name);
  };
  const bytes = () => {
    const whole = unchecked();
    if (crc32(whole) !== crc) throw new Damaged('entry-crc', { name });
    return whole;
  };
  const entry = { name, size, stored: method === 0, bytes, unchecked };
  const after = (flags & 8) !== 0 ? [crc, packed, size] : [];
  return { next, entry, span: { name, from: local, to: data + packed, after } };
}
