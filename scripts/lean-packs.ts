/**
 * What of a language pack goes into the extension: the phrases without their examples, sources and
 * notes (those are for tests and readers), and each pack parsed only when a page needs it.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { LanguagePack, Phrase } from '../src/words/language-pack.ts';

const PREFIX = '\0lean-pack:';

/** Vite plugin: takes the place of the JSON modules under src/words/packs. */
export function leanPacks(): Plugin {
  return {
    name: 'lean-packs',
    enforce: 'pre',
    resolveId(source, importer) {
      // The law packs have names of the same form: only those that the words import.
      if (!importer?.includes('/src/words/') || !/\/packs\/[a-z]{2}\.json$/.test(source))
        return null;
      return PREFIX + basename(source, '.json');
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const path = resolve('src/words/packs', `${id.slice(PREFIX.length)}.json`);
      this.addWatchFile(path);
      return leanModule(JSON.parse(readFileSync(path, 'utf8')));
    },
  };
}

/** A module whose `lists` are parsed at the first question, from a string that costs little. */
export function leanModule({ lists, ...head }: LanguagePack): string {
  const lean = Object.fromEntries(
    Object.entries(lists).map(([name, phrases]) => [name, phrases.map(leanPhrase)]),
  );
  const text = JSON.stringify(JSON.stringify(lean));
  return `let lists;\nexport default { ...${JSON.stringify(head)}, get lists() { return (lists ??= JSON.parse(${text})); } };`;
}

function leanPhrase({ example, counterExample, source, note, ...rest }: Phrase) {
  return rest;
}
