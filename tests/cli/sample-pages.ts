/** Small pages of a made-up French shop, written for these tests. */

const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main>${body}</main><footer><a href="/cgv">Conditions générales de vente</a>
<a href="/retractation">Renoncer au contrat ici</a> Lampes du Canal SARL, 12 quai de Valmy,
75010 Paris, France</footer></body></html>`;

const ADDRESS = `<h2>Adresse de livraison</h2><p>Léa Martin, 3 rue des Lilas, 69003 Lyon</p>
<a href="/adresse">Modifier</a>`;

/** A last step with a pre-ticked paid extra and a button that says nothing of paying. */
export const WEAK_REVIEW = page(
  'Récapitulatif de votre commande',
  `<h1>Récapitulatif de votre commande</h1>${ADDRESS}
<table><tr><td>Lampe de bureau</td><td>1</td><td>49,90 €</td></tr>
<tr><td>Livraison</td><td></td><td>4,90 €</td></tr>
<tr><td>Total TTC</td><td></td><td>59,79 €</td></tr></table>
<form action="/commande" method="post">
<label><input type="checkbox" name="garantie" checked> Garantie casse 2 ans (4,99 €)</label>
<p>Livré entre le 25 et le 27 novembre 2026</p>
<p>Paiement : carte bancaire</p>
<button type="submit" class="confirm">Valider ma commande</button></form>`,
);

/** The same step as it should be. */
export const GOOD_REVIEW = page(
  'Récapitulatif de votre commande',
  `<h1>Récapitulatif de votre commande</h1>${ADDRESS}
<table><tr><td>Lampe de bureau</td><td>1</td><td>49,90 €</td></tr>
<tr><td>Livraison</td><td></td><td>4,90 €</td></tr>
<tr><td>Total TTC</td><td></td><td>54,80 €</td></tr></table>
<p>Vous disposez de 14 jours après réception pour vous rétracter.</p>
<form action="/commande" method="post">
<p>Livré entre le 25 et le 27 novembre 2026</p>
<p>Paiement : carte bancaire</p>
<button type="submit">Commande avec obligation de paiement</button></form>`,
);

export const PRODUCT = page(
  'Lampe de bureau',
  `<h1>Lampe de bureau</h1><p>49,90 €</p><p>Livré entre le 25 et le 27 novembre 2026</p>
<button>Ajouter au panier</button>`,
);
