/** Inside the sealed part: the log, the pictures, and the copies in the web archive. */

import { gunzipWithin } from '../archive/inflate.ts';
import type { Entry } from '../archive/read-zip.ts';
import { pngSize } from '../png-size.ts';
import { sha256 } from '../seal/sha256.ts';
import { readChain } from '../wacz/steps-chain.ts';
import { type Line, line } from './line.ts';
import type { CaptureFile } from './sealed-shapes.ts';

type Entries = ReadonlyMap<string, Entry>;

const RECORD_LIMIT = 200e6;
const WARC = 'archive/data.warc.gz';

/** The chain of steps, with as many steps as the capture announces. */
export async function checkSteps(entries: Entries, capture: CaptureFile): Promise<Line> {
  const entry = entries.get('evidence/steps.jsonl');
  if (!entry) return line('steps', 'FAIL', 'missing', { name: 'evidence/steps.jsonl' });
  const text = new TextDecoder().decode(entry.unchecked());
  const answer = await readChain(text, capture.steps);
  return answer.sound
    ? line('steps', 'PASS', 'chain-holds', { n: answer.lines.length })
    : line('steps', 'FAIL', answer.reason, { n: answer.n, announced: capture.steps });
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
  const names = capture.pages.flatMap(({ dom, text, shots }) => [
    ...(dom === null ? [] : [dom]),
    ...(text === null ? [] : [text]),
    ...shots.map((shot) => shot.file),
  ]);
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
  try {
    const rows = new TextDecoder().decode(index).trimEnd().split('\n').filter(Boolean);
    for (const row of rows) {
      const fields: unknown = JSON.parse(row.slice(row.indexOf('{')));
      const { offset, length, digest } = fields as Record<string, unknown>;
      if (typeof offset !== 'number' || typeof length !== 'number') return null;
      const member = warc.subarray(offset, offset + length);
      const hash = await sha256(payloadOf(gunzipWithin(member, RECORD_LIMIT, WARC)));
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
