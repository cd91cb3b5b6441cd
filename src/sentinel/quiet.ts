/** Waits until a page stops changing, then for an idle moment. */

export type Stop = () => void;

/**
 * Calls `done` once: when nothing changed for `still` ms, or at the latest after `atMost` ms, and
 * the browser has an idle moment. The answer cancels it. Nothing is left behind either way.
 */
export function whenQuiet(
  window: Window & typeof globalThis,
  { still, atMost }: { still: number; atMost: number },
  done: () => void,
): Stop {
  const idle = window.requestIdleCallback?.bind(window);
  let waiting = 0;
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(calm);
    window.clearTimeout(limit);
    if (waiting) window.cancelIdleCallback?.(waiting);
  };
  const enough = () => {
    stop();
    if (idle) waiting = idle(done, { timeout: 2000 });
    else done();
  };
  const observer = new window.MutationObserver(() => {
    window.clearTimeout(calm);
    calm = window.setTimeout(enough, still);
  });
  let calm = window.setTimeout(enough, still);
  const limit = window.setTimeout(enough, atMost);
  observer.observe(window.document, { childList: true, subtree: true, characterData: true });
  return stop;
}
