/** Puts a tab's badge, title and icon on the toolbar. */
import { browser } from 'wxt/browser';
import { badgeOf } from './badge-words.ts';
import type { TabState } from './messages.ts';
import type { Settings } from './settings.ts';

/** Dark enough for white signs (contrast above 7 to 1); never the only sign of anything. */
const COLOURS = { problem: '#8a1c1c', calm: '#0b5d57', neutral: '#3d4650' };
const icons = (folder: string) => ({
  16: `/${folder}/16.png`,
  32: `/${folder}/32.png`,
  48: `/${folder}/48.png`,
});

/** The language of the user's choice, else the browser's; French or English. */
export function interfaceLanguage(settings: Settings): 'fr' | 'en' {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Shows `state` on the toolbar of its tab; a tab that was closed in between is no error. */
export async function showBadge(state: TabState, settings: Settings): Promise<void> {
  const { tabId } = state;
  const { sign, title, grey } = badgeOf(state, interfaceLanguage(settings));
  const color = /^\d/.test(sign) ? COLOURS.problem : sign === '✓' ? COLOURS.calm : COLOURS.neutral;
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons(grey ? 'icons-off' : 'icons') }),
    sign && browser.action.setBadgeBackgroundColor({ tabId, color }),
    sign && browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
