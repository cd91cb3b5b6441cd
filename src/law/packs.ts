import type { LawPack } from './law-pack.ts';
import at from './packs/at.json' with { type: 'json' };
import be from './packs/be.json' with { type: 'json' };
import bg from './packs/bg.json' with { type: 'json' };
import cy from './packs/cy.json' with { type: 'json' };
import cz from './packs/cz.json' with { type: 'json' };
import de from './packs/de.json' with { type: 'json' };
import dk from './packs/dk.json' with { type: 'json' };
import ee from './packs/ee.json' with { type: 'json' };
import es from './packs/es.json' with { type: 'json' };
import eu from './packs/eu.json' with { type: 'json' };
import fi from './packs/fi.json' with { type: 'json' };
import fr from './packs/fr.json' with { type: 'json' };
import gr from './packs/gr.json' with { type: 'json' };
import hr from './packs/hr.json' with { type: 'json' };
import hu from './packs/hu.json' with { type: 'json' };
import ie from './packs/ie.json' with { type: 'json' };
import is from './packs/is.json' with { type: 'json' };
import it from './packs/it.json' with { type: 'json' };
import lt from './packs/lt.json' with { type: 'json' };
import lu from './packs/lu.json' with { type: 'json' };
import lv from './packs/lv.json' with { type: 'json' };
import mt from './packs/mt.json' with { type: 'json' };
import nl from './packs/nl.json' with { type: 'json' };
import no from './packs/no.json' with { type: 'json' };
import pl from './packs/pl.json' with { type: 'json' };
import pt from './packs/pt.json' with { type: 'json' };
import ro from './packs/ro.json' with { type: 'json' };
import se from './packs/se.json' with { type: 'json' };
import si from './packs/si.json' with { type: 'json' };
import sk from './packs/sk.json' with { type: 'json' };

/** Every law pack of the project, the EU's first; their shape is checked in tests/law. */
export const lawPacks = [
  eu,
  at,
  be,
  bg,
  cy,
  cz,
  de,
  dk,
  ee,
  es,
  fi,
  fr,
  gr,
  hr,
  hu,
  ie,
  is,
  it,
  lt,
  lu,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  se,
  si,
  sk,
] as LawPack[];
