/**
 * A language pack: what things are called in one language, as data. No regular expression: `…` in
 * a text stands for a value that the shop puts in (a name, a number, a price).
 */
import * as z from 'zod/mini';
import type { ListName } from './list-names.ts';

export { LIST_NAMES, type ListName } from './list-names.ts';

/** Who stands behind a wording, strongest first (words/README: order of trust). */
export const Authority = z.enum([
  'statute', // the words of a directive or national law
  'court', // a court judged these words in this language
  'guidance', // an authority or the Commission named them
  'analogy', // the literal equivalent of a wording that guidance names
  'usage', // read in a shop platform's own translation
  'own', // our own translation
]);

export const Phrase = z.object({
  text: z.string(),
  authority: Authority,
  confidence: z.enum(['high', 'medium', 'low']),
  /** Needs a second sign beside it (a price, a control, a near word). */
  weak: z.optional(z.boolean()),
  /** Counts only when the whole label is this phrase. */
  whole: z.optional(z.boolean()),
  /** One word that may stand inside a longer one (German and Dutch compounds). */
  part: z.optional(z.boolean()),
  /** Longer wordings in which it does not count ("total" in "sous-total"). */
  except: z.optional(z.array(z.string())),
  /** ISO 3166-1 codes of the countries where this wording was judged so; absent: all. */
  countries: z.optional(z.array(z.string())),
  source: z.optional(z.string()),
  note: z.optional(z.string()),
  /** A text in which it must match, and one like it in which it must not: both run as tests. */
  example: z.string(),
  counterExample: z.string(),
});

export const LanguagePack = z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  name: z.string(),
  version: z.string(),
  /** Credit lines that sources ask for. */
  credits: z.array(z.string()),
  lists: z.record(z.string(), z.array(Phrase)),
  /** Why a list is empty in this language. */
  notes: z.optional(z.record(z.string(), z.string())),
});

export type Phrase = z.infer<typeof Phrase>;
export type LanguagePack = z.infer<typeof LanguagePack>;

export type Match = {
  list: ListName;
  phrase: Phrase;
  language: string;
  /** Offsets in the text as given, so that a quote can be cut from it. */
  start: number;
  end: number;
};

/** The words of one page: all packs of its languages, compiled once (`compile`). */
export type Words<List extends ListName = ListName> = {
  languages: string[];
  /** Every match of a list in a text, at word edges, longest first at one place. */
  find(list: List, text: string): Match[];
  has(list: List, text: string): boolean;
  /** The lists that `has` finds in a text, each once, for whoever asks many texts about many. */
  listsIn(text: string): readonly List[];
  /** The phrase that is the whole text, prices, icons and punctuation put aside. */
  whole(list: List, text: string): Match | null;
};
