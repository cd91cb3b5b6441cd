/** Every hostile page, each at a shop of its own. */
import { hiddenWords } from './hidden-words.ts';
import type { Hostile } from './hostile-page.ts';
import { madness, otherRoots } from './madness.ts';

export const allHostile: Hostile[] = [...hiddenWords, ...madness, ...otherRoots];

/** Host of a page: a name of its own, so that no journey meets another. */
export const hostOf = (page: Hostile): string => `hostile-${allHostile.indexOf(page)}.test`;
