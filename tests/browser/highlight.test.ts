import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { findTarget } from '../../src/browser/highlight/find-target.ts';
import { drawMarks, type Mark } from '../../src/browser/highlight/overlay.ts';

/** A page with a closed shadow root, a frame of its own and the doors to both. */
function page() {
  const { window } = new JSDOM(
    `<!doctype html><title>.</title><main><input id="box"><shop-pay id="host"></shop-pay><iframe id="own"></iframe></main>`,
    { url: 'https://boutique.example/' },
  );
  const { document } = window;
  const closed = document.getElementById('host')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
  closed.innerHTML = '<button>Pay</button>';
  const frame = document.getElementById('own') as HTMLIFrameElement;
  if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<p id="in">in</p>';
  window.Element.prototype.getBoundingClientRect = () =>
    ({ left: 10, top: 20, width: 30, height: 40 }) as DOMRect;
  window.Element.prototype.scrollIntoView = () => undefined;
  let observing = 0;
  Object.assign(window, {
    matchMedia: () => ({ matches: false }),
    ResizeObserver: class {
      observe() {
        observing++;
      }
      disconnect() {
        observing = 0;
      }
    },
  });
  const open = (element: Element) => (element.id === 'host' ? closed : null);
  const draw = (marks: Mark[], index: number | null) =>
    drawMarks(window as unknown as Window & typeof globalThis, marks, index, open);
  return { window, document, open, draw, observing: () => observing };
}
const mark = (...target: string[]): Mark => ({ target, tag: '1', problem: true });

describe('finding the place', () => {
  it('goes through closed shadow roots and frames of the page', () => {
    const { document, open } = page();
    expect(findTarget(document, ['#box'], open)?.element.id).toBe('box');
    expect(findTarget(document, ['#host', 'button'], open)?.element.textContent).toBe('Pay');
    const inFrame = findTarget(document, ['#own', '#in'], open);
    expect(inFrame?.element.textContent).toBe('in');
    expect(inFrame?.frames.map(({ id }) => id)).toEqual(['own']);
  });

  it.each([
    [[]],
    [['#gone']],
    [['#box', 'button']],
    [['iframe(1)', '#card']],
    [['#host', '#gone']],
  ])('is null for %j', (target) => {
    const { document, open } = page();
    expect(findTarget(document, target, open)).toBeNull();
  });
});

describe('marks on the page', () => {
  const last: { draw?: ReturnType<typeof page>['draw'] } = {};
  afterEach(() => last.draw?.([], null));
  const opened = () => {
    const one = page();
    last.draw = one.draw;
    return one;
  };

  it('are one element beside the body, which stays as it was, and go without a trace', () => {
    const { document, draw, observing } = opened();
    const before = document.body.outerHTML;
    expect(draw([mark('#box'), mark('#host', 'button')], 0)).toBe(true);
    expect(document.body.outerHTML).toBe(before);
    expect(document.querySelectorAll('caisse-claire-marks')).toHaveLength(1);
    expect(document.querySelector('caisse-claire-marks')?.shadowRoot).toBeNull();
    expect(draw([mark('#box')], 0)).toBe(true);
    expect(document.querySelectorAll('caisse-claire-marks')).toHaveLength(1);
    expect(draw([], null)).toBe(true);
    expect(document.querySelector('caisse-claire-marks')).toBeNull();
    expect(observing()).toBe(0);
    expect(document.body.outerHTML).toBe(before);
  });

  it('say when the place is gone or not shown, and leave nothing then', () => {
    const { window, document, draw } = opened();
    expect(draw([mark('#gone')], 0)).toBe(false);
    window.Element.prototype.getBoundingClientRect = () => ({ width: 0, height: 0 }) as DOMRect;
    expect(draw([mark('#box')], 0)).toBe(false);
    expect(document.querySelector('caisse-claire-marks')).toBeNull();
  });

  it('go with the Escape key', () => {
    const { window, document, draw } = opened();
    draw([mark('#box')], 0);
    document.body.dispatchEvent(
      new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    expect(document.querySelector('caisse-claire-marks')).toBeNull();
  });
});
