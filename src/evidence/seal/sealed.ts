/** What the readable files of a dossier are made from: the capture as sealed, and its seal. */
import type { Redacted } from '../redact/redacted.ts';

export type Sealed = {
  redacted: Redacted;
  /** RFC 3339, UTC. */
  sealedAt: string;
  /** SHA-256 of capture.wacz, hexadecimal. */
  hash: string;
  grade: 'hashed' | 'signed' | 'timestamped' | 'qualified';
  fingerprint: string | null;
  /** Time of the timestamp service, RFC 3339; null without a stamp. */
  stampedAt: string | null;
  /** Paths of the pictures in capture.wacz, page by page, in the order of the capture. */
  shots: string[][];
  /** Whether verify.html is packed along. */
  withVerifier: boolean;
};

/** The readable files by name, as this program writes them; one set per language. */
export type ReadableFiles = (sealed: Sealed) => ReadonlyMap<string, Uint8Array>[];
