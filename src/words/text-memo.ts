/**
 * What was found in texts, kept while there is room: a page is asked about again and again, and
 * most of its lines are those of the page before it.
 */

/** Characters of text kept, all packs together, an entry counted as so many more. */
const KEPT_CHARACTERS = 1_500_000;
const ENTRY = 60;

export type TextMemo<Found> = {
  /** What is known of a text, by whoever read it. */
  get(reader: object, text: string): Found | undefined;
  keep(reader: object, text: string, found: Found): Found;
};

type Texts<Found> = Map<object, Map<string, Found>>;

/**
 * Texts used lately are kept, the others let go of: half of the room is for those used since it
 * was last full, the other half for those used before.
 * @param most characters kept
 */
export function textMemo<Found>(most = KEPT_CHARACTERS): TextMemo<Found> {
  let recent: Texts<Found> = new Map();
  let before: Texts<Found> = new Map();
  let characters = 0;
  const keep = (reader: object, text: string, found: Found) => {
    characters += text.length + ENTRY;
    if (characters > most / 2) {
      before = recent;
      recent = new Map();
      characters = text.length + ENTRY;
    }
    const texts = recent.get(reader) ?? new Map<string, Found>();
    recent.set(reader, texts.set(text, found));
    return found;
  };
  return {
    get(reader, text) {
      const known = recent.get(reader)?.get(text);
      if (known !== undefined) return known;
      const used = before.get(reader)?.get(text);
      return used === undefined ? undefined : keep(reader, text, used);
    },
    keep,
  };
}
