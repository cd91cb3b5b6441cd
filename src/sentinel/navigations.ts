/** Page changes without a new document: routers that write the address, and the way back. */
import type { Stop } from './quiet.ts';

type NavigationTarget = EventTarget & { currentEntry?: unknown };

/**
 * Calls `moved` when the address changes within the document (other than to a place on the same
 * page) and when the page comes back from the back/forward cache. Listeners only: nothing runs
 * until the browser says so.
 */
export function onNavigation(window: Window, moved: () => void): Stop {
  const route = () => window.location.href.replace(/#(?![/!]).*$/s, '');
  let seen = route();
  const look = () => {
    if (route() === seen) return;
    seen = route();
    moved();
  };
  const back = (event: PageTransitionEvent) => {
    if (event.persisted) moved();
  };
  const navigation = (window as Window & { navigation?: NavigationTarget }).navigation;
  const heard: [EventTarget, string, EventListener][] = navigation
    ? [[navigation, 'currententrychange', look]]
    : [
        [window, 'popstate', look],
        [window, 'hashchange', look],
        // Older browsers tell nobody of history.pushState: look when the user did something.
        [window, 'click', () => window.setTimeout(look, 0)],
      ];
  heard.push([window, 'pageshow', back as EventListener]);
  for (const [target, type, listener] of heard) target.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of heard) target.removeEventListener(type, listener);
  };
}
