/** Frames: those of the page's own origin are read in place, the others are named with the reason. */
import { enter } from './enter.ts';
import type { Open } from './open.ts';
import { attr, read, rootOf } from './reads.ts';
import { rootFor } from './root.ts';
import { shown } from './shown.ts';
import type { Frame, Reading } from './types.ts';

const MAX_DEPTH = 5;
const MAX_FRAMES = 200;

/** Records a frame element and enters its document when it may be read. */
export function enterFrame(reading: Reading, open: Open): Open | null {
  if (reading.frames.length >= MAX_FRAMES) return null;
  const { layout } = reading.options;
  const inside = documentIn(open, layout);
  const why = typeof inside === 'string' ? inside : null;
  reading.frames.push({
    origin: originOf(open),
    reached: why === null,
    why,
    visible: shown(open, layout),
    title: (attr(open.el, 'title') ?? '').slice(0, 200),
  });
  if (typeof inside === 'string') return null;
  const html = rootOf(inside);
  const root = rootFor(inside, open, reading.frames.length, layout);
  return html ? enter(reading, html, 'html', null, root) : null;
}

function addressOf(open: Open): URL | null {
  const src = attr(open.el, 'src');
  if (attr(open.el, 'srcdoc') !== null || !src || /^(about|javascript):/i.test(src)) return null;
  try {
    return new URL(src, String(read(open.root.document, 'baseURI') || 'about:blank'));
  } catch {
    return null;
  }
}

/** Origin of the frame; a frame without an address of its own has that of the page around it. */
export function originOf(open: Open): string {
  const address = addressOf(open);
  return address ? address.origin : pageOrigin(open);
}

function pageOrigin(open: Open): string {
  for (let at: Open | null = open; at; at = at.root.host) {
    const url = String(read(at.root.document, 'URL') ?? '');
    if (/^(https?|file):/.test(url)) return new URL(url).origin;
  }
  return 'null';
}

function documentIn(open: Open, layout: boolean): Document | NonNullable<Frame['why']> {
  const address = addressOf(open);
  const own = address === null || address.origin === pageOrigin(open);
  if (!own || address?.origin === 'null') return 'other-origin';
  if (open.root.depth >= MAX_DEPTH) return 'too-deep';
  let inside: Document | null = null;
  try {
    inside = (open.el as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    inside = null;
  }
  const sandbox = attr(open.el, 'sandbox');
  if (!inside)
    return sandbox !== null && !/allow-same-origin/.test(sandbox) ? 'sandboxed' : 'no-answer';
  // An embedded engine loads no frames: the empty document in its place says nothing.
  const loaded = layout || address === null;
  const blank = address !== null && String(read(inside, 'URL')) === 'about:blank';
  return loaded && !blank ? inside : 'no-answer';
}
