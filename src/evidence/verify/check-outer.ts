/** The outer archive: the sums of its files, and the hash of the sealed part. */
import { Damaged } from '../archive/damaged.ts';
import type { Entry } from '../archive/read-zip.ts';
import { sha256 } from '../seal/sha256.ts';
import { type Line, line } from './line.ts';

export const SEALED = 'capture.wacz';
export const SUMS = 'SHA256SUMS';
export const SEALED_SUM = 'seal/capture.wacz.sha256';

type Entries = ReadonlyMap<string, Entry>;

/** The sealed part and the line about its hash; null when it is not there or cannot be unpacked. */
export async function checkSealedHash(
  entries: Entries,
): Promise<{ sealed: Uint8Array | null; line: Line }> {
  const entry = entries.get(SEALED);
  if (!entry) {
    return { sealed: null, line: line('wacz-hash', 'FAIL', 'missing', { name: SEALED }) };
  }
  let sealed: Uint8Array;
  try {
    sealed = entry.unchecked();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { sealed: null, line: line('wacz-hash', 'FAIL', error.reason, error.data) };
  }
  const told = readSums(entries.get(SEALED_SUM))?.get(SEALED);
  const own = await sha256(sealed);
  return {
    sealed,
    line:
      told === undefined
        ? line('wacz-hash', 'FAIL', 'missing', { name: SEALED_SUM })
        : own === told
          ? line('wacz-hash', 'PASS', 'hash-same', { hash: own })
          : line('wacz-hash', 'FAIL', 'hash-other', { name: SEALED, told, own }),
  };
}

/** The readable files beside the sealed part: compared with the list of sums, which is not sealed. */
export async function checkReadable(entries: Entries): Promise<Line[]> {
  const sums = readSums(entries.get(SUMS));
  if (sums === null) return [line('files', 'FAIL', 'missing', { name: SUMS })];
  const lines: Line[] = [];
  const names = new Set([...sums.keys(), ...entries.keys()]);
  for (const name of [...names].sort()) {
    if (name === SUMS || name === SEALED) continue;
    const entry = entries.get(name);
    const told = sums.get(name);
    if (!entry) lines.push(line('files', 'FAIL', 'missing', { name }));
    else if (told === undefined) lines.push(line('files', 'FAIL', 'not-listed', { name }));
    else if ((await sumOf(entry)) !== told) lines.push(line('files', 'FAIL', 'changed', { name }));
  }
  return lines.length > 0 ? lines : [line('files', 'PASS', 'files-same', { n: sums.size })];
}

async function sumOf(entry: Entry): Promise<string | null> {
  try {
    return await sha256(entry.bytes());
  } catch {
    return null;
  }
}

/** Lines as sha256sum writes them; null when there is no such file or a line is none. */
function readSums(entry: Entry | undefined): Map<string, string> | null {
  if (!entry || entry.size > 200_000) return null;
  try {
    const text = new TextDecoder().decode(entry.unchecked());
    const rows = text.trimEnd().split('\n');
    const sums = new Map<string, string>();
    for (const row of rows) {
      const [, hash, name] = /^([0-9a-f]{64}) {2}(.{1,200})$/.exec(row) ?? [];
      // One name with two hashes is read by every program in its own way.
      if (!hash || !name || sums.has(name)) return null;
      sums.set(name, hash);
    }
    return sums;
  } catch {
    return null;
  }
}
