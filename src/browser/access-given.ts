/** The browser gave access to sites. Its question closes the popup that asked: nobody else is left. */
import { reviewAccess } from './access-lost.ts';
import { changeSettings } from './settings.ts';

/**
 * What was given is used at once: to all sites or to one shop, the user has just said yes to
 * automatic checks there. `automatic` means "use the access there is", so one shop stays one shop.
 * @param given what the browser says was added; a permission without sites changes nothing
 */
export async function useAccess(given: { origins?: string[] }): Promise<void> {
  const sites = (given.origins ?? []).some((origin) => /^(<all_urls>|(https?|\*):)/.test(origin));
  if (!sites) return;
  await changeSettings(() => ({ automatic: true }));
  await reviewAccess();
}
