/** What the capture script puts into the isolated world of a page, for the background to call. */
import type { Masked } from '../../../evidence/redact/mask-capture.ts';
import type { Given } from './assemble.ts';
import type { Look } from './look.ts';

export type CaptureHere = {
  /** Reads and masks; what is private stays in the page. */
  gather(given: Given): Masked;
  /** Brings a finding into view (null: the view as it is) and says what is private in it. */
  look(target: string[] | null): Promise<Look>;
  /** The same right after the picture, without moving anything. */
  lookAgain(target: string[] | null): Look;
  unpose(): Promise<void>;
  /** See server-date.ts. */
  serverDate(): Promise<{ date: string; seen: string; differenceMs: number } | null>;
};

/** Key of the symbol it stands under. */
export const CAPTURE = 'caisse-claire.capture';
