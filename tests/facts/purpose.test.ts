import { describe, expect, it } from 'vitest';
import { controlOf, ENGINES, factsOf } from './read.ts';

describe.each(ENGINES)('text boxes in %s', (engine) => {
  const one = (html: string) => controlOf(html, engine);

  it.each([
    ['autocomplete="shipping postal-code"', 'postal-code'],
    ['type=email', 'email'],
    ['name=billing_city', 'city'],
    ['id=Postleitzahl', 'postal-code'],
    ['name=codePromo', 'coupon'],
    ['name=cardNumber', 'card'],
    ['type=password autocomplete=new-password', 'new-password'],
    ['name=nombre', 'name'],
    ['name=straat', 'street'],
    ['placeholder="Numéro de TVA"', 'vat-number'],
    ['name=zzz', 'other'],
  ])('purpose of %s', (attributes, purpose) => {
    expect(one(`<input ${attributes}>`).purpose).toBe(purpose);
  });

  it.each([
    [
      'Ime|Jméno|Fornavn|Voornaam|Nimi|Prénom|Όνομα|Keresztnév|Ainm|Cognome|Vārds|Vardas|Isem',
      'name',
    ],
    ['Imię i nazwisko|Apelido|Nume|Meno|Priimek|Apellidos|Efternamn|Име|Nachname', 'name'],
    ['Ulica|Adresse|Straat|Katuosoite|Rue|Διεύθυνση|Utca, házszám|Sráid|Indirizzo', 'street'],
    ['Iela|Gatvė|Triq|Morada|Stradă|Улица|Straße|Gatuadress|Calle', 'street'],
    [
      'PSČ|Postnummer|Postcode|Postinumero|Code postal|Τ.Κ.|Irányítószám|CAP|Cod poștal',
      'postal-code',
    ],
    [
      'Pasta indekss|Pašto kodas|Kod pocztowy|Пощенски код|PLZ|Código postal|Eircode',
      'postal-code',
    ],
    ['Město|By|Woonplaats|Kaupunki|Ville|Πόλη|Város|Città|Pilsēta|Miestas|Miasto', 'city'],
    ['Localidade|Oraș|Град|Ort|Stad|Ciudad|Linn|Grad', 'city'],
    ['Telefon|Puhelin|Τηλέφωνο|Tālrunis|Telemóvel|Телефон|Móvil|GSM|Mobiltelefon', 'phone'],
    ['Země|Land|Maa|Pays|Χώρα|Ország|Valsts|Šalis|Țară|Държава|País|Riik|Država', 'country'],
    ['E-post|E-pasts|El. paštas|Sähköposti|E-pošta|Имейл|Courriel|Mail', 'email'],
    ['Slevový kupón|Kupongkod|Rabattkode|Kuponkód|Alennuskoodi', 'coupon'],
  ])('captions %s', (captions, purpose) => {
    for (const caption of captions.split('|')) {
      const control = one(`<div><label>${caption}</label><input></div>`);
      expect([caption, control.purpose]).toEqual([caption, purpose]);
    }
  });

  it.each(['Nombre d’articles', 'Private', 'Once upon', 'Minimi', 'Kraj', 'Naslov', 'Belt', 'Via'])(
    'takes %s for nothing that it is not',
    (caption) => {
      expect(one(`<div><label>${caption}</label><input></div>`).purpose).toBe('other');
    },
  );

  it('keeps of a list of countries only its length', () => {
    const options = '<option>A</option>'.repeat(60);
    expect(
      factsOf(`<select name=shipping_country>${options}</select>`, engine).controls,
    ).toMatchObject([
      { kind: 'text-box', element: 'select', purpose: 'country', quantity: 60, state: null },
    ]);
  });
});
