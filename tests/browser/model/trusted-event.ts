/** An event that comes from the user or the browser, as pages cannot make one. */
import { createRequire } from 'node:module';
import type { DOMWindow } from 'jsdom';

type Inside = { isTrusted: boolean; _dispatch(event: Inside): void };
const idl: { implForWrapper(wrapped: object): Inside } = createRequire(import.meta.url)(
  'jsdom/lib/generated/idl/utils.js',
);

/** Dispatches past jsdom's own `dispatchEvent`, which marks what it is given as not trusted. */
export function fireTrusted(window: DOMWindow, target: Element, type: string): void {
  const event = idl.implForWrapper(new window.Event(type, { bubbles: type !== 'load' }));
  event.isTrusted = true;
  idl.implForWrapper(target)._dispatch(event);
}
