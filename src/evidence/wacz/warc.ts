/**
 * WARC 1.1 (ISO 28500:2017): what was captured, as `resource` records, each its own gzip member so
 * that a player can take one out. No HTTP exchange is pretended: the extension saw none.
 */
import { gzipSync } from 'fflate';
import { sha256 } from '../seal/sha256.ts';
import { utf8 } from './canonical.ts';

export type Resource = {
  /** Target URI: the address of the page, or a `urn:` for a picture or a text of it. */
  uri: string;
  type: string;
  bytes: Uint8Array;
  /** When it was captured: RFC 3339, UTC. */
  date: string;
};
/** Where a record stands in the file, for the index. */
export type Located = Resource & { offset: number; length: number; digest: string };

const LINE = '\r\n';

/**
 * The file and the places of its records. Record ids come from `seed` and the number of the record,
 * so that the same capture gives the same bytes.
 */
export async function writeWarc(
  resources: readonly Resource[],
  { seed, date, software }: { seed: string; date: string; software: string },
): Promise<{ bytes: Uint8Array; records: Located[] }> {
  const info = utf8(
    `software: ${software}${LINE}format: WARC File Format 1.1${LINE}` +
      `conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/${LINE}`,
  );
  const parts = [
    await member('warcinfo', info, await recordId(seed, 0), {
      'WARC-Date': date,
      'WARC-Filename': 'data.warc.gz',
      'Content-Type': 'application/warc-fields',
    }),
  ];
  const records: Located[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const [i, resource] of resources.entries()) {
    const digest = `sha256:${await sha256(resource.bytes)}`;
    const part = await member('resource', resource.bytes, await recordId(seed, i + 1), {
      'WARC-Target-URI': resource.uri,
      'WARC-Date': resource.date,
      'WARC-Payload-Digest': digest,
      'Content-Type': resource.type,
    });
    parts.push(part);
    records.push({ ...resource, offset, length: part.length, digest });
    offset += part.length;
  }
  return { bytes: joined(parts), records };
}

async function member(
  type: string,
  block: Uint8Array,
  id: string,
  headers: Record<string, string>,
): Promise<Uint8Array> {
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}`),
    `WARC-Block-Digest: sha256:${await sha256(block)}`,
    `Content-Length: ${block.length}`,
    '',
    '',
  ].join(LINE);
  return gzipSync(joined([utf8(head), block, utf8(LINE + LINE)]), { level: 9, mtime: 0 });
}

/** A UUID of version 8 (RFC 9562, made by rule) out of a hash. */
async function recordId(seed: string, n: number): Promise<string> {
  const digits = await sha256(utf8(`${seed} ${n}`));
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** All parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
