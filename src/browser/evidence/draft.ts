/** A capture that is not sealed yet. Everything in it is masked already; pictures stand apart. */
import { Report } from '../../check/report.ts';
import type { Box, PrivateClass } from '../../evidence/capture.ts';
import type { Redacted } from '../../evidence/redact/redacted.ts';

/** A picture still to be taken: the view, or one finding. */
export type ShotWanted = {
  kind: 'view' | 'finding';
  finding: { rule: string; target: string[] } | null;
};

/** Why a picture is not there: said in the preview and in the dossier. */
export type MissingShot = ShotWanted & {
  /** RFC 3339, UTC. */
  at: string;
  why: 'not-drawn' | 'not-in-front' | 'page-left' | 'moving' | 'refused' | 'too-many';
};

export type Draft = {
  id: string;
  /** RFC 3339, UTC. */
  createdAt: string;
  tabId: number;
  /** performance.timeOrigin of the document: only this one may give the pictures still wanted. */
  document: number;
  host: string;
  /** pictures: some are still wanted · ready: to be looked at and sealed. */
  stage: 'pictures' | 'ready';
  wanted: ShotWanted[];
  missing: MissingShot[];
  /** The masked capture, without pictures. */
  redacted: Redacted;
  /** Painted over by the person, per picture, in its pixels. */
  brush: Record<number, Box[]>;
  /** Pictures that the person wants left out, by number. */
  leftOut: number[];
  /** A remark of the person, apart from what the machine found. */
  note: string;
};

/** Whether what is stored under a draft can be shown and sealed. */
export function isDraft(stored: unknown): stored is Draft {
  const draft = (stored ?? {}) as Partial<Record<keyof Draft, unknown>>;
  const texts = [draft.id, draft.createdAt, draft.host, draft.note];
  const lists = [draft.wanted, draft.missing, draft.leftOut];
  const { capture, redactions } = (draft.redacted ?? {}) as Record<string, unknown>;
  const { pages, report } = (capture ?? {}) as Record<string, unknown>;
  return (
    texts.every((one) => typeof one === 'string') &&
    lists.every(Array.isArray) &&
    (draft.stage === 'pictures' || draft.stage === 'ready') &&
    typeof draft.brush === 'object' &&
    draft.brush !== null &&
    Array.isArray(redactions) &&
    Array.isArray(pages) &&
    Report.safeParse(report).success
  );
}

export type DraftShot = ShotWanted & {
  /** RFC 3339, UTC. */
  at: string;
  png: Uint8Array;
  width: number;
  height: number;
  masked: (Box & { class: PrivateClass })[];
};
