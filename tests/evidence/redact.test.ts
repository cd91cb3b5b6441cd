import { describe, expect, it } from 'vitest';
import { MASK } from '../../src/evidence/redact/mask.ts';
import { privateRanges, searchFor } from '../../src/evidence/redact/private-ranges.ts';
import { redact } from '../../src/evidence/redact/redact.ts';
import { redactAddress } from '../../src/evidence/redact/redact-address.ts';
import { redactHtml } from '../../src/evidence/redact/redact-html.ts';
import { clothes, PERSON, spellings, TYPED } from './identity.ts';
import { sampleCapture } from './sample-capture.ts';

const masked = (text: string, known = TYPED) => {
  const search = searchFor(known);
  let out = text;
  for (const { start, end } of privateRanges(text, search).toReversed()) {
    out = out.slice(0, start) + MASK + out.slice(end);
  }
  return out;
};

describe('a masked capture', () => {
  const { capture, redactions, changedByMasking } = redact(sampleCapture(), TYPED);
  const { shots: _, ...open } = capture.pages[1] as (typeof capture.pages)[number];
  const everything = JSON.stringify([{ ...capture, pages: [capture.pages[0], open] }, redactions]);

  it.each(spellings())('holds nothing of the person: %s', (value) => {
    const at = everything.toLowerCase().indexOf(value.toLowerCase());
    expect(at < 0 ? '' : everything.slice(Math.max(0, at - 80), at + 80)).toBe('');
  });

  it('keeps what the shop says of itself', () => {
    expect(open.html).toContain('service@boutique.example 01 70 18 99 00');
    expect(JSON.stringify(open.facts)).toContain('service@boutique.example ou 01 70 18 99 00');
  });

  it('keeps the control, its state, its price and the button', () => {
    expect(open.html).toMatch(/<input type="checkbox" id="warranty" name="warranty" checked="">/);
    expect(open.html).toContain('value="Valider ma commande"');
    expect(open.facts.controls).toEqual(sampleCapture().pages[1]?.facts.controls);
  });

  it('judges as before', () => {
    expect(changedByMasking).toEqual([]);
  });

  it('has no script, handler, comment, hidden field, token or query value', () => {
    expect(open.html).not.toMatch(/<script|onload|<!--|type="hidden"|csrf|srcdoc|url\(|\?\w+=\w/i);
  });

  it('counts by class and place and quotes nothing', () => {
    expect(redactions).toContainEqual({ class: 'hidden-field', where: 'p02/dom', count: 1 });
    expect(redactions).toContainEqual({ class: 'name', where: 'p02/shots', count: 1 });
    expect(redactions.some((one) => one.class === 'name' && one.where === 'steps')).toBe(true);
    expect(redactions.every((one) => one.count > 0)).toBe(true);
  });
});

describe('private places of a text', () => {
  it.each([
    ['Bonjour Camille, votre panier', `Bonjour ${MASK}, votre panier`],
    ['Welcome back, Mr Ian Holt', `Welcome back, Mr ${MASK}`],
    ['Mme Claire Tissot', `Mme ${MASK}`],
    ['Commande n° 100234567 du 3 mai', `Commande n° ${MASK} du 3 mai`],
    ['Order number: AB-12345', `Order number: ${MASK}`],
    ['Kundennummer: 7781234', `Kundennummer: ${MASK}`],
    ['écrire à zoe@mail.example.', `écrire à ${MASK}.`],
    ['tel +33 6 39 98 41 27', `tel ${MASK}`],
    ['carte 4970 1012 3456 7893', `carte ${MASK}`],
    ['carte •••• 7893', `carte ${MASK}`],
    ['IBAN FR7630006000011234567890189', `IBAN ${MASK}`],
    ['12 rue des Lilas, 69003 Lyon', MASK],
    ['Livré au 12 rue des Lilas, 69003 Lyon demain', `Livré au ${MASK} demain`],
    ['4 bis avenue du 8 mai, 92100 Boulogne-sur-Mer offerte', `${MASK} offerte`],
    ['Hauptstraße 12, 10115 Berlin', MASK],
    ['Prénom : Camille', `Prénom : ${MASK}`],
  ])('by its form: %s', (text, expected) => {
    expect(masked(text, [])).toBe(expected);
  });

  it.each([
    'Bonjour et bienvenue',
    'Bienvenue dans notre boutique',
    'Commande avec obligation de paiement',
    'Livraison le 28/11/2026, 14 jours pour changer d’avis',
    'Total 1 234,56 €',
    'Réf. produit 3700123456789',
    'Article L221-14 du code de la consommation',
    'Service client : 0 892 70 12 34 (0,80 €/min)',
    'SIRET 732 829 320 00074',
    'Ampoule E27, 60 W, 230 V',
    'Valable du 01/01/2026 au 31/12/2026',
    'Order within 2 hours for delivery tomorrow',
    'Nom du produit : Lampe Orme',
    'Votre commande sera expédiée sous 24h',
    'Data: image/png;base64',
  ])('leaves what a shop says: %s', (text) => {
    expect(masked(text, [])).toBe(text);
  });

  it.each([...new Set([PERSON.name, PERSON.email, PERSON.card].flatMap(clothes))])(
    'known values in other clothes: %s',
    (value) => {
      expect(masked(`a ${value} b`)).toMatch(/^a █{5}(?:[ -]█{5})* b$/);
    },
  );

  it('masks a value in a token within a token', () => {
    const token = btoa(JSON.stringify({ u: encodeURIComponent(PERSON.email) }));
    expect(masked(`x=${token}&y=1`)).not.toContain(token.slice(4, -6));
  });
});

describe('addresses', () => {
  const noted: string[] = [];
  const clean = (address: string) => redactAddress(address, (of) => noted.push(of));
  it.each([
    ['https://a.example/b?x=1&y=2#z', 'https://a.example/b?x=&y='],
    ['https://u:p@a.example/', 'https://a.example/'],
    ['/cart;jsessionid=99AA', '/cart'],
    ['/c/9f86d081884c7d659a2feaa0c55ad015/pay', '/c/token/pay'],
    ['javascript:alert(1)', ''],
    ['data:text/plain,x', ''],
    ['#main', '#main'],
    ['mailto:shop@a.example?subject=hello', 'mailto:shop@a.example'],
  ])('%s', (address, expected) => {
    expect(clean(address)).toBe(expected);
  });
});

describe('HTML', () => {
  const clean = (html: string) =>
    redactHtml(
      html,
      (text) => text,
      () => {},
    );
  it.each([
    ['<p>a<!-- b -->c</p>', '<p>ac</p>'],
    ['<p>a<script>if (a<b) "</p>"</script>c</p>', '<p>ac</p>'],
    ['<p onclick="a>b">c</p>', '<p>c</p>'],
    ['<a href="javascript:x">c</a>', '<a href="">c</a>'],
    ['<template><b>x</b></template>y', 'y'],
    [
      '<template shadowrootmode="open"><b>x</b></template>',
      '<template shadowrootmode="open"><b>x</b></template>',
    ],
    ['a < b &amp; c', 'a &lt; b &amp; c'],
    ['<input type=hidden value=x><b>y</b>', '<b>y</b>'],
    ['<p title="<script>">x', '<p title="&lt;script&gt;">x'],
    ['<svg><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
    ['<!-- never closed <b>x</b>', ''],
    ['<script>never closed', ''],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});
