/** What was met becomes PageFacts: numbers in document order, paths, names, prices. */
import { withoutValues } from './address.ts';
import { controlOf } from './control-end.ts';
import { isNamed, nameOf } from './name.ts';
import { targetOf } from './path.ts';
import { attr, call, read, rootOf } from './reads.ts';
import { shown } from './shown.ts';
import { structuredOf } from './structured.ts';
import type { Control, DraftLink, Link, PageFacts, Reading } from './types.ts';

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
  const controls: [number, Omit<Control, 'at'>][] = [];
  for (const [i, draft] of reading.controls.entries()) {
    controls.push([draft.seq, controlOf(reading, draft)]);
    if (i % STRIDE === 0 && due()) yield;
  }
  const links: [number, Omit<Link, 'at'>][] = [];
  for (const [i, draft] of reading.links.entries()) {
    const link = linkOf(reading, draft);
    if (link.text !== '' || link.name !== '') links.push([draft.seq, link]);
    if (i % STRIDE === 0 && due()) yield;
  }
  const number = numbering([
    ...controls.map(([seq]) => seq),
    ...links.map(([seq]) => seq),
    ...reading.blocks.map((block) => block.seq),
  ]);
  const blocks: PageFacts['blocks'] = [];
  for (const [i, { seq, open, ...block }] of reading.blocks.entries()) {
    blocks.push({ at: number(seq), ...block, target: targetOf(open) });
    if (i % BLOCK_STRIDE === 0 && due()) yield;
  }
  const structured = structuredOf(document);
  if (due()) yield;
  const title = call(document, 'querySelector', 'title') as Element | null;
  return {
    schemaVersion: 1,
    url: withoutValues(String(read(document, 'URL') ?? '')),
    title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
    lang: html ? attr(html, 'lang') : null,
    detected: null,
    controls: controls.map(([seq, control]) => ({ at: number(seq), ...control })),
    blocks,
    links: links.map(([seq, link]) => ({ at: number(seq), ...link })),
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

function linkOf(reading: Reading, draft: DraftLink): Omit<Link, 'at'> {
  const { seq: _, open, ...link } = draft;
  const { layout } = reading.options;
  const base = String(read(open.root.document, 'baseURI') ?? '');
  const plain = draft.text !== '' && !isNamed(open.el);
  return {
    ...link,
    href: withoutValues(draft.href, base),
    name: plain ? draft.text : nameOf(open.el, draft.text, layout),
    visible: shown(open, layout),
    target: targetOf(open),
  };
}

/** One count for controls, blocks and links, without gaps. */
function numbering(seqs: number[]): (seq: number) => number {
  const places = new Map<number, number>();
  for (const seq of [...seqs].sort((a, b) => a - b)) {
    if (!places.has(seq)) places.set(seq, places.size);
  }
  return (seq) => places.get(seq) as number;
}
