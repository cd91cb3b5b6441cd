import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack, ListName, Phrase } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';

function packWith(texts: (string | Partial<Phrase>)[], list: ListName = 'free'): LanguagePack {
  const phrases = texts.map((one) => ({
    text: '',
    authority: 'own' as const,
    confidence: 'medium' as const,
    example: '',
    counterExample: '',
    ...(typeof one === 'string' ? { text: one } : one),
  }));
  const lists = { [list]: phrases };
  return { schemaVersion: 1, language: 'fr', name: '', version: '', credits: [], lists };
}
const has = (phrase: string | Partial<Phrase>, text: string) =>
  compile([packWith([phrase])]).has('free', text);

describe('find', () => {
  it('matches whole words only', () => {
    expect(has('don', 'Faire un don')).toBe(true);
    expect(has('don', 'Donc rien')).toBe(false);
    expect(has('don', 'abandon')).toBe(false);
    expect(has('été', 'intérêté')).toBe(false);
    expect(has('achat', 'Confirmer l’achat')).toBe(true);
  });

  it('parts digits from letters', () => {
    expect(has('h', 'sous 48h')).toBe(true);
    expect(has('14 jours', '14jours')).toBe(true);
    expect(has('14 jours', '114 jours')).toBe(false);
  });

  it('lets a gap stand for up to six words', () => {
    expect(has('puis … par mois', 'puis 9,99 € par mois')).toBe(true);
    expect(has('puis … par mois', 'puis par mois')).toBe(true);
    expect(has('puis … par mois', 'puis un deux trois quatre cinq six par mois')).toBe(true);
    expect(has('puis … par mois', 'puis un deux trois quatre cinq six sept par mois')).toBe(false);
  });

  it('does not reach over the end of a sentence or a cell', () => {
    expect(has('sans assurance', 'Livraison sans. Assurance casse')).toBe(true); // short word: may be an abbreviation
    expect(has('livraison gratuite', 'Choisissez la livraison. Gratuite ?')).toBe(false);
    expect(has('puis … par mois', 'puis rien ! 9 € par mois')).toBe(false);
    expect(has('total ttc', 'Total | TTC')).toBe(false);
    expect(has('env. 5 jours', 'env. 5 jours')).toBe(true);
    expect(has('merci. votre commande', 'Merci. Votre commande')).toBe(true);
  });

  it('forgives missing accents in long words, not in short ones', () => {
    expect(has('réserver', 'RESERVER')).toBe(true);
    expect(has('événement', 'évènement')).toBe(true);
    expect(has('passer à la caisse', 'PASSER A LA CAISSE')).toBe(true);
    expect(has('dû', 'du')).toBe(false);
    expect(has('thé', 'the')).toBe(false);
    expect(has('commande', 'commandé')).toBe(false);
  });

  it('leaves out what stands in a longer wording named as an exception', () => {
    const total = { text: 'total', except: ['sous-total'] };
    expect(has(total, 'Total : 12 €')).toBe(true);
    expect(has(total, 'Sous-total : 12 €')).toBe(false);
    expect(has(total, 'Sous-total 12 €, total 15 €')).toBe(true);
  });

  it('finds a part inside a compound', () => {
    const part = { text: 'versicherung', part: true };
    expect(has(part, 'Brillenversicherung')).toBe(true);
    expect(has({ text: 'versicherung' }, 'Brillenversicherung')).toBe(false);
  });

  it('keeps a whole phrase to whole labels', () => {
    const ok = { text: 'ok', whole: true };
    expect(has(ok, 'OK ✓')).toBe(true);
    expect(has(ok, 'OK 49,90 €')).toBe(true);
    expect(has(ok, 'OK pour demain')).toBe(false);
  });

  it('gives places in the original, longest first, in text order', () => {
    const words = compile([packWith(['livraison', 'livraison offerte'])]);
    const text = 'La \u200bLivrai\u00adson offerte et la livraison';
    const quotes = words.find('free', text).map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['Livrai\u00adson offerte', 'Livrai\u00adson', 'livraison']);
  });

  it('says in which language it matched, in every pack', () => {
    const other = { ...packWith(['gratis']), language: 'de' };
    const matches = compile([packWith(['gratis']), other]).find('free', 'gratis');
    expect(matches.map(({ language }) => language)).toEqual(['fr', 'de']);
  });

  it('finds nothing in nothing, and nothing for a phrase without words', () => {
    expect(has('…', 'anything')).toBe(false);
    expect(has('don', '')).toBe(false);
    expect(compile([]).find('free', 'gratuit')).toEqual([]);
  });
});

describe('whole', () => {
  const words = compile([packWith(['payer', 'payer avec …', 'payer avec paypal'])]);

  it('puts price, icon and punctuation aside and quotes what is left', () => {
    const label = '🔒 Payer 49,90 € →';
    const match = words.whole('free', label);
    expect(label.slice(match?.start, match?.end)).toBe('Payer');
    expect(words.whole('free', 'Payer plus tard')).toBeNull();
    expect(words.whole('free', '49,90 €')).toBeNull();
  });

  it('prefers the phrase without a gap', () => {
    expect(words.whole('free', 'Payer avec PayPal')?.phrase.text).toBe('payer avec paypal');
    expect(words.whole('free', 'Payer avec Alma')?.phrase.text).toBe('payer avec …');
  });

  it('takes no long text for a label', () => {
    expect(words.whole('free', `payer ${' '.repeat(300)}`)).toBeNull();
  });
});

it('answers within microseconds', () => {
  const pack = languagePack('fr') as LanguagePack;
  const words = compile([pack]);
  const text = 'Livraison standard offerte dès 50 € : livré entre le 24 et le 27 novembre. '.repeat(
    4,
  );
  words.has('delivery-time', text);
  const start = performance.now();
  for (let i = 0; i < 1000; i += 1) words.find('delivery-time', text);
  const each = (performance.now() - start) / 1000;
  // Some microseconds on any machine; the bound leaves room for a busy one.
  expect(each).toBeLessThan(0.5);
});

it('stays fast on a text made to be slow', () => {
  const words = compile([packWith(['a … a … a … a … b'])]);
  const start = performance.now();
  expect(words.has('free', 'a '.repeat(5000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(3000);
});
