/** Where a sentinel may start: once per document, in the page itself and in its own frames. */

const HERE = Symbol.for('caisse-claire.sentinel');

/**
 * Starts unless one runs already, or this is a frame of another site: what an advertisement or a
 * payment service does in its frame is not watched. A page that is only prepared in the
 * background waits until somebody sees it. What `begin` starts says when it has ended for good:
 * then another may start here.
 */
export function onceHere(
  window: Window & typeof globalThis,
  begin: (end: () => void) => void,
): void {
  const world = globalThis as { [HERE]?: boolean };
  if (world[HERE] || !sameSite(window)) return;
  world[HERE] = true;
  const start = () =>
    begin(() => {
      world[HERE] = false;
    });
  const { document } = window;
  if ((document as { prerendering?: boolean }).prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }
}

/** True in the page itself and in frames of its own origin. */
export function sameSite(window: Window): boolean {
  try {
    return window === window.top || window.top?.location.origin === window.location.origin;
  } catch {
    return false;
  }
}
