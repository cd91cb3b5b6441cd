/** The shapes of the sealed files that verify reads; what it does not read is hashed all the same. */
import * as z from 'zod/mini';
import { Report } from '../../check/report.ts';
import { PageFacts } from '../../facts/page-facts.ts';
import { Capture, CapturedPage } from '../capture.ts';

const path = z.string().check(z.maxLength(200));
const sha = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));

export const Manifest = z.object({
  profile: z.literal('wacz'),
  created: z.string(),
  resources: z
    .array(z.object({ path, hash: sha, bytes: z.number().check(z.int(), z.nonnegative()) }))
    .check(z.maxLength(1000)),
});

export const CaptureFile = z.object({
  schemaVersion: z.literal(1),
  id: Capture.shape.id,
  tool: Capture.shape.tool,
  packs: Report.shape.packs,
  finalUrl: z.string(),
  context: Capture.shape.context,
  operator: Capture.shape.operator,
  mode: Capture.shape.mode,
  method: Capture.shape.method,
  steps: z.number(),
  pages: z
    .array(
      z.object({
        dom: z.nullable(path),
        text: z.nullable(path),
        places: CapturedPage.shape.places,
        shots: z.array(
          z.object({
            file: path,
            finding: z.nullable(z.object({ rule: z.string(), target: z.array(z.string()) })),
            width: z.number(),
            height: z.number(),
          }),
        ),
      }),
    )
    .check(z.maxLength(50)),
});

export const FindingsFile = z.object({
  schemaVersion: z.literal(1),
  report: Report,
  details: z.array(z.unknown()),
});

export const FactsFile = z.array(PageFacts).check(z.minLength(1), z.maxLength(50));

export type Manifest = z.infer<typeof Manifest>;
export type CaptureFile = z.infer<typeof CaptureFile>;
