/** What verify says: one line per check. The words are made from `reason` and `data` when shown. */
export const RESULTS = ['PASS', 'FAIL', 'UNKNOWN'] as const;
export type Result = (typeof RESULTS)[number];

/** The checks, in the order in which they are told; ids are public and stay. */
export const CHECKS = [
  'archive',
  'files',
  'wacz-hash',
  'wacz-form',
  'manifest',
  'digest',
  'signature',
  'steps',
  'archive-copy',
  'pictures',
  'timestamp-request',
  'timestamp-status',
  'timestamp-imprint',
  'timestamp-nonce',
  'timestamp-signature',
  'timestamp-usage',
  'timestamp-certificate',
  'timestamp-chain',
  'timestamp-clock',
  'timestamp-qualified',
  'report',
  'content',
  'readable',
] as const;
export type CheckId = (typeof CHECKS)[number];

export type Line = {
  check: CheckId;
  result: Result;
  /** A key of assets/texts/verify.*.json. */
  reason: string;
  data: Readonly<Record<string, string | number>>;
};

/** One line; `reason` names the words. */
export function line(
  check: CheckId,
  result: Result,
  reason: string,
  data: Line['data'] = {},
): Line {
  return { check, result, reason, data };
}
