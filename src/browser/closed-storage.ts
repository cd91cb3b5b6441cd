import { browser } from 'wxt/browser';

/**
 * Closes the stored orders and settings to content scripts, where the browser can (Chromium): a
 * page that broke out of its own world into ours would else read them. storage.session is closed
 * from the start, the database of proofs is no part of the page's origin.
 */
export async function closeStorage(): Promise<void> {
  const local: Partial<Pick<typeof browser.storage.local, 'setAccessLevel'>> =
    browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
