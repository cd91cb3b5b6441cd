/**
 * What a capture gives to the core before masking and sealing. Whoever captures (the extension, a
 * browser driven by the command line) fills this in; `redact` masks it; `makeDossier` seals it:
 *
 *   redact(capture, known, { keepOrderNumber }) → { capture, redactions }      evidence/redact
 *   privateRanges(text, known) → { start, end, class }[], for painting pictures  evidence/redact
 *   makeSigningKey() → CryptoKeyPair, not extractable; fingerprintOf(publicKey)  evidence/seal
 *   makeDossier({ redacted, key, language, sealedAt, stamp }) → { name, bytes, … } export/dossier
 *     stamp: sends a request (DER) to the chosen service and gives its answer back (DER)
 *   verifyDossier(bytes, { roots }) → { lines: { check, result, says }[], … }    evidence/verify
 *
 * What the capture in the page does itself, because only it can:
 * - pixels: `png` holds pictures that are already painted over, `masked` says where and why;
 * - HTML: serialised from a clone without scripts, open shadow roots as `<template shadowrootmode>`,
 *   the state of controls written as attributes (`checked`, `selected`), never a typed value. An
 *   element of the clone that carries `PRIVATE_MARK` with a `PrivateClass` as its value is masked
 *   whole, and its text is masked wherever else it occurs;
 * - typed values go to `redact` beside the capture (`KnownPrivate`), in memory only.
 *
 * Times are RFC 3339 in UTC with milliseconds (`2026-11-22T04:44:41.000Z`); sizes of pictures are
 * device pixels, boxes are CSS pixels from the top left of the page.
 */
import * as z from 'zod/mini';
import { Report } from '../check/report.ts';
import { PageFacts } from '../facts/page-facts.ts';

/** Attribute by which a capture marks an element of the serialised page as private. */
export const PRIVATE_MARK = 'data-caisse-claire-private';

/** Why something was masked. `brush`: the person painted over it. */
export const PrivateClass = z.enum([
  'name',
  'email',
  'phone',
  'postal-address',
  'card',
  'iban',
  'order-number',
  'customer-number',
  'greeting',
  'typed',
  'hidden-field',
  'token',
  'query',
  /** A frame of another site, painted over whole. */
  'frame',
  'brush',
]);

const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const whole = z.number().check(z.int(), z.nonnegative());
const text = z.string().check(z.maxLength(20_000));

export const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** A moment as the machine's clocks had it. */
export const Moment = z.object({
  utc: instant,
  /** Minutes east of UTC at that moment. */
  offset: z.number().check(z.int()),
  /** Milliseconds of a clock that never jumps (`performance.now()`), to order and measure. */
  monotonic: z.number(),
});

export const Shot = z.object({
  kind: z.enum(['view', 'finding']),
  /** For `finding`: what is shown, by rule and place as the report names them. */
  finding: z.nullable(z.object({ rule: z.string(), target: z.array(z.string()) })),
  /** A PNG, masked places already painted over. */
  png: z.instanceof(Uint8Array<ArrayBufferLike>),
  width: whole,
  height: whole,
  /** Painted places, in pixels of this picture. */
  masked: z.array(z.extend(Box, { class: PrivateClass })),
});

export const CapturedPage = z.object({
  facts: PageFacts,
  /** Address asked for and address shown; values of the query go when masked. */
  url: text,
  finalUrl: text,
  title: text,
  /** Host of the page before, when the browser tells it. */
  referrerHost: z.nullable(text),
  opened: Moment,
  captured: Moment,
  /** Rendered page; null for earlier pages of a purchase, of which only the facts were kept. */
  html: z.nullable(z.string()),
  /** Visible text (`innerText`). */
  text: z.nullable(z.string()),
  shots: z.array(Shot),
  /** Where the elements named by findings stand; `target` as in the facts. */
  places: z.array(
    z.object({ target: z.array(z.string()), xpath: z.string(), box: z.nullable(Box) }),
  ),
  /** The page came from the cache or the back-forward cache (navigation timing); null: not known. */
  fromCache: z.nullable(z.boolean()),
});

/** One act of a capture, before it is chained. `detail` is shown in the dossier: no typed value. */
export const CapturedStep = z.object({
  t: instant,
  type: z.enum([
    'open',
    'navigate',
    'step-detected',
    /** The first state of one control, as seen before any act of the user. */
    'first-state',
    'user-change',
    'check',
    'shot',
    'redact',
    'seal',
  ]),
  url: text,
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const Environment = z.object({
  browser: z.string(),
  browserVersion: z.string(),
  os: z.string(),
  viewport: z.object({ width: whole, height: whole }),
  devicePixelRatio: z.number(),
  /** 1 is 100 %; null: not known. */
  zoom: z.nullable(z.number()),
  locale: z.string(),
  /** IANA name, as in Europe/Paris. */
  zone: z.string(),
  colourScheme: z.enum(['light', 'dark', 'unknown']),
  privateWindow: z.nullable(z.boolean()),
  /** What a person stated under the heads of NF Z67-147 (`ip`, `proxy`, `dns`, `cache`, `cookies`, …). */
  protocol: z.record(z.string(), text),
});

export const Capture = z.object({
  schemaVersion: z.literal(1),
  /** 32 lower-case hexadecimal digits, random. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** `build`: hash or mark of the build, `''` when unknown. */
  tool: z.object({ name: z.literal('caisse-claire'), version: z.string(), build: z.string() }),
  /** Who drove the browser. */
  mode: z.enum(['extension', 'command-line', 'sweep']),
  /** rendered-dom: what the browser showed; the answers of the server were not recorded. */
  method: z.enum(['rendered-dom', 'network']),
  /** Difference to a server's clock, by the `Date` header of a HEAD to the page's own origin. */
  clock: z.object({
    server: z.nullable(
      z.object({ date: instant, seen: instant, differenceMs: z.number().check(z.int()) }),
    ),
  }),
  operator: z.object({
    role: z.enum(['consumer', 'association', 'merchant', 'robot']),
    /** Only when the person typed it for the dossier. */
    name: z.nullable(text),
  }),
  /** What the check was told: the report is computed again from it. */
  context: z.object({
    on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    country: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
  env: Environment,
  steps: z.array(CapturedStep),
  /** Pages of one purchase, in order; the last one is the page that was open. */
  pages: z.array(CapturedPage).check(z.minLength(1), z.maxLength(50)),
  /** The report as the person saw it, made from the facts before masking. */
  report: Report,
  /** Remarks typed by the person, kept apart from what the machine found. */
  notes: z.array(z.object({ at: instant, text })),
});

export type PrivateClass = z.infer<typeof PrivateClass>;
export type Box = z.infer<typeof Box>;
export type Moment = z.infer<typeof Moment>;
export type Shot = z.infer<typeof Shot>;
export type CapturedPage = z.infer<typeof CapturedPage>;
export type CapturedStep = z.infer<typeof CapturedStep>;
export type Environment = z.infer<typeof Environment>;
export type Capture = z.infer<typeof Capture>;

/** A value known to be private, from a field of the page or from the person; never stored. */
export type KnownPrivate = { class: PrivateClass; value: string };
