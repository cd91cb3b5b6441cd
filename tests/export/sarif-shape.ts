/**
 * The part of SARIF 2.1.0 (OASIS standard, sections 3.13 to 3.58) that the export uses, strictly:
 * a property that is not here is an error, as the standard's own schema has it.
 */
import * as z from 'zod/mini';

const uri = z.string().check(z.regex(/^[!#$&'()*+,/:;=?@[\]A-Za-z0-9\-._~%]+$/));
const message = z.strictObject({ text: z.string().check(z.minLength(1)) });
const index = z.number().check(z.int(), z.nonnegative());
const level = z.enum(['none', 'note', 'warning', 'error']);
const physicalLocation = z.strictObject({ artifactLocation: z.strictObject({ uri }) });
const propertyBag = z.record(z.string(), z.unknown());

const Rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  fullDescription: z.optional(message),
  helpUri: z.optional(z.url()),
  help: z.strictObject({ text: z.string(), markdown: z.string() }),
  properties: z.strictObject({ tags: z.array(z.string()) }),
});

const Result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index,
  kind: z.enum(['fail', 'review', 'pass', 'notApplicable', 'open', 'informational']),
  level,
  message,
  locations: z.array(
    z.strictObject({
      physicalLocation,
      logicalLocations: z.optional(
        z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })),
      ),
    }),
  ),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        status: z.enum(['accepted', 'underReview', 'rejected']),
        justification: z.string(),
      }),
    ),
  ),
  properties: propertyBag,
});

const Run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string(),
      version: z.string(),
      rules: z.array(Rule),
      properties: propertyBag,
    }),
  }),
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  artifacts: z.array(
    z.strictObject({
      location: z.strictObject({ uri }),
      roles: z.array(z.literal('analysisTarget')),
    }),
  ),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(
        z.strictObject({
          level,
          message,
          locations: z.array(z.strictObject({ physicalLocation })),
        }),
      ),
    }),
  ),
  results: z.array(Result),
});

export const SarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(Run).check(z.length(1)),
});
