/** capture.wacz: WACZ 1.2 with one WARC file, its index, the list of pages, and our own folder. */
import { writeStoredZip } from '../archive/write-zip.ts';
import type { Capture } from '../capture.ts';
import type { Redacted } from '../redact/redacted.ts';
import { sha256 } from '../seal/sha256.ts';
import { jsonFile, utf8 } from './canonical.ts';
import { cdxj } from './cdxj.ts';
import { type SealedContent, sealedContent } from './sealed-files.ts';
import { digestOf } from './signed-data.ts';
import { type Resource, writeWarc } from './warc.ts';

export type Wacz = { bytes: Uint8Array; content: SealedContent };

/**
 * Seals a masked capture. The same capture at the same moment gives the same bytes, except for the
 * signature: ECDSA draws a number each time.
 *
 * @param key of this installation; null: hashes only
 * @param sealedAt RFC 3339, UTC, milliseconds
 * @param verifier SHA-256 of the verify.html that is packed along
 */
export async function writeWacz(
  redacted: Redacted,
  key: CryptoKeyPair | null,
  sealedAt: string,
  verifier: string | null = null,
): Promise<Wacz> {
  const { capture } = redacted;
  const software = `caisse-claire ${capture.tool.version}`;
  const content = await sealedContent(redacted, sealedAt, verifier);
  const resources = resourcesOf(capture, content.shots);
  const warc = await writeWarc(resources, { seed: capture.id, date: sealedAt, software });
  const files = new Map<string, Uint8Array>([
    ['archive/data.warc.gz', warc.bytes],
    ['indexes/index.cdx', utf8(cdxj(warc.records, 'data.warc.gz'))],
    ['pages/pages.jsonl', utf8(pageList(capture))],
    ...content.files,
  ]);
  const manifest = jsonFile(await datapackage(capture, files, sealedAt, software));
  const signing = { created: sealedAt, version: capture.tool.version };
  const all = new Map<string, Uint8Array>([
    ['datapackage.json', manifest],
    ['datapackage-digest.json', jsonFile(await digestOf(manifest, key, signing))],
    ...files,
  ]);
  return { bytes: writeStoredZip(all), content };
}

async function datapackage(
  capture: Capture,
  files: ReadonlyMap<string, Uint8Array>,
  created: string,
  software: string,
) {
  const home = capture.pages.at(-1);
  const resources = [];
  for (const [path, bytes] of files) {
    const name = path.split('/').at(-1) ?? path;
    const hash = `sha256:${await sha256(bytes)}`;
    resources.push({ name, path, hash, bytes: bytes.length });
  }
  return {
    profile: 'wacz',
    wacz_version: '1.2.0',
    title: home?.title || home?.finalUrl || 'Caisse Claire',
    created,
    modified: created,
    software,
    ...(home && { home: { url: webAddress(home.finalUrl), ts: home.captured.utc } }),
    resources,
  };
}

/** Pages by their address; what a player shows for each is found in the index. */
function pageList({ pages }: Capture): string {
  const lines = pages.map(({ finalUrl, captured, title, text }) => ({
    url: webAddress(finalUrl),
    ts: captured.utc,
    title,
    ...(text !== null && { text }),
  }));
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'Pages' };
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function resourcesOf({ pages }: Capture, shots: string[][]): Resource[] {
  return pages.flatMap((page, p) => {
    const uri = webAddress(page.finalUrl);
    const date = page.captured.utc;
    const all: Resource[] = [];
    if (page.html !== null) {
      all.push({ uri, date, type: 'text/html; charset=utf-8', bytes: utf8(page.html) });
    }
    if (page.text !== null) {
      const type = 'text/plain; charset=utf-8';
      all.push({ uri: `urn:text:${uri}`, date, type, bytes: utf8(page.text) });
    }
    for (const [i, { kind, png }] of page.shots.entries()) {
      const name =
        shots[p]?.[i]
          ?.split('/')
          .at(-1)
          ?.replace(/\.png$/, '') ?? '';
      const urn = kind === 'view' ? `urn:view:${uri}` : `urn:finding:${name}:${uri}`;
      all.push({ uri: urn, date, type: 'image/png', bytes: png });
    }
    return all;
  });
}

/** Target URIs are ASCII (RFC 3986): what masking put into an address is percent-encoded. */
function webAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : 'about:blank';
}
