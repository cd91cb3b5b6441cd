/** Checkouts of any size, for measuring: what real ones are made of, many times over. */

/** Elements of one round of `part`, counted once by hand; the last round may go over the size. */
const ROUND = 92;

/**
 * A French one-page checkout of about `elements` elements: the order itself, then forms, product
 * cards, hidden templates and dialogs, and small components with a shadow root.
 */
export function generatedCheckout(elements: number): string {
  const rounds = Math.max(0, Math.ceil((elements - 70) / ROUND));
  const parts = Array.from({ length: rounds }, (_, n) => part(n)).join('');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Validation de la commande</title>
<style>.card{display:flex;gap:4px}.row{display:grid;grid-template-columns:1fr 2fr}.hide{display:none}
.small{font-size:11px}.old{text-decoration:line-through}${classes()}</style></head><body>${HEAD}${parts}${ORDER}</body></html>`;
}

/**
 * The same amount of text and markup, on a page where nobody shops. `furnished`: with what stands
 * on most such pages, a search, a menu, a letter to subscribe to and data about the article.
 */
export function generatedArticle(elements: number, furnished: boolean): string {
  const rounds = Math.ceil(elements / 21);
  const parts = Array.from({ length: rounds }, (_, n) => paragraph(n)).join('');
  const [head, top, end] = furnished ? FURNITURE : ['', '', ''];
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Carnet de montagne</title>${head}<style>${classes()}</style></head>
<body><header>${top}<nav><ul>${'<li><a href="/pages/un">Un récit</a></li>'.repeat(8)}</ul></nav></header><main><h1>Carnet</h1>${parts}</main>${end}</body></html>`;
}

const FURNITURE = [
  `<meta property="og:type" content="article"><meta property="og:title" content="Carnet de montagne">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Carnet"}</script>`,
  `<button type="button" aria-expanded="false">Menu</button><form action="/recherche" role="search"><input type="search" name="q"><button>Chercher</button></form>`,
  `<footer><form action="/lettre"><label>La lettre du samedi <input type="email" name="email"></label>
<label><input type="checkbox" name="accord"> J’ai lu la note</label><button>S’inscrire</button></form></footer>`,
];

/** A style sheet of a usual size: 200 rules. */
const classes = (): string =>
  Array.from(
    { length: 200 },
    (_, n) => `.c${n} .t${n % 40}{color:rgb(${n},80,90);padding:${n % 7}px}`,
  ).join('');

const HEAD = `<header><nav aria-label="Rayons"><ul>${'<li><a href="/lampes">Lampes</a></li>'.repeat(10)}</ul></nav></header><main><h1>Votre commande</h1>`;

const ORDER = `<section id="recap"><h2>Récapitulatif</h2><table><tr><td>Lampe de bureau en laiton, ampoule fournie</td><td>1</td><td>59,90 €</td></tr>
<tr><td>Livraison à domicile</td><td></td><td>4,90 €</td></tr><tr><th>Total TTC</th><td></td><td>64,80 €</td></tr></table>
<p>Livraison prévue entre le 24 et le 27 novembre 2026.</p>
<label><input type="checkbox" name="casse" checked> Assurance casse (+3,90 €)</label>
<label><input type="checkbox" name="cgv"> J’accepte les <a href="/cgv">conditions générales de vente</a></label>
<p>Vous disposez de 14 jours pour vous rétracter. <a href="/retractation">Formulaire de rétractation</a></p>
<form><button type="submit">Valider ma commande</button></form></section></main>
<footer><a href="/mentions-legales">Mentions légales</a> <a href="/confidentialite">Confidentialité</a></footer>`;

const part = (n: number): string => address(n) + cards(n) + offer(n) + component(n);

const address = (n: number): string =>
  `<section class="c${n % 200}"><div><div><form><fieldset><legend>Livraison ${n}</legend>
<div class="row"><label for="n${n}">Nom</label><input id="n${n}" autocomplete="name"></div>
<div class="row"><label for="e${n}">Adresse électronique</label><input id="e${n}" type="email"></div>
<div class="row"><label for="p${n}">Pays</label><select id="p${n}"><option>France</option><option>Belgique</option><option>Espagne</option></select></div>
<div class="t${n % 40}"><input type="checkbox" id="i${n}"><label for="i${n}">Ajouter la garantie deux ans pour 4,99 €</label></div>
<p class="small">En continuant vous acceptez nos <a href="/cgv">conditions</a>.</p>
<button type="button" class="t${n % 40}"><span>Modifier</span></button></fieldset></form></div></div></section>`;

const cards = (n: number): string =>
  `<section class="c${n % 200}"><h2>À découvrir ${n}</h2><div>${[0, 1, 2, 3].map((k) => card(n, k)).join('')}</div></section>`;

const card = (n: number, k: number): string =>
  `<div class="card"><div><div><img alt="Lampe ${k}" src="data:," width="10" height="10"></div></div><div><h3>Lampe ${n}-${k}</h3>
<p>Abat-jour <strong>${k + 2}</strong> couleurs, pied en chêne.</p><span class="old">${29 + k},99 €</span> <span class="t${k}">${19 + k},99 €</span><button type="button">Voir</button></div></div>`;

const offer = (n: number): string =>
  `<template><div><p>Modèle ${n}</p><button>Choisir</button></div></template>
<div class="hide" role="dialog" aria-label="Offre ${n}"><div><h2>Un instant</h2><p>La lettre paraît chaque mois.</p><button>Fermer</button></div></div>
<p>Les lampes sont faites à la main, <em>dans un atelier</em> que l’on peut visiter le samedi.</p>`;

const component = (n: number): string =>
  n % 4 === 0
    ? `<shop-note><template shadowrootmode="open"><p>Retrait en boutique <b>gratuit</b></p><slot></slot></template><span>Rue du Four</span></shop-note>`
    : '<div><span>Rue du Four</span><span>Ouvert</span></div>';

const paragraph = (n: number): string =>
  `<section class="c${n % 200}"><div><h2>Jour ${n}</h2><p>Nous avons marché <em>longtemps</em> sous les mélèzes, puis la neige est venue.</p>
<ul><li><span>Départ</span> à l’aube</li><li><span>Arrivée</span> le soir</li></ul><p>Le refuge était <strong>ouvert</strong>.</p>
<figure><img alt="" src="data:," width="10" height="10"><figcaption>Le col</figcaption></figure></div><div><p>Suite <a href="/jour/${n}">du récit</a></p><div><div><p>—</p></div></div></div></section>`;
