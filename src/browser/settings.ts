/**
 * What the user chose, in storage.local under `settings`. A stored value that is no longer one of
 * this shape is never dropped: it is copied to `settings-damaged-<time>`, the parts that are sound
 * are kept, a switch that protects the user stands on its safe side, and whoever reads is told.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const Settings = z.object({
  schemaVersion: z.literal(1),
  /** Use the site access that the browser gives; false: only when the user clicks. */
  automatic: z.boolean(),
  /** Switched off everywhere, until switched on again. */
  paused: z.boolean(),
  /** ISO 3166-1 alpha-2 of the law that the user asks for; null: the shop's signs decide. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Shops (see shopOf) that are never checked. */
  offHosts: z.array(z.string().check(z.minLength(1), z.maxLength(253))),
  /** Language of the interface; auto: the browser's. */
  language: z.enum(['auto', 'fr', 'en']),
});
export type Settings = z.infer<typeof Settings>;

export const KEY = 'settings';
export const DAMAGED = 'settings-damaged-';
export const DEFAULTS: Settings = {
  schemaVersion: 1,
  automatic: true,
  paused: false,
  country: null,
  offHosts: [],
  language: 'auto',
};

/** What stands in for a part that cannot be read: who may have paused us is not read again. */
const CAREFUL: Settings = { ...DEFAULTS, automatic: false, paused: true };

/**
 * Keeps of `stored` every part that is sound, with the careful choice or the default for the others.
 * A shop that was lost from those switched off pauses everything: nobody knows which one it was.
 */
export function salvage(stored: unknown): { settings: Settings; damaged: boolean } {
  if (stored === undefined) return { settings: { ...DEFAULTS }, damaged: false };
  const found = salvageOf(Settings, CAREFUL, stored);
  const off = (stored as Partial<Settings> | null)?.offHosts;
  const whole = Settings.shape.offHosts.safeParse(off).success;
  return whole ? found : { ...found, settings: { ...found.settings, paused: true } };
}

/**
 * Keeps of any settings that are stored every part that is sound.
 * @param careful what stands in for a part that is not
 */
export function salvageOf<T extends object>(
  schema: z.ZodMiniObject & z.ZodMiniType<T>,
  careful: T,
  stored: unknown,
): { settings: T; damaged: boolean } {
  const whole = schema.safeParse(stored);
  if (whole.success) return { settings: whole.data, damaged: false };
  const settings = { ...careful } as Record<string, unknown>;
  for (const [name, part] of Object.entries(schema.shape)) {
    const given = (stored as Record<string, unknown> | null)?.[name];
    // Of a list, one odd line takes no other with it: a shop that is switched off stays so.
    const lines = Array.isArray(given)
      ? given.filter((one) => z.safeParse(part, [one]).success)
      : given;
    const value = z.safeParse(part, lines);
    if (value.success) settings[name] = value.data;
  }
  return { settings: settings as T, damaged: true };
}

/** Puts a damaged value aside, for damagedSettings, and the mended one in its place. */
export async function setAside(key: string, stored: unknown, mended: object): Promise<void> {
  const aside = `${DAMAGED}${Date.now()}${key === KEY ? '' : `-${key}`}`;
  await browser.storage.local.set({ [aside]: stored, [key]: mended });
}

/**
 * The settings now. `damaged` is true once, when a damaged value was found: it then stands aside
 * and the mended settings are stored in its place.
 */
export async function readSettings(): Promise<{ settings: Settings; damaged: boolean }> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const found = salvage(stored);
  if (found.damaged) await setAside(KEY, stored, found.settings);
  return found;
}

/** The damaged values that were put aside, as they were stored, by their key; oldest first. */
export async function damagedSettings(): Promise<Record<string, unknown>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith(DAMAGED)).sort());
}

/** Deletes what was put aside; the settings in use stay. */
export async function deleteDamagedSettings(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await damagedSettings()));
}

let last: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after the other, and answers what is stored then. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>) {
  const done = last.then(async () => {
    const { settings } = await readSettings();
    const next = Settings.parse({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  last = done.catch(() => undefined);
  return done;
}
