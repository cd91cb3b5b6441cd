/** Masks a whole capture, before anything is hashed. */
import { check } from '../../check/check.ts';
import type { Capture, KnownPrivate } from '../capture.ts';
import { changedRules } from './changed-rules.ts';
import { maskCapture, searchOf } from './mask-capture.ts';
import type { Redacted } from './redacted.ts';

/**
 * @param known what was typed, and what the person asks to be masked; used here and never kept
 * @returns the capture as it may be shown, and what was masked: class, place, count
 */
export function redact(
  capture: Capture,
  known: readonly KnownPrivate[],
  { keepOrderNumber = false }: { keepOrderNumber?: boolean } = {},
): Redacted {
  const masked = maskCapture(capture, searchOf(capture, known, keepOrderNumber));
  const facts = masked.capture.pages.map((page) => page.facts);
  const report = check(facts, capture.context);
  return {
    capture: { ...masked.capture, report },
    redactions: masked.redactions,
    changedByMasking: changedRules(capture.report, report),
  };
}
