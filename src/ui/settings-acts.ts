/** What the options page can do; each is one call of the browser or one message. */
import type { Settings } from '../browser/settings.ts';

export type SettingsActs = {
  change(part: Partial<Settings>): Promise<void>;
  /** Asks the browser for all sites; straight from the click. */
  allowEverywhere(): Promise<boolean>;
  denyEverywhere(): Promise<void>;
  removeShop(pattern: string): Promise<void>;
  deleteAll(): Promise<void>;
  /** Deletes the damaged settings that were put aside. */
  deleteDamaged(): Promise<void>;
  /** Hands a text to the user as a file. */
  save(name: string, type: string, text: string): void;
};

/** Everything that the options page shows. */
export type SettingsShown = {
  settings: Settings;
  /** Countries with a law pack of their own, ISO 3166-1 alpha-2. */
  countries: string[];
  /** Access to all sites is given now. */
  everywhere: boolean;
  /** Match patterns of single shops to which access is given now. */
  shops: string[];
  /** Settings that could not be read, put aside: as stored, by their key. */
  damaged: Record<string, unknown>;
  versions: { app: string; law: string; words: string; credits: string[] };
};
