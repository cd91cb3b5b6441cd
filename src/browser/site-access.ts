/** The pages' side of site access: asking for it and giving it back. */
import { browser } from 'wxt/browser';
import { send } from './send.ts';
import { changeSettings } from './settings.ts';

const EVERYWHERE = ['https://*/*', 'http://*/*'];

/**
 * Asks the browser for access to all sites and turns automatic checks on. Must be the first thing
 * that a click does: the browser only asks while the gesture lasts. False when refused.
 */
export async function askAccess(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: EVERYWHERE });
  if (!granted) return false;
  await changeSettings(() => ({ automatic: true }));
  await send({ type: 'access-changed' });
  return true;
}

/** Gives back access to these sites; single shops keep theirs unless they are named. */
export async function dropAccess(origins: string[] = EVERYWHERE): Promise<void> {
  const dropped = await browser.permissions.remove({ origins }).catch(() => false);
  // A build that was given access at install cannot give it back: then it is not used.
  if (!dropped && origins === EVERYWHERE) await changeSettings(() => ({ automatic: false }));
  await send({ type: 'access-changed' });
}

/** Only when the user clicks: gives back all access and uses none. */
export async function onlyOnClick(): Promise<void> {
  await changeSettings(() => ({ automatic: false }));
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await send({ type: 'access-changed' });
}

/** Access now: to all sites or not, and the match patterns of single shops. */
export async function accessNow(): Promise<{ everywhere: boolean; shops: string[] }> {
  const { origins = [] } = await browser.permissions.getAll();
  const wide = (origin: string) => /^(<all_urls>|(\*|https?):\/\/\*\/\*)$/.test(origin);
  const shops = origins.filter((origin) => /^(https?|\*):/.test(origin) && !wide(origin));
  return { everywhere: origins.some(wide), shops: shops.sort() };
}
