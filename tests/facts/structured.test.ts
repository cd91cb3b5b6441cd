import { describe, expect, it } from 'vitest';
import { ENGINES, factsOf } from './read.ts';

const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const PRODUCT = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['Product', 'Thing'],
      offers: {
        '@type': 'Offer',
        price: '25.00',
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        shippingDetails: {
          '@type': 'OfferShippingDetails',
          deliveryTime: {
            handlingTime: { minValue: 0, maxValue: 1 },
            transitTime: { minValue: 2, maxValue: '4' },
          },
        },
        hasMerchantReturnPolicy: {
          '@type': 'MerchantReturnPolicy',
          merchantReturnDays: 30,
          returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        },
      },
    },
    { '@type': 'Organization', address: { '@type': 'PostalAddress', addressCountry: 'fr' } },
  ],
};

describe.each(ENGINES)('structured data in %s', (engine) => {
  const read = (html: string) => factsOf(html, engine).structured;

  it('reads JSON-LD', () => {
    expect(read(json(PRODUCT))).toEqual({
      types: [
        'Product',
        'Thing',
        'Offer',
        'OfferShippingDetails',
        'MerchantReturnPolicy',
        'Organization',
        'PostalAddress',
      ],
      offers: [{ price: { cents: 2500, currency: 'EUR', text: '25.00' }, availability: 'InStock' }],
      delivery: [{ minDays: 2, maxDays: 5 }],
      returns: [{ days: 30, category: 'MerchantReturnFiniteReturnWindow' }],
      countries: ['FR'],
    });
  });

  it('reads microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/Product"><b itemprop=name>Shirt</b>
      <div itemprop=offers itemscope itemtype="https://schema.org/Offer"><meta itemprop=priceCurrency content=EUR>
      <span itemprop=price content="9.90">9,90 €</span><link itemprop=availability href="https://schema.org/InStock">
      </div></div>`;
    expect(read(html)).toMatchObject({
      types: ['Product', 'Offer'],
      offers: [{ price: { cents: 990, currency: 'EUR' }, availability: 'InStock' }],
    });
  });

  it.each([
    '{',
    'null',
    '[]',
    '"x"',
    '[[[[1]]]]',
    '{"@type":{"a":1}}',
    '{"@type":"Offer","price":{}}',
    '{"deliveryTime":5}',
    '{"@type":"MerchantReturnPolicy","merchantReturnDays":-4.5}',
    `{"a":${'['.repeat(2000)}${']'.repeat(2000)}}`,
  ])('survives %s', (text) => {
    const facts = read(`<script type="application/ld+json">${text}</script>`);
    expect(facts.delivery).toEqual([]);
    expect(facts.offers.every((offer) => offer.price === null)).toBe(true);
  });
});
