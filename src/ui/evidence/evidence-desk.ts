/** What the evidence page shows and can do; each act is one call of the store or the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case, Study } from '../../browser/evidence/cases/case-types.ts';
import type { DamagedDraft, DamagedStore } from '../../browser/evidence/damaged-evidence.ts';
import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import type { Draft, DraftShot } from '../../browser/evidence/draft.ts';
import type { EvidenceSettings } from '../../browser/evidence/evidence-settings.ts';
import type { RoomLeft } from '../../browser/evidence/room-left.ts';
import type { StampAnswer } from '../../browser/evidence/seal-draft.ts';
import type { Box } from '../../evidence/capture.ts';
import type { Route } from './route.ts';

export type EvidenceShown = {
  drafts: Draft[];
  dossiers: DossierEntry[];
  /** Ids of dossiers whose entry in the list cannot be read. */
  damaged: string[];
  /** How many other records cannot be read, by what they are. */
  unreadable: Record<DamagedStore, number>;
  /** Which drafts are among them. */
  unreadableDrafts: DamagedDraft[];
  studies: Study[];
  cases: Case[];
  room: RoomLeft;
  settings: EvidenceSettings;
  /** Ids of all rules that ship, in their order: the questions that a study may ask. */
  rules: string[];
  /** Of the signing key; null as long as nothing was sealed. */
  fingerprint: string | null;
};

export type EvidenceActs = {
  pictures(draft: string): Promise<DraftShot[]>;
  brush(draft: string, picture: number, boxes: Box[]): Promise<void>;
  leaveOut(draft: string, pictures: number[]): Promise<void>;
  note(draft: string, text: string): Promise<void>;
  /** Masks these words in all texts of a draft. @returns how many places were masked */
  maskWords(draft: string, words: string): Promise<number>;
  seal(draft: string): Promise<StampAnswer>;
  removeDraft(draft: string): Promise<void>;
  exportDossier(dossier: string): Promise<void>;
  removeDossier(dossier: string): Promise<void>;
  moveToStudy(dossier: string, study: string | null): Promise<void>;
  changeSettings(part: Partial<EvidenceSettings>): Promise<void>;
  /** First in a click: the browser asks for access to the service only then. False: refused. */
  chooseService(id: string | null): Promise<boolean>;
  saveStudy(study: Study): Promise<void>;
  removeStudy(study: string): Promise<void>;
  saveCase(one: Case): Promise<void>;
  /** The records that cannot be read, as the text of a JSON file. */
  damagedAsJson(): Promise<string>;
  deleteDamaged(): Promise<void>;
  /** A text as a file among the downloads. */
  saveFile(name: string, type: string, text: string): void;
};

export type EvidenceDesk = {
  shown: EvidenceShown;
  acts: EvidenceActs;
  go(route: Route): void;
  /** Says what was just done; it stays until something else is said. */
  tell(words: string): void;
};

const DeskContext = createContext<EvidenceDesk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): EvidenceDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk: render inside DeskProvider');
  return desk;
}
