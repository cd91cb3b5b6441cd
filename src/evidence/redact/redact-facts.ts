/** The facts of a page with every text masked; what is counted, compared or named stays. */
import type { PageFacts } from '../../facts/page-facts.ts';

type Masker = (text: string) => string;

/** @param mask masks one text; `address` an address, whose query values go too */
export function redactFacts(facts: PageFacts, mask: Masker, address: Masker): PageFacts {
  const list = (texts: readonly string[]) => texts.map(mask);
  const money = <M extends { text: string }>(one: M): M => ({ ...one, text: mask(one.text) });
  return {
    ...facts,
    url: address(facts.url),
    title: mask(facts.title),
    controls: facts.controls.map((one) => ({
      ...one,
      name: mask(one.name),
      text: mask(one.text),
      content: mask(one.content),
      label: mask(one.label),
      near: mask(one.near),
      heading: mask(one.heading),
      handle: mask(one.handle),
      group: one.group === null ? null : mask(one.group),
      price: one.price && money(one.price),
      target: list(one.target),
    })),
    blocks: facts.blocks.map((one) => ({
      ...one,
      text: mask(one.text),
      amounts: one.amounts.map(money),
      target: list(one.target),
    })),
    links: facts.links.map((one) => ({
      ...one,
      href: address(one.href),
      text: mask(one.text),
      name: mask(one.name),
      target: list(one.target),
    })),
    structured: {
      ...facts.structured,
      types: list(facts.structured.types),
      offers: facts.structured.offers.map((one) => ({
        price: one.price && money(one.price),
        availability: mask(one.availability),
      })),
      returns: facts.structured.returns.map((one) => ({ ...one, category: mask(one.category) })),
    },
    frames: facts.frames.map((one) => ({
      ...one,
      origin: mask(one.origin),
      title: mask(one.title),
    })),
  };
}
