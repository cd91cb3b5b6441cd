/**
 * Reads the page and masks what was read before anything of it leaves the page. What is private is
 * remembered here, in the isolated world of this document, for the pictures that follow.
 */
import { type Masked, maskCapture, searchOf } from '../../../evidence/redact/mask-capture.ts';
import { privateRanges, type Search, searchFor } from '../../../evidence/redact/private-ranges.ts';
import { assemble, type Given } from './assemble.ts';
import type { FindPrivate } from './private-places.ts';
import { readHere } from './read-here.ts';
import { recapOfFacts } from './recap-facts.ts';
import type { OpenShadow } from './roots.ts';
import { typedValues } from './typed-values.ts';

let search: Search | null = null;

/** The masked capture, without pictures; its report is still to be made anew. */
export function gather(document: Document, given: Given, open: OpenShadow): Masked {
  const page = readHere(document, given.targets, open);
  const capture = assemble(given, page);
  const earlier = recapOfFacts(given.steps.map(({ facts }) => facts));
  search = searchOf(capture, [...page.known, ...earlier]);
  return maskCapture(capture, search);
}

/**
 * Finds private text on this page: what was private when it was read, and what stands in a field
 * now. Throws when the page was not read in this document.
 */
export function finder(document: Document, open: OpenShadow): FindPrivate {
  const before = search;
  if (!before) throw new Error('The page was not read.');
  const typed = searchFor(typedValues(document, open).known, { country: before.country });
  return (text) => [...privateRanges(text, before), ...typed.known.ranges(text)];
}
