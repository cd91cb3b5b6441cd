/** The masked capture as the sealed part holds it: the way back from `sealedContent`. */
import * as z from 'zod/mini';
import type { Entry } from '../archive/read-zip.ts';
import { Capture } from '../capture.ts';
import { type Redacted, Redaction } from '../redact/redacted.ts';

type Entries = ReadonlyMap<string, Entry>;

const path = z.string().check(z.maxLength(200));
/** What `captureFile` adds to the pages of the capture. */
const FilePage = z.looseObject({
  dom: z.nullable(path),
  text: z.nullable(path),
  lang: z.string(),
  kind: z.string(),
  shots: z.array(z.looseObject({ file: path })),
});
const CaptureJson = z.looseObject({
  packs: z.unknown(),
  finalUrl: z.string(),
  verifier: z.nullable(z.string()),
  pages: z.array(FilePage),
});
const Found = z.looseObject({ report: z.unknown(), changedByMasking: z.array(z.string()) });

export type SealedCapture = {
  redacted: Redacted;
  shots: string[][];
  /** SHA-256 of the verify.html that is packed along, null without one. */
  verifier: string | null;
};

/** Null when a file is not there or is not what it should be. */
export function sealedCapture(entries: Entries): SealedCapture | null {
  try {
    return read(entries);
  } catch {
    return null;
  }
}

function read(entries: Entries): SealedCapture | null {
  const bytes = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new RangeError(name);
    return entry.unchecked();
  };
  const text = (name: string): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(name));
  const json = (name: string): unknown => JSON.parse(text(`evidence/${name}.json`));
  const {
    pages,
    packs: _,
    verifier,
    url: __,
    finalUrl: ___,
    ...head
  } = CaptureJson.parse(json('capture'));
  const facts = z.array(z.unknown()).parse(json('facts'));
  const { report, changedByMasking } = Found.parse(json('findings'));
  const rows = text('evidence/steps.jsonl').trimEnd().split('\n');
  const steps = rows.slice(0, -1).map((row) => {
    const { n: _, prev: __, hash: ___, ...step } = JSON.parse(row) as Record<string, unknown>;
    return step;
  });
  const { schemaVersion: ____, ...env } = z.looseObject({}).parse(json('env'));
  const capture: unknown = {
    ...head,
    env,
    steps,
    report,
    notes: z.looseObject({ notes: z.unknown() }).parse(json('notes')).notes,
    pages: pages.map(({ dom, text: told, lang: _, kind: __, shots, ...page }, p) => ({
      ...page,
      facts: facts[p],
      html: dom === null ? null : text(dom),
      text: told === null ? null : text(told),
      shots: shots.map(({ file, ...shot }) => ({ ...shot, png: bytes(file) })),
    })),
  };
  if (facts.length !== pages.length || !Capture.safeParse(capture).success) return null;
  const { redactions } = z.object({ redactions: z.array(Redaction) }).parse(json('redactions'));
  return {
    redacted: { capture: capture as Capture, redactions, changedByMasking },
    shots: pages.map((page) => page.shots.map((shot) => shot.file)),
    verifier,
  };
}
