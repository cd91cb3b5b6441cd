/** The language packs that ship. A new language is one more file here. */
import type { LanguagePack } from './language-pack.ts';
import bg from './packs/bg.json' with { type: 'json' };
import cs from './packs/cs.json' with { type: 'json' };
import da from './packs/da.json' with { type: 'json' };
import de from './packs/de.json' with { type: 'json' };
import el from './packs/el.json' with { type: 'json' };
import en from './packs/en.json' with { type: 'json' };
import es from './packs/es.json' with { type: 'json' };
import et from './packs/et.json' with { type: 'json' };
import fi from './packs/fi.json' with { type: 'json' };
import fr from './packs/fr.json' with { type: 'json' };
import ga from './packs/ga.json' with { type: 'json' };
import hr from './packs/hr.json' with { type: 'json' };
import hu from './packs/hu.json' with { type: 'json' };
import is from './packs/is.json' with { type: 'json' };
import it from './packs/it.json' with { type: 'json' };
import lt from './packs/lt.json' with { type: 'json' };
import lv from './packs/lv.json' with { type: 'json' };
import mt from './packs/mt.json' with { type: 'json' };
import nl from './packs/nl.json' with { type: 'json' };
import no from './packs/no.json' with { type: 'json' };
import pl from './packs/pl.json' with { type: 'json' };
import pt from './packs/pt.json' with { type: 'json' };
import ro from './packs/ro.json' with { type: 'json' };
import sk from './packs/sk.json' with { type: 'json' };
import sl from './packs/sl.json' with { type: 'json' };
import sv from './packs/sv.json' with { type: 'json' };
import { languageOfTag } from './written-form.ts';

const packs = new Map(
  [
    bg,
    cs,
    da,
    de,
    el,
    en,
    es,
    et,
    fi,
    fr,
    ga,
    hr,
    hu,
    is,
    it,
    lt,
    lv,
    mt,
    nl,
    no,
    pl,
    pt,
    ro,
    sk,
    sl,
    sv,
  ].map((pack) => [pack.language, pack as LanguagePack]),
);

/** ISO 639-1 codes of the languages that have a pack, in alphabetical order. */
export const shippedLanguages: readonly string[] = [...packs.keys()].sort();

/** The pack of a language tag (`fr`, `fr-BE`, `FR_fr`); null when none ships. */
export function languagePack(code: string): LanguagePack | null {
  return packs.get(languageOfTag(code)) ?? null;
}
