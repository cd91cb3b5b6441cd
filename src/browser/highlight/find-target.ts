/** Finds the element that a finding points at: one CSS path per shadow root or frame entered. */

export type OpenShadow = (element: Element) => ShadowRoot | null;
/** The element, and the frames it lies in, outermost first. */
export type Place = { element: Element; frames: HTMLIFrameElement[] };

/** Null when a step is gone, is not a path, or leads into a frame that may not be read. */
export function findTarget(document: Document, target: string[], open: OpenShadow): Place | null {
  let within: Document | ShadowRoot = document;
  const frames: HTMLIFrameElement[] = [];
  for (const [step, path] of target.entries()) {
    const element = first(within, path);
    if (!element) return null;
    if (step === target.length - 1) return { element, frames };
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = documentOf(element as HTMLIFrameElement);
      if (!inner) return null;
      frames.push(element as HTMLIFrameElement);
      within = inner;
    } else {
      const root = open(element);
      if (!root) return null;
      within = root;
    }
  }
  return null;
}

function first(within: Document | ShadowRoot, path: string): Element | null {
  try {
    // Through the prototype: a page may hide the method behind a name of its own.
    return Object.getPrototypeOf(within).querySelector.call(within, path);
  } catch {
    return null;
  }
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
