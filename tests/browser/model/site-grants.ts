/** The sites that the browser gives the extension, and the scripts registered on them. */
import type { Clock } from './clock.ts';

export type Access = { origins: string[] };
type Registered = { id: string; matches: string[]; excludeMatches?: string[] };

/** What the browser takes to register a script; other tabs go on meanwhile. */
const REGISTERING = 30;

export function accessCalls(
  clock: Clock,
  access: Access,
  hear: (event: string, given: object) => unknown,
) {
  let scripts: Registered[] = [];
  const fits = (href: string, patterns: string[] = []) =>
    patterns.some((pattern) => {
      const [scheme, host] = pattern.split('://') as [string, string];
      const site = new URL(href);
      return scheme !== 'http' && host.replace(/\/\*$/, '') === site.host;
    });
  const granted = (href: string) => fits(href, access.origins);
  return {
    granted,
    registered: (href: string) =>
      scripts.some(
        ({ id, matches, excludeMatches }) =>
          id === 'sentinel' && fits(href, matches) && granted(href) && !fits(href, excludeMatches),
      ),
    give(origin: string) {
      if (access.origins.includes(origin)) return;
      access.origins.push(origin);
      hear('permissions.onAdded', { origins: [origin] });
    },
    take(origin: string) {
      if (!access.origins.includes(origin)) return;
      access.origins = access.origins.filter((one) => one !== origin);
      hear('permissions.onRemoved', { origins: [origin] });
    },
    calls: {
      'permissions.getAll': () => ({ origins: [...access.origins], permissions: [] }),
      'permissions.contains': ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted(origin.replace('*', ''))),
      'scripting.getRegisteredContentScripts': () => scripts,
      'scripting.unregisterContentScripts': async () => {
        await clock.wait(REGISTERING);
        scripts = [];
      },
      'scripting.registerContentScripts': async (more: Registered[]) => {
        await clock.wait(REGISTERING);
        scripts = [...scripts, ...more];
      },
    },
  };
}
