/** Inside the sealed part: the log, the pictures, and the copies in the web archive. */

import { gunzipWithin } from '../archive/inflate.ts';
import type { Entry } from '../archive/read-zip.ts';
import { pngSize } from '../png-size.ts';
import { sha256 } from '../seal/sha256.ts';
import { readChain } from '../wacz/steps-chain.ts';
import { type Line, line } from './line.ts';
import type { CaptureFile } from './sealed-shapes.ts';

type Entries = ReadonlyMap<string, Entry>;

/** Bytes of all records together: pages and pictures stand in the sealed part once more. */
const RECORDS_LIMIT = 200e6;
const WARC = 'archive/data.warc.gz';

/** The chain of steps, with as many steps as the capture announces; its last is the sealing. */
export async function checkSteps(
  entries: Entries,
  capture: CaptureFile,
  sealedAt: string | null,
): Promise<Line> {
  const entry = entries.get('evidence/steps.jsonl');
  if (!entry) return line('steps', 'FAIL', 'missing', { name: 'evidence/steps.jsonl' });
  const text = new TextDecoder().decode(entry.unchecked());
  const answer = await readChain(text, capture.steps);
  if (!answer.sound) {
    return line('steps', 'FAIL', answer.reason, { n: answer.n, announced: capture.steps });
  }
  const last = answer.lines.at(-1);
  if (last?.type !== 'seal' || last.t !== sealedAt) return line('steps', 'FAIL', 'seal-other');
  const times = answer.lines.map(({ t }) => t);
  const back = times.findIndex((t, i) => i > 0 && t < (times[i - 1] ?? ''));
  // A clock may be set while a page is open: that is for a person to judge.
  return back < 0
    ? line('steps', 'PASS', 'chain-holds', { n: answer.lines.length })
    : line('steps', 'UNKNOWN', 'times-back', { n: back + 1 });
}

/** Every picture is there, is a PNG, and has the size that the capture tells. */
export function checkPictures(entries: Entries, capture: CaptureFile): Line[] {
  const shots = capture.pages.flatMap((page) => page.shots);
  const wrong = shots.flatMap(({ file, width, height }) => {
    const entry = entries.get(file);
    if (!entry) return [line('pictures', 'FAIL', 'missing', { name: file })];
    const size = pngSize(entry.unchecked());
    const same = size?.width === width && size.height === height;
    return same ? [] : [line('pictures', 'FAIL', 'picture-other', { name: file })];
  });
  return wrong.length > 0
    ? wrong
    : [line('pictures', 'PASS', 'pictures-as-told', { n: shots.length })];
}

/** Page, text and pictures stand in the web archive too: each copy must be the same. */
export async function checkArchiveCopies(entries: Entries, capture: CaptureFile): Promise<Line[]> {
  const warc = entries.get(WARC);
  const index = entries.get('indexes/index.cdx');
  if (!warc || !index) return [line('archive-copy', 'FAIL', 'missing', { name: WARC })];
  const payloads = await payloadHashes(warc.unchecked(), index.unchecked());
  if (payloads === null) return [line('archive-copy', 'FAIL', 'unreadable', { name: WARC })];
  const all = capture.pages.flatMap(({ dom, text, shots }) => [
    ...(dom === null ? [] : [dom]),
    ...(text === null ? [] : [text]),
    ...shots.map((shot) => shot.file),
  ]);
  const names = [...new Set(all)];
  const lines: Line[] = [];
  for (const name of names) {
    const entry = entries.get(name);
    const hash = entry && (await sha256(entry.unchecked()));
    if (!hash || !payloads.has(hash))
      lines.push(line('archive-copy', 'FAIL', 'copy-other', { name }));
  }
  return lines.length > 0
    ? lines
    : [line('archive-copy', 'PASS', 'copies-same', { n: names.length })];
}

/** SHA-256 of the payload of every record that the index names; null when a record is not there. */
async function payloadHashes(warc: Uint8Array, index: Uint8Array): Promise<Set<string> | null> {
  const hashes = new Set<string>();
  let room = RECORDS_LIMIT;
  try {
    const rows = new TextDecoder().decode(index).trimEnd().split('\n').filter(Boolean);
    for (const row of rows) {
      const fields: unknown = JSON.parse(row.slice(row.indexOf('{')));
      const { offset, length, digest } = fields as Record<string, unknown>;
      if (typeof offset !== 'number' || typeof length !== 'number') return null;
      const member = warc.subarray(offset, offset + length);
      const record = gunzipWithin(member, room, WARC);
      // Rows that name one record again and again would be a bomb.
      room -= record.length;
      const hash = await sha256(payloadOf(record));
      if (digest !== `sha256:${hash}`) return null;
      hashes.add(hash);
    }
    return hashes;
  } catch {
    return null;
  }
}

/** The block of a record: after the empty line, as long as the head says. */
function payloadOf(record: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(record.subarray(0, 20_000));
  const start = head.indexOf('\r\n\r\n') + 4;
  const length = Number(/^Content-Length: (\d{1,12})\r$/im.exec(head.slice(0, start))?.[1] ?? -1);
  if (start < 4 || length < 0 || start + length + 4 !== record.length) throw new RangeError();
  return record.subarray(start, start + length);
}
