import type { LawPack } from './law-pack.ts';
import be from './packs/be.json' with { type: 'json' };
import de from './packs/de.json' with { type: 'json' };
import es from './packs/es.json' with { type: 'json' };
import eu from './packs/eu.json' with { type: 'json' };
import fr from './packs/fr.json' with { type: 'json' };
import it from './packs/it.json' with { type: 'json' };
import nl from './packs/nl.json' with { type: 'json' };

/** Every law pack of the project, the EU's first; their shape is checked in tests/law. */
export const lawPacks = [eu, be, de, es, fr, it, nl] as LawPack[];

/** The newest of the packs' versions (civil dates): what a report and a dossier name. */
export function lawVersion(packs: LawPack[]): string {
  return packs.map((pack) => pack.version).reduce((a, b) => (a > b ? a : b), '');
}
