import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack, ListName } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';

const wordsOf = (language: string) => compile([languagePack(language) as LanguagePack]);

/** The table of rule 4: control text, verdict list. */
const BUTTONS: [string, string, ListName][] = [
  ['fr', 'Commande avec obligation de paiement', 'button-accepted'],
  ['fr', 'Commander avec obligation de paiement', 'button-accepted'],
  ['fr', 'Payer', 'button-accepted'],
  ['fr', 'Payer maintenant', 'button-accepted'],
  ['fr', 'Payer 49,90 €', 'button-accepted'],
  ['fr', 'Commander et payer', 'button-accepted'],
  ['fr', 'Valider et payer', 'button-accepted'],
  ['fr', 'Acheter', 'button-accepted'],
  ['fr', 'Acheter maintenant', 'button-accepted'],
  ['fr', 'Confirmer l’achat', 'button-accepted'],
  ['en', 'Buy now', 'button-accepted'],
  ['en', 'Pay now', 'button-accepted'],
  ['en', 'Confirm purchase', 'button-accepted'],
  ['de', 'Zahlungspflichtig bestellen', 'button-accepted'],
  ['de', 'kostenpflichtig bestellen', 'button-accepted'],
  ['de', 'ZAHLUNGSPFLICHTIGEN VERTRAG SCHLIESSEN', 'button-accepted'],
  ['de', 'kaufen', 'button-accepted'],
  ['de', 'Jetzt kaufen', 'button-accepted'],
  ['es', 'Pedido con obligación de pago', 'button-accepted'],
  ['it', 'Ordine con obbligo di pagare', 'button-accepted'],
  ['nl', 'Bestelling met betalingsverplichting', 'button-accepted'],
  ['fr', 'Commander', 'button-rejected'],
  ['fr', 'Passer la commande', 'button-rejected'],
  ['fr', 'Valider ma commande', 'button-rejected'],
  ['fr', 'Confirmer la commande', 'button-rejected'],
  ['en', 'Order now', 'button-rejected'],
  ['en', 'Confirm', 'button-rejected'],
  ['en', 'Place order', 'button-rejected'],
  ['en', 'Register', 'button-rejected'],
  ['de', 'Bestellen', 'button-rejected'],
  ['de', 'Bestellung abschicken', 'button-rejected'],
  ['de', 'Bestellen und kaufen', 'button-rejected'],
  ['de', 'Jetzt gratis testen – danach kostenpflichtig', 'button-rejected'],
  ['de', 'Bußgeld jetzt abwehren!', 'button-rejected'],
  ['fr', 'Essai gratuit', 'button-rejected'],
  ['fr', 'Commencer l’essai', 'button-rejected'],
  ['en', 'Start free trial', 'button-rejected'],
  ['fr', 'Continuer', 'button-rejected'],
  ['fr', 'J’accepte', 'button-rejected'],
  ['en', 'Submit', 'button-rejected'],
  ['nl', 'Bestelling plaatsen', 'button-rejected'],
  ['fr', 'Réserver', 'button-ambiguous'],
  ['fr', 'Finaliser la réservation', 'button-ambiguous'],
  ['en', 'Complete booking', 'button-ambiguous'],
  ['fr', 'S’abonner', 'button-ambiguous'],
  ['fr', 'S’inscrire', 'button-ambiguous'],
  ['en', 'Sign up', 'button-ambiguous'],
];

describe('register rule 4', () => {
  it.each(BUTTONS)('%s: %s is %s', (language, label, list) => {
    const words = wordsOf(language);
    expect(words.whole(list, label)).not.toBeNull();
    if (list === 'button-accepted') expect(words.whole('button-rejected', label)).toBeNull();
    else expect(words.whole('button-accepted', label)).toBeNull();
  });

  it('keeps to Germany what only German courts refused', () => {
    const words = wordsOf('de');
    for (const label of ['Bestellen und kaufen', 'Abonnieren', 'Weiter zur Zahlung'])
      expect(words.whole('button-rejected', label)?.phrase.countries).toEqual(['DE']);
    expect(words.whole('button-accepted', 'Jetzt kaufen')?.phrase.countries).toBeUndefined();
  });

  it('hears the idea of paying where the register names it', () => {
    const named: Record<string, string[]> = {
      fr: ['payer', 'paiement', 'régler', 'acheter', 'achat'],
      en: ['pay', 'payment', 'buy', 'purchase'],
      de: ['zahlungspflichtig', 'kostenpflichtig', 'kaufen'],
      es: ['pagar', 'comprar', 'compra'],
      it: ['pagare', 'acquistare', 'acquista'],
      nl: ['betalen', 'kopen'],
    };
    for (const [language, said] of Object.entries(named))
      for (const one of said) expect(wordsOf(language).has('pay-word', one), one).toBe(true);
    expect(wordsOf('fr').has('pay-word', 'Continuer mes achats')).toBe(false);
    expect(wordsOf('en').has('pay-word', 'Save payment method')).toBe(false);
  });
});

