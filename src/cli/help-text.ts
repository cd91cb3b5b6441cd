/** What --help prints. The options keep their names in every language. */
import type { Language } from '../export/report-texts.ts';

const ENGLISH = `Caisse Claire: compares a checkout with EU consumer law.

caisse-claire check <file.html | http(s) address | facts.json | dossier.zip>...
  --engine dom|chromium   dom (default for files): embedded, no browser, no layout
                          chromium: an installed Chromium or Chrome; also for addresses
  --journey               the inputs are one purchase, in order
  --url ADDRESS           where each HTML file was saved from; one per file, in order
  --legal-pages           also read the legal pages that the pages link to (terms, returns…): from
                          their own site, at most eight, as its robots.txt allows
  --country FR            apply the law of this country (else: what the shop shows)
  --language fr           language of the page (else: what the page shows)
  --on 2026-11-21         law of this day (else: today)
  --format text|json|html|sarif|junit
  --out FILE              write there instead of the standard output
  --baseline FILE         an earlier JSON output: what stands in it does not fail the check
  --packs FOLDER          law and language packs of your own (JSON), beside those that ship
  --fail-on violation|needs-review|never
caisse-claire deadline [--batch cases.json | --kind ... --received ...] [--country FR] [--region 67]
caisse-claire refund [--batch cases.json | ...]
caisse-claire verify dossier.zip [--ca roots.pem] [--format text|json]
  --ca FILE               root certificates by which you trust a timestamp service
caisse-claire report dossier.zip --out report.pdf      prints its report (needs a Chromium)
caisse-claire --version

Exit codes: 0 nothing found · 1 something found (see --fail-on) · 2 wrong usage or unreadable
input · verify: 0 whole, 1 changed, 2 unreadable · 3 a page was not reached or not read to the end.
CHROMIUM names the browser to use; NO_COLOR switches colours off.

Examples:
  caisse-claire check review.html --url https://shop.example/checkout --country FR
  caisse-claire check cart.html delivery.html review.html --journey --format json --out report.json
  caisse-claire check https://staging.shop.example/checkout --baseline report.json
`;

const FRENCH = `Caisse Claire : compare une page de commande au droit européen de la consommation.

caisse-claire check <fichier.html | adresse http(s) | faits.json | dossier.zip>...
  --engine dom|chromium   dom (par défaut pour les fichiers) : intégré, sans navigateur ni mise en page
                          chromium : un Chromium ou Chrome installé ; aussi pour les adresses
  --journey               les entrées sont un seul achat, dans l’ordre
  --url ADRESSE           d’où vient chaque fichier HTML ; une par fichier, dans l’ordre
  --legal-pages           lit aussi les pages légales liées (conditions, retours…) : sur leur propre
                          site, huit au plus, selon son robots.txt
  --country FR            applique le droit de ce pays (sinon : ce que montre la boutique)
  --language fr           langue de la page (sinon : ce que montre la page)
  --on 2026-11-21         droit de ce jour (sinon : aujourd’hui)
  --format text|json|html|sarif|junit
  --out FICHIER           écrit dans ce fichier au lieu de la sortie standard
  --baseline FICHIER      une sortie JSON précédente : ce qui s’y trouve ne fait pas échouer
  --packs DOSSIER         vos propres paquets de droit et de langue (JSON), à côté des nôtres
  --fail-on violation|needs-review|never
caisse-claire deadline [--batch cas.json | --kind ... --received ...] [--country FR] [--region 67]
caisse-claire refund [--batch cas.json | ...]
caisse-claire verify dossier.zip [--ca racines.pem] [--format text|json]
  --ca FICHIER            certificats racines par lesquels vous croyez un service d’horodatage
caisse-claire report dossier.zip --out rapport.pdf     imprime son rapport (avec un Chromium)
caisse-claire --version

Codes de sortie : 0 rien trouvé · 1 quelque chose trouvé (voir --fail-on) · 2 mauvais usage ou
entrée illisible · verify : 0 intact, 1 modifié, 2 illisible · 3 une page n’a pas été atteinte ou lue jusqu’au bout.
CHROMIUM désigne le navigateur à utiliser ; NO_COLOR supprime les couleurs.

Exemples :
  caisse-claire check recap.html --url https://boutique.example/commande --country FR
  caisse-claire check panier.html livraison.html recap.html --journey --format json --out rapport.json
  caisse-claire check https://recette.boutique.example/commande --baseline rapport.json
`;

/** The help of all commands, with its last line end. */
export function helpText(language: Language): string {
  return language === 'fr' ? FRENCH : ENGLISH;
}
