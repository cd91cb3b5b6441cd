/** What was met becomes PageFacts: numbers in document order, paths, names, prices. */
import { withoutValues } from './address.ts';
import { controlOf } from './control-end.ts';
import { isNamed, nameOf } from './name.ts';
import type { Open } from './open.ts';
import { targetOf } from './path.ts';
import { attr, read, rootOf } from './reads.ts';
import { shown } from './shown.ts';
import { structuredOf } from './structured.ts';
import type { Block, Control, DraftBlock, DraftLink, Link, PageFacts, Reading } from './types.ts';

const STRIDE = 8;
const BLOCK_STRIDE = 64;

/** Yields when the slice is used up; each control is one piece of work. */
export function* factsOf(
  reading: Reading,
  document: Document,
  due: () => boolean,
): Generator<void, PageFacts> {
  const html = rootOf(document);
  const { layout, choices } = reading.options;
  const controls: Control[] = [];
  for (const draft of reading.controls) {
    controls.push(controlOf(reading, draft));
    if (controls.length % STRIDE === 0 && due()) yield;
  }
  const links: Link[] = [];
  for (const draft of reading.links) {
    const link = linkOf(reading, draft);
    if (link.text !== '' || link.name !== '') links.push(link);
    if (links.length % STRIDE === 0 && due()) yield;
  }
  const blocks: Block[] = [];
  for (const draft of reading.blocks) {
    blocks.push(blockOf(draft));
    if (blocks.length % BLOCK_STRIDE === 0 && due()) yield;
  }
  number(reading.seq, [controls, links, blocks]);
  const structured = structuredOf(document);
  if (due()) yield;
  const title = read(document, 'querySelector', 'title') as Element | null;
  return {
    schemaVersion: 1,
    url: withoutValues(String(read(document, 'URL') ?? '')),
    title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
    lang: html ? attr(html, 'lang') : null,
    detected: null,
    controls,
    blocks,
    links,
    structured,
    frames: reading.frames,
    seen: {
      layout,
      truncated: reading.truncated,
      closedShadowRoots: reading.closedShadowRoots,
      drawn: reading.drawn,
      fromStart: choices?.fromStart ?? false,
    },
  };
}

function blockOf(draft: DraftBlock): Block {
  const { seq, open, frame, kind, text, visible, region, struck, amounts } = draft;
  const target = targetOf(open);
  return { at: seq, frame, kind, text, visible, region, struck, amounts, target };
}

function linkOf(reading: Reading, draft: DraftLink): Link {
  const { seq, open, frame, text, region } = draft;
  const { layout } = reading.options;
  const plain = text !== '' && !isNamed(open);
  return {
    at: seq,
    frame,
    href: addressOf(reading, open, draft.href),
    text,
    name: plain ? text : nameOf(open.el, text, layout),
    visible: shown(open, layout),
    region,
    target: targetOf(open),
  };
}

/** A page links to the same places again and again: each is resolved once. */
function addressOf(reading: Reading, open: Open, href: string): string {
  const { root } = open;
  root.base ??= String(read(root.document, 'baseURI') ?? '');
  const key = `${root.frame} ${href}`;
  let address = reading.addresses.get(key);
  if (address === undefined) {
    address = withoutValues(href, root.base);
    reading.addresses.set(key, address);
  }
  return address;
}

/** One count for controls, blocks and links, in document order and without gaps. */
function number(last: number, lists: { at: number }[][]): void {
  const places = new Uint32Array(last + 1);
  for (const list of lists) for (const { at } of list) places[at] = 1;
  let next = 0;
  for (let seq = 0; seq <= last; seq++) if (places[seq] === 1) places[seq] = next++;
  for (const list of lists) for (const fact of list) fact.at = places[fact.at] as number;
}
