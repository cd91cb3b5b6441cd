/** Language packs made ready for matching: the words of one page. */
import type { LanguagePack, ListName, Match, Words } from './language-pack.ts';
import { normalise } from './normalise.ts';
import {
  type Entry,
  entriesOf,
  type Hit,
  indexPhrases,
  lookUp,
  lookUpWhole,
  type PhraseIndex,
} from './phrase-index.ts';
import { plain } from './plain-label.ts';
import { textMemo } from './text-memo.ts';
import { type Token, tokensOf } from './tokens.ts';

type Index = PhraseIndex<ListName>;
type ByList = ReadonlyMap<ListName, Match[]>;
/** What the phrases of a pack say in a text: inside it, as the whole of it, of which lists. */
type Found = { inside: ByList; whole: ByList; lists: readonly ListName[] };

const NOTHING: ByList = new Map();
const NOTHING_FOUND: Found = { inside: NOTHING, whole: NOTHING, lists: [] };
/** No longer text is a label. */
const LABEL_LENGTH = 200;

const found = textMemo<Found>();

type Ready = {
  entries: Map<ListName, Entry<ListName>[]>;
  /** The lists that are asked for together, by the array that names them; null: all. */
  indexes: Map<readonly ListName[] | null, Index>;
};
const ready = new WeakMap<LanguagePack, Ready>();

function indexOf(pack: LanguagePack, lists: readonly ListName[] | null): Index {
  const { entries, indexes }: Ready = ready.get(pack) ?? {
    entries: new Map(),
    indexes: new Map(),
  };
  ready.set(pack, { entries, indexes });
  const known = indexes.get(lists);
  if (known) return known;
  const index = indexPhrases(
    (lists ?? (Object.keys(pack.lists) as ListName[])).map((list) => {
      const own = entries.get(list) ?? entriesOf(list, pack.lists[list] ?? []);
      entries.set(list, own);
      return own;
    }),
  );
  indexes.set(lists, index);
  return index;
}

/** Several packs are asked about one text in a row. */
let last: { text: string; all: Token[]; label: Token[] } | null = null;

/** Both readings of a text: all its words, and those left when prices and icons are put aside. */
function readingOf(text: string) {
  if (last?.text === text) return last;
  const normalised = normalise(text);
  const all = tokensOf(normalised);
  const bare = text.length > LABEL_LENGTH ? null : plain(normalised);
  const label = bare === null ? [] : bare === normalised ? all : tokensOf(bare);
  last = { text, all, label };
  return last;
}

function find(index: Index, language: string, text: string): Found {
  const { all, label } = readingOf(text);
  const inside = byList(
    lookUp(index, all).filter(({ phrase }) => !phrase.whole),
    all,
    language,
  );
  const whole = byList(lookUpWhole(index, label), label, language);
  if (inside === NOTHING && whole === NOTHING) return NOTHING_FOUND;
  const lists = new Set(inside.keys());
  for (const [list, matches] of whole) if (matches.some(isLabel)) lists.add(list);
  return { inside, whole, lists: [...lists] };
}

function byList(hits: Hit<ListName>[], tokens: Token[], language: string): ByList {
  if (hits.length === 0) return NOTHING;
  const lists = new Map<ListName, Match[]>();
  for (const { list, phrase, from, to } of hits) {
    const start = tokens[from]?.start ?? 0;
    const match = { list, phrase, language, start, end: tokens[to - 1]?.end ?? start };
    const others = lists.get(list);
    if (others) others.push(match);
    else lists.set(list, [match]);
  }
  return lists;
}

/**
 * Compiles packs into the words of a page (one pack per language of the page). Phrases are indexed
 * when a first text is asked about, once per pack and `only`; what they say in a text is kept.
 *
 * @param only lists that are asked for, where it is not worth while to index them all: always the
 *   same array, by which the index is known
 */
export function compile<List extends ListName = ListName>(
  packs: LanguagePack[],
  only: readonly List[] | null = null,
): Words<List> {
  const readers = packs.map((pack) => reader(pack, only));
  const wholes = (list: List, text: string) => {
    const matches: Match[] = [];
    for (const read of readers) matches.push(...(read(text).whole.get(list) ?? []));
    return matches;
  };

  return {
    languages: packs.map(({ language }) => language),
    find: (list, text) => {
      const matches: Match[] = [];
      for (const read of readers) matches.push(...(read(text).inside.get(list) ?? []));
      matches.push(...wholes(list, text).filter(isLabel));
      return matches.sort((a, b) => a.start - b.start || b.end - a.end);
    },
    has: (list, text) => {
      for (const read of readers) {
        if (read(text).lists.includes(list)) return true;
      }
      return false;
    },
    listsIn: (text) => {
      const [alone] = readers;
      if (alone && readers.length === 1) return alone(text).lists as readonly List[];
      const lists = new Set<List>();
      for (const read of readers) for (const list of read(text).lists) lists.add(list as List);
      return [...lists];
    },
    whole: (list, text) => {
      const hits = wholes(list, text);
      // A phrase without a gap says exactly this label.
      return hits.find(({ phrase }) => !phrase.text.includes('…')) ?? hits[0] ?? null;
    },
  };
}

/** Counts only as the whole label. */
const isLabel = ({ phrase }: Match) => phrase.whole === true;

/** What one pack finds in a text; its phrases are indexed when it is first asked. */
function reader(pack: LanguagePack, only: readonly ListName[] | null): (text: string) => Found {
  let index: Index | null = null;
  // Rules ask one text about list after list.
  let asked: string | null = null;
  let answer = NOTHING_FOUND;
  return (text) => {
    if (text === asked) return answer;
    index ??= indexOf(pack, only);
    answer = found.get(index, text) ?? found.keep(index, text, find(index, pack.language, text));
    asked = text;
    return answer;
  };
}
