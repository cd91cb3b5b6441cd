/** Any person, in any clothing, at any place of a page: nothing of it is left after masking. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownPrivate } from '../../src/evidence/capture.ts';
import { maskRanges } from '../../src/evidence/redact/mask.ts';
import { privateRanges, searchFor } from '../../src/evidence/redact/private-ranges.ts';
import { redactHtml } from '../../src/evidence/redact/redact-html.ts';
import { clothes } from './identity.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzéèçüöñłšžáőș';
const word = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: min, maxLength: max })
    .map((all) => (all[0] ?? '').toUpperCase() + all.slice(1).join(''));
const digits = (n: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: n, maxLength: n })
    .map((all) => all.join(''));

const known: fc.Arbitrary<KnownPrivate> = fc.oneof(
  fc.tuple(word(5, 9), word(5, 12)).map(([first, last]) => ({
    class: 'name' as const,
    value: `${first} ${last}`,
  })),
  fc.tuple(word(5, 9), word(5, 9)).map(([name, host]) => ({
    class: 'email' as const,
    value: `${ascii(name)}.${ascii(host)}@mail.example`.toLowerCase(),
  })),
  fc.tuple(fc.integer({ min: 1, max: 999 }), word(6, 12)).map(([n, street]) => ({
    class: 'postal-address' as const,
    value: `${n} rue ${street}`,
  })),
  digits(9).map((number) => ({ class: 'phone' as const, value: `0${number}` })),
  digits(16).map((number) => ({
    class: 'card' as const,
    value: number.replace(/(.{4})/g, '$1 ').trim(),
  })),
);
const dressed = fc.tuple(known, fc.nat(20)).map(([one, nth]) => {
  const all = [one.value, one.value.toUpperCase(), ...clothes(one.value)];
  return { one, text: all[nth % all.length] as string };
});
const around = fc.constantFrom(' ', '\n', '"', '|', ': ', ' – ');

function ascii(text: string): string {
  return text.normalize('NFD').replace(/[^A-Za-z]/g, '') || 'someone';
}
const masker = (one: KnownPrivate) => {
  const search = searchFor([one]);
  return (text: string) => maskRanges(text, privateRanges(text, search), () => {});
};

describe('a known value', () => {
  it('is masked in any text', () => {
    fc.assert(
      fc.property(dressed, around, around, ({ one, text }, before, after) => {
        const masked = masker(one)(`Livraison${before}${text}${after}demain`);
        expect(masked).not.toContain(text);
        expect(masked).toMatch(/^Livraison[\s\S]*demain$/);
      }),
      { numRuns: 1500 },
    );
  });

  it('is masked in HTML: text, attribute, address, style, comment, script', () => {
    fc.assert(
      fc.property(dressed, ({ one, text }) => {
        const safe = text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
        const page = `<p title="${safe}" data-x="${safe}" class="c ${safe}">a ${safe} b</p>
<a href="https://a.example/${encodeURIComponent(text)}?q=${safe}#${safe}">x</a><!-- ${safe} -->
<script>const x = "${safe}";</script><style>.x::after{content:"${safe}"}</style>
<input value="${safe}" placeholder="${safe}"><textarea>${safe}</textarea>`;
        const masked = redactHtml(page, masker(one), () => {});
        expect(masked).not.toContain(safe);
        expect(masked).not.toContain(encodeURIComponent(text));
      }),
      { numRuns: 600 },
    );
  });
});

describe('a text of a shop', () => {
  it('stays as it is where nothing is private', () => {
    const said = fc.constantFrom(
      'Commande avec obligation de paiement',
      'Livraison offerte dès 49,00 €',
      'Zahlungspflichtig bestellen',
      'Total TTC : 1 234,56 €',
      'Expédié sous 24 à 48 h',
      'Garantie légale de conformité : 2 ans',
      '14 jours pour changer d’avis',
      'Buy now, pay later in 3 instalments',
    );
    fc.assert(
      fc.property(known, fc.array(said, { maxLength: 6 }), (one, parts) => {
        const text = parts.join(' · ');
        expect(masker(one)(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
