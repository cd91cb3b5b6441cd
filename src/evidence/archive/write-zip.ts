/** Zip archives that are the same bytes for the same files: fixed time, order as given. */
import { type Zippable, zipSync } from 'fflate';

/** 1980-01-01 00:00 in local parts, which is what zip records: the same bytes in every zone. */
const NEVER = new Date(1980, 0, 1);

export type Files = ReadonlyMap<string, Uint8Array>;

/** Stored only: whoever writes the same files again, with any program, can get the same bytes. */
export function writeStoredZip(files: Files): Uint8Array {
  return write(files, () => 0);
}

/** Text is deflated; pictures, archives and seals are stored as they are. */
export function writeZip(files: Files): Uint8Array {
  return write(files, (name) => (/\.(png|gz|tsq|tsr)$/.test(name) ? 0 : 9));
}

function write(files: Files, level: (name: string) => 0 | 9): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: level(name) }];
  return zipSync(entries, { mtime: NEVER, os: 3, attrs: 0o100644 << 16 });
}
