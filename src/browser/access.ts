/**
 * Site access: where the sentinel is registered at run time. It runs exactly where the browser
 * grants access and the user wants automatic checks; otherwise nothing is registered at all.
 */
import { browser } from 'wxt/browser';
import { AT_ONCE, inTime } from './in-time.ts';
import { readSettings, type Settings } from './settings.ts';
import { shopOf } from './shop-host.ts';

const FIRST_STATES = '/first-states.js';
const SENTINEL = '/sentinel.js';
const IDS = ['first-states', 'sentinel'];

/** Match patterns of the sites granted now, http and https only. */
export async function grantedMatches(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const everywhere = origins.some((origin) => origin === '<all_urls>' || origin === '*://*/*');
  if (everywhere) return ['http://*/*', 'https://*/*'];
  return origins.filter((origin) => /^(https?|\*):\/\//.test(origin)).sort();
}

/** Whether this address may be read without a click: granted, wanted, and not switched off. */
export async function isAutomatic(url: string, settings: Settings): Promise<boolean> {
  if (!settings.automatic || settings.paused || shopOf(url) === '') return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Whether the user switched checking off for the shop at this address, or everywhere. */
export function isOff(url: string, settings: Settings): boolean {
  return settings.paused || settings.offHosts.includes(shopOf(url));
}

/** The scripts that must be registered now; none where there is no access or no wish. */
export function wantedScripts(matches: string[], settings: Settings) {
  if (!settings.automatic || settings.paused || matches.length === 0) return [];
  // Firefox knows no ports in patterns: such a shop is switched off by the answer it gets instead.
  const off = settings.offHosts.filter((host) => /^[a-z0-9.-]+$/i.test(host));
  const everywhere = {
    matches,
    excludeMatches: off.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]),
    allFrames: true,
    persistAcrossSessions: true,
  };
  return [
    // Before the user can change anything, and small: every page of the site waits for it.
    { id: 'first-states', js: [FIRST_STATES], runAt: 'document_start' as const, ...everywhere },
    { id: 'sentinel', js: [SENTINEL], runAt: 'document_end' as const, ...everywhere },
  ];
}

let last: Promise<unknown> = Promise.resolve();

/** Makes the registration agree with access and settings; one after the other. */
export function registerSentinel(): Promise<void> {
  const done = last.then(async () => {
    const { settings } = await readSettings();
    const wanted = wantedScripts(await grantedMatches(), settings);
    const present = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    if (present.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
    }
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  });
  last = done.catch(() => undefined);
  return done;
}

/** Starts the sentinel in the tabs in front that were open before access was given. */
export async function startInOpenTabs(): Promise<void> {
  const { settings } = await readSettings();
  const [wanted] = wantedScripts(await grantedMatches(), settings);
  if (!wanted) return;
  const tabs = await browser.tabs.query({ active: true, url: wanted.matches });
  const open = tabs.flatMap(({ id, url = '' }) =>
    id === undefined || isOff(url, settings) ? [] : [id],
  );
  await Promise.all(open.map(startSentinel));
}

/** Starts the sentinel in a page where none is awake; a page that is gone by now needs none. */
export async function startSentinel(tabId: number): Promise<void> {
  const started = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [FIRST_STATES, SENTINEL],
  });
  await inTime(started, AT_ONCE).catch(() => undefined);
}