describe('register rule 8', () => {
  const cases: [string, string, ListName, ListName[]][] = [
    ['fr', 'Livré le 24 novembre', 'delivery-time', ['dispatch', 'estimated']],
    ['fr', 'Livraison entre le 24 et le 27 nov.', 'delivery-time', ['estimated']],
    ['fr', 'Livraison sous 3 à 5 jours ouvrés', 'delivery-time', ['dispatch']],
    ['en', 'Delivery by Nov 24', 'delivery-time', ['dispatch']],
    ['fr', 'Livraison estimée 24-27 nov.', 'estimated', ['dispatch']],
    ['en', 'estimated delivery', 'estimated', ['dispatch']],
    ['fr', 'Expédié sous 48 h', 'dispatch', ['delivery-time']],
    ['en', 'Ships in 48 h', 'dispatch', ['delivery-time']],
    ['fr', 'Départ entrepôt J+1', 'dispatch', ['delivery-time']],
    ['fr', 'En stock', 'stock-only', ['delivery-time', 'vague-delivery']],
    ['en', 'In stock', 'stock-only', ['delivery-time']],
    ['fr', 'Dès que possible', 'vague-delivery', ['delivery-time']],
    ['fr', 'Bientôt disponible', 'vague-delivery', ['delivery-time']],
    ['fr', 'Délai variable', 'vague-delivery', []],
    ['fr', 'nous consulter', 'vague-delivery', []],
    ['fr', 'À titre indicatif', 'indicative-only', []],
    ['fr', 'délais donnés à titre indicatif et sans engagement', 'indicative-only', []],
    ['fr', 'accès immédiat', 'immediate-access', ['stock-only']],
  ];
  it.each(cases)('%s: %s says %s', (language, text, list, not) => {
    const words = wordsOf(language);
    expect(words.has(list, text)).toBe(true);
    for (const other of not) expect(words.has(other, text), other).toBe(false);
  });
});

describe('register rules 1, 6, 7, 11, 12, 24', () => {
  const cases: [string, string, ListName][] = [
    ['fr', 'Garantie 3 ans +19 €', 'addon-warranty'],
    ['fr', 'Décochez si vous ne souhaitez pas l’assurance', 'opt-out'],
    ['fr', 'Ajouter l’assurance casse (+4,99 €)', 'addon-insurance'],
    ['fr', 'Non merci', 'refusal'],
    ['fr', 'Nous avons ajouté la protection', 'added-for-you'],
    ['fr', 'Produit ajouté automatiquement', 'added-for-you'],
    ['en', 'We added protection to your cart', 'added-for-you'],
    ['en', 'Add gift wrap (+€3)', 'addon-gift-wrap'],
    ['en', 'Premium membership, free for 30 days then €59/year', 'addon-membership'],
    ['en', 'Premium membership, free for 30 days then €59/year', 'addon-trial'],
    ['fr', 'Frais de service 2,50 €', 'late-fee'],
    ['fr', 'Frais de dossier', 'late-fee'],
    ['fr', 'Total HT', 'tax-excluded'],
    ['fr', 'Frais PayPal 0,50 €', 'payment-fee'],
    ['en', 'card fee', 'payment-fee'],
    ['fr', 'Renoncer au contrat ici', 'withdrawal-function'],
    ['fr', 'Confirmer la rétractation', 'withdrawal-confirm'],
    ['de', 'Vertrag widerrufen', 'withdrawal-function'],
    ['de', 'Widerruf bestätigen', 'withdrawal-confirm'],
    ['it', 'Recedere dal contratto qui', 'withdrawal-function'],
    ['it', 'Conferma recesso', 'withdrawal-confirm'],
    ['es', 'Desistir del contrato aquí', 'withdrawal-function'],
    ['nl', 'Hier de overeenkomst herroepen', 'withdrawal-function'],
    ['fr', 'Retourner un article', 'returns'],
    ['fr', 'Annuler ma commande', 'returns'],
    ['fr', 'Pour vous rétracter, envoyez un courrier', 'withdrawal-by-letter'],
    ['fr', 'Aucun remboursement', 'withdrawal-denied'],
    ['fr', 'articles soldés ni repris ni échangés', 'withdrawal-denied'],
    ['fr', 'avoir uniquement', 'withdrawal-denied'],
    ['fr', 'à compter de la commande', 'withdrawal-start-order'],
    ['fr', 'je renonce à mon droit de rétractation', 'withdrawal-waiver'],
    ['fr', 'quatorze jours', 'fourteen-days'],
    ['fr', 'Recevoir les offres de nos partenaires', 'partners'],
  ];
  it.each(cases)('%s: %s says %s', (language, text, list) => {
    expect(wordsOf(language).has(list, text)).toBe(true);
  });

  it('does not take returns, or the right by name, for the withdrawal function', () => {
    const words = wordsOf('fr');
    for (const text of [
      'Retours',
      'Annuler ma commande',
      'Droit de rétractation',
      'Pour exercer votre droit de rétractation, envoyez un courrier',
    ])
      expect(words.has('withdrawal-function', text), text).toBe(false);
  });

  const harmless: [string, string][] = [
    ['fr', 'Utiliser la même adresse pour la facturation'],
    ['fr', 'J’accepte la politique de protection des données'],
    ['fr', 'Livre sur la couture'],
    ['en', 'My billing address is the same as my shipping address'],
    ['en', 'Save this information for next time'],
    ['de', 'Rechnungsadresse entspricht Lieferadresse'],
    ['de', 'Ich habe die Datenschutzerklärung gelesen'],
    ['es', 'Guardar mis datos para la próxima compra'],
    ['es', 'Pago 100 % seguro'],
    ['it', 'Acconsento al trattamento dei dati'],
    ['nl', 'Bewaar mijn gegevens'],
    ['nl', 'Ik ga akkoord met de algemene voorwaarden'],
  ];
  it.each(harmless)('%s: %s names no paid extra', (language, text) => {
    const words = wordsOf(language);
    const extras = Object.keys((languagePack(language) as LanguagePack).lists).filter((list) =>
      list.startsWith('addon-'),
    ) as ListName[];
    expect(extras.length).toBe(11);
    expect(extras.filter((list) => words.has(list, text))).toEqual([]);
  });
});
