import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, withoutAccents } from '../../src/words/normalise.ts';

const text = (written: string) => normalise(written).text;

describe('normalise', () => {
  it.each([
    ['PAYER', 'payer'],
    ['R\u0065\u0301server', 'réserver'],
    ['pa\u200by\u200der', 'payer'],
    ['zahlungs\u00adpflichtig', 'zahlungspflichtig'],
    ['\u202epayer\u202c', 'payer'],
    ['p\ufe0fayer', 'payer'],
    ['l’achat', "l'achat"],
    ['l`achat', "l'achat"],
    ['3–5', '3-5'],
    ['e\u2011mail', 'e-mail'],
    ['49,90\u202f€', '49,90 €'],
    ['a\u00a0\t\n b', 'a b'],
    ['«\u00a0oui\u00a0»', '" oui "'],
    ['ﬁnaliser', 'finaliser'],
    ['ＰＡＹ', 'pay'],
    ['Colissimo™', 'colissimo'],
    ['\ue001 Payer', ' payer'],
    ['cœur', 'coeur'],
    ['GRÖSSE', 'grösse'],
    ['GRÖẞE', 'grösse'],
    ['Größe', 'grösse'],
    ['İptal', 'iptal'],
    ['CO₂', 'co2'],
    ['', ''],
  ])('%j reads %j', (written, read) => {
    expect(text(written)).toBe(read);
  });

  it('makes look-alike letters Latin in words that are mostly Latin', () => {
    expect(text('Pаyer')).toBe('payer'); // Cyrillic а
    expect(text('Ρay nοw')).toBe('pay now'); // Greek Ρ, ο
    expect(text('ΗTML')).toBe('html'); // Greek capital Η looks like H
    expect(text('p\u200bаyer')).toBe('payer');
  });

  it('leaves real Bulgarian and Greek as they are', () => {
    const bulgarian = 'поръчка със задължение за плащане';
    const greek = 'παραγγελία με υποχρέωση πληρωμής';
    expect(text(bulgarian)).toBe(bulgarian);
    expect(text(greek)).toBe(greek.replaceAll('ς', 'σ'));
    expect(text('Плати с PayPal')).toBe('плати с paypal');
    expect(text('ΠΛΗΡΩΜΗ')).toBe(text('πληρωμη'));
  });

  it('ends where the original ends', () => {
    const { offsets } = normalise('Payer →');
    expect(offsets.at(-1)).toBe('Payer →'.length);
  });

  it('leads each place back to the original, in order, for any text', () => {
    const some = fc.string({ unit: 'grapheme', maxLength: 60 });
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        'e\u0301',
        'ß',
        '\u200b',
        '\u00ad',
        '€',
        ' ',
        '\u00a0',
        'а',
        'ﬁ',
        '🔒',
        'İ',
        '\ue000',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(some, nasty), (original) => {
        const { text: read, offsets, ends } = normalise(original);
        expect(offsets).toHaveLength(read.length + 1);
        expect(ends).toHaveLength(read.length);
        for (let i = 0; i < read.length; i += 1) {
          const [start, end] = [offsets[i] ?? -1, ends[i] ?? -1];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(start).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
          // The stretch of the original alone reads as what stands at this place.
          const alone = normalise(original.slice(start, end)).text;
          if (!/[\u0370-\u04ff]/.test(original)) expect(alone).toContain(read[i]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it has read the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
        // A sign may turn into Latin, Greek or Cyrillic letters only once read (㎀ is pA).
        fc.pre(!/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(original.normalize('NFKC')));
        const once = text(original);
        expect(text(once)).toBe(once);
      }),
    );
  });
});

describe('withoutAccents', () => {
  it.each([
    ['réserver', 'reserver'],
    ['größe', 'große'],
    ['rückgabe', 'ruckgabe'],
    ['płatność', 'platnosc'],
    ['plain', 'plain'],
  ])('%s → %s', (word, bare) => {
    expect(withoutAccents(word)).toBe(bare);
  });
});
