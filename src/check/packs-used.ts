import type { PageFacts } from '../facts/page-facts.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { checkInSteps } from './check-in-steps.ts';
import type { Packs } from './packs.ts';
import type { Context } from './report.ts';

/** Packs that were not opened are named all the same: a report names every pack that ships. */
export type CarriedPacks = {
  law: (LawPack | Omit<LawPack, 'duties'>)[];
  words: (LanguagePack | Omit<LanguagePack, 'lists' | 'notes'>)[];
};

/** The packs that the check of these pages opens, whole, and of all others what names them. */
export function packsUsed(facts: PageFacts[], context: Context, packs: Packs): CarriedPacks {
  const opened = new Set<object>();
  const watched: Packs = {
    law: packs.law.map((pack) => watch(pack, 'duties', opened)),
    words: packs.words.map((pack) => watch(pack, 'lists', opened)),
  };
  const steps = checkInSteps(facts, context, watched);
  while (!steps.next().done);
  return {
    law: packs.law.map((pack) => (opened.has(pack) ? pack : without(pack, ['duties']))),
    words: packs.words.map((pack) => (opened.has(pack) ? pack : without(pack, ['lists', 'notes']))),
  };
}

/** The packs as the check takes them; opening one that was not carried throws PackNotHere. */
export function carried({ law, words }: CarriedPacks): Packs {
  return {
    law: law.map((pack) => ('duties' in pack ? pack : (closed(pack, 'duties') as LawPack))),
    words: words.map((pack) => ('lists' in pack ? pack : (closed(pack, 'lists') as LanguagePack))),
  };
}

/** A check needs a pack that did not come along. */
export class PackNotHere extends Error {}

function watch<Pack extends object>(pack: Pack, part: keyof Pack, opened: Set<object>): Pack {
  return new Proxy(pack, {
    get(target, name) {
      if (name === part) opened.add(pack);
      return Reflect.get(target, name);
    },
  });
}

function closed<Pack extends object>(pack: Pack, part: string): Pack {
  return Object.defineProperty({ ...pack }, part, {
    enumerable: false,
    get() {
      throw new PackNotHere(part);
    },
  });
}

/** Reads nothing of what is left out: there it may throw. */
function without<Pack extends object, Part extends keyof Pack>(
  pack: Pack,
  parts: readonly Part[],
): Omit<Pack, Part> {
  const kept = Object.keys(pack).filter((name) => !parts.includes(name as Part));
  return Object.fromEntries(kept.map((name) => [name, pack[name as keyof Pack]])) as Omit<
    Pack,
    Part
  >;
}
