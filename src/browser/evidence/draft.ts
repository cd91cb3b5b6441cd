/** A capture that is not sealed yet. Everything in it is masked already; pictures stand apart. */
import * as z from 'zod/mini';
import { Box, Capture, PrivateClass } from '../../evidence/capture.ts';
import { Redaction } from '../../evidence/redact/redacted.ts';

/** RFC 3339, UTC. */
const instant = z.string().check(z.refine((at) => !Number.isNaN(Date.parse(at))));
const number = z.number().check(z.int(), z.nonnegative());

/** A picture still to be taken: the view, or one finding. */
const ShotWanted = z.object({
  kind: z.enum(['view', 'finding']),
  finding: z.nullable(z.object({ rule: z.string(), target: z.array(z.string()) })),
});
export type ShotWanted = z.infer<typeof ShotWanted>;

/** Why a picture is not there: said in the preview and in the dossier. */
const MissingShot = z.extend(ShotWanted, {
  at: instant,
  why: z.enum(['not-drawn', 'not-in-front', 'page-left', 'moving', 'refused', 'too-many']),
});
export type MissingShot = z.infer<typeof MissingShot>;

const Draft = z.object({
  id: z.string(),
  createdAt: instant,
  tabId: z.number(),
  /** performance.timeOrigin of the document: only this one may give the pictures still wanted. */
  document: z.number(),
  host: z.string(),
  /** pictures: some are still wanted · ready: to be looked at and sealed. */
  stage: z.enum(['pictures', 'ready']),
  wanted: z.array(ShotWanted),
  missing: z.array(MissingShot),
  /** The masked capture, without pictures. */
  redacted: z.object({
    capture: Capture,
    redactions: z.array(Redaction),
    changedByMasking: z.array(z.string()),
  }),
  /** Painted over by the person, per picture, in its pixels. */
  brush: z.record(z.string(), z.array(Box)),
  /** Pictures that the person wants left out, by number. */
  leftOut: z.array(number),
  /** A remark of the person, apart from what the machine found. */
  note: z.string(),
});
export type Draft = z.infer<typeof Draft>;

/** Whether what is stored under a draft can be shown and sealed, down to its last line. */
export function isDraft(stored: unknown): stored is Draft {
  return Draft.safeParse(stored).success;
}

const DraftShot = z.extend(ShotWanted, {
  at: instant,
  png: z.instanceof(Uint8Array<ArrayBufferLike>),
  width: number,
  height: number,
  masked: z.array(z.extend(Box, { class: PrivateClass })),
});
export type DraftShot = z.infer<typeof DraftShot>;

/** The same for one of its pictures. */
export function isShot(stored: unknown): stored is DraftShot {
  return DraftShot.safeParse(stored).success;
}
