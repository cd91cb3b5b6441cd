/**
 * The dossier made again from the capture inside it: whatever is not exactly what this program
 * writes from that capture is named, also in files that carry no seal of their own.
 */
import { type Entry, readZip } from '../archive/read-zip.ts';
import type { ReadableFiles, Sealed } from '../seal/sealed.ts';
import { sha256 } from '../seal/sha256.ts';
import { writeWacz } from '../wacz/write-wacz.ts';
import { SEALED, SEALED_SUM, SUMS } from './check-outer.ts';
import { type Line, line } from './line.ts';
import type { SealedCapture } from './sealed-capture.ts';

type Entries = ReadonlyMap<string, Entry>;

const DIGEST = 'datapackage-digest.json';
const VERIFIER = 'verify.html';
const REST = [SEALED, SEALED_SUM, SUMS, VERIFIER];
/** Files of a timestamp; the answer is checked by itself. */
const STAMP = ['seal/request.tsq', 'seal/response.tsr', 'seal/tsa-chain.pem'];

/** Version of the program that made the dossier, and of this one: others may write otherwise. */
export type Versions = { told: string; own: string };

/** Archive, index, list of pages and log, written anew from the capture. */
export async function checkSealedRemade(
  entries: Entries,
  { redacted, verifier }: SealedCapture,
  sealedAt: string,
  versions: Versions,
): Promise<Line> {
  let again: Entries;
  try {
    again = readZip((await writeWacz(redacted, null, sealedAt, verifier)).bytes);
  } catch {
    return line('content', 'FAIL', 'unreadable', { name: 'evidence/capture.json' });
  }
  const files = new Map([...again].map(([name, entry]) => [name, entry.unchecked()]));
  const other = [...new Set([...entries.keys(), ...files.keys()])].filter(
    (name) => name !== DIGEST && !same(files.get(name), entries.get(name)?.unchecked()),
  );
  // The manifest differs with every other file: that one says more.
  const name = other.find((one) => one !== 'datapackage.json') ?? other[0];
  if (name === undefined) return line('content', 'PASS', 'content-same', { n: files.size });
  const { told, own } = versions;
  return told === own
    ? line('content', 'FAIL', 'content-other', { name })
    : line('content', 'UNKNOWN', 'other-version', versions);
}

/** Report, README and the pack for SignalConso, made anew; verify.html by the hash that is sealed. */
export async function checkReadableRemade(
  entries: Entries,
  sealed: Omit<Sealed, 'withVerifier'>,
  verifier: string | null,
  readable: ReadableFiles,
  versions: Versions,
): Promise<Line[]> {
  const page = entries.get(VERIFIER);
  const sets = readable({ ...sealed, withVerifier: verifier !== null });
  const wrong = sets.map((files) => otherNames(entries, files, sealed.stampedAt !== null));
  const [name] = wrong.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const lines: Line[] = [];
  if (name !== undefined) {
    lines.push(
      versions.told === versions.own
        ? line('readable', 'FAIL', 'readable-other', { name })
        : line('readable', 'UNKNOWN', 'other-version', versions),
    );
  }
  if ((page ? await sha256(page.bytes()) : null) !== verifier) {
    lines.push(line('readable', 'FAIL', 'changed', { name: VERIFIER }));
  }
  return lines.length > 0
    ? lines
    : [line('readable', 'PASS', 'readable-same', { n: sets[0]?.size ?? 0 })];
}

function otherNames(
  entries: Entries,
  files: ReadonlyMap<string, Uint8Array>,
  stamped: boolean,
): string[] {
  const known = new Set([...files.keys(), ...REST, ...(stamped ? STAMP : [])]);
  const changed = [...files].filter(([name, own]) => !same(own, entries.get(name)?.bytes()));
  const added = [...entries.keys()].filter((name) => !known.has(name));
  return [...changed.map(([name]) => name), ...added];
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one?.length === other?.length && !!one?.every((byte, i) => byte === other?.[i]);
}
