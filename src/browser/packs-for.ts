/** Opens the packs that a purchase needs, and no others: the law of one country, a few languages. */
import { withChoicesKept } from '../check/choices-kept.ts';
import { jurisdiction } from '../check/jurisdiction.ts';
import type { Packs } from '../check/packs.ts';
import { likelyLanguages, likelyPacks, settled } from '../check/page-language.ts';
import type { Journey } from '../facts/page-facts.ts';
import type { LawPack } from '../law/law-pack.ts';
import { spokenIn } from '../law/spoken-in.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { lawFile, type PackIndex, packIndex, wordsFile } from './pack-files.ts';

/**
 * Every pack that ships, opened as far as the check of these pages goes: the languages that the
 * pages, the browser and the country name; all of them where these leave the language open.
 *
 * @param country the user's own choice, when there is one
 * @throws a pack failure when a file cannot be read
 */
export async function packsFor(asRead: Journey, country?: string): Promise<Packs> {
  const index = await packIndex();
  const journey = withChoicesKept(asRead);
  const likely = journey.flatMap((facts) => [...likelyLanguages(facts)]);
  const first = await opened(index, likely);
  const clear = journey.every((facts) => settled(facts, likelyPacks(facts, first)));
  const words = clear ? first : await opened(index, everyLanguage(index));
  const closed = index.law.map(closedLaw);
  const where = jurisdiction(journey, { law: closed, words }, country);
  const law = await Promise.all(
    closed.map((pack) =>
      pack.country === 'EU' || pack.country === where.country ? lawFile(pack.country) : pack,
    ),
  );
  const spoken = spokenIn(where.country, closed);
  return { law, words: clear ? await opened(index, [...likely, ...spoken]) : words };
}

const everyLanguage = (index: PackIndex) => index.words.map(({ language }) => language);

function opened(index: PackIndex, languages: string[]): Promise<LanguagePack[]> {
  return Promise.all(
    index.words.map((head) =>
      languages.includes(head.language) ? wordsFile(head.language) : closedWords(head),
    ),
  );
}

function closedWords(head: PackIndex['words'][number]): LanguagePack {
  return {
    ...head,
    get lists(): LanguagePack['lists'] {
      throw new Error(`the words of ${head.language} are not opened`);
    },
  };
}

function closedLaw(head: PackIndex['law'][number]): LawPack {
  return {
    ...head,
    get duties(): LawPack['duties'] {
      throw new Error(`the law of ${head.country} is not opened`);
    },
  };
}
