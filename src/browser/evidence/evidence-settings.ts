/** What the person chose for proofs, in storage.local under `evidence-settings`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { salvageOf, setAside } from '../settings.ts';

const EvidenceSettings = z.object({
  /** Ask the shop's server for its date when a proof is kept. */
  compareClock: z.boolean(),
  /** Id of a service of timestamp-services.ts; null: none. */
  timestampService: z.nullable(z.string()),
  role: z.enum(['consumer', 'association', 'merchant']),
  /** Only when typed here for the dossiers. */
  operatorName: z.nullable(z.string().check(z.maxLength(200))),
});
export type EvidenceSettings = z.infer<typeof EvidenceSettings>;

const KEY = 'evidence-settings';
const DEFAULTS: EvidenceSettings = {
  compareClock: false,
  timestampService: null,
  role: 'consumer',
  operatorName: null,
};

/**
 * The choices now; a part that is stored but not sound counts as not chosen, and the whole stands
 * aside with the damaged settings.
 */
export async function readEvidenceSettings(): Promise<EvidenceSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return { ...DEFAULTS };
  const { settings, damaged } = salvageOf(EvidenceSettings, DEFAULTS, stored);
  if (damaged) await setAside(KEY, stored, settings);
  return settings;
}

export async function changeEvidenceSettings(
  part: Partial<EvidenceSettings>,
): Promise<EvidenceSettings> {
  const next = EvidenceSettings.parse({ ...(await readEvidenceSettings()), ...part });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}
