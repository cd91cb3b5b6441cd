/** Zip archives that are the same bytes for the same files: fixed time, order as given. */
import { type Zippable, zipSync } from 'fflate';

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
  // Zip records local parts of the time: the same parts are the same bytes in every zone.
  const never = new Date(1980, 0, 1);
  return zipSync(entries, { mtime: never, os: 3, attrs: 0o100644 << 16 });
}
