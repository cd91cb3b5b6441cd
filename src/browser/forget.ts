import { browser } from 'wxt/browser';
import { deleteDamagedSettings, KEY } from './settings.ts';

/**
 * Deletes the settings, the damaged ones that were put aside, and all results of this session.
 * Orders and proofs stay, with what belongs to them: they are deleted by their own buttons.
 */
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await deleteDamagedSettings();
  await browser.storage.session.clear();
}
