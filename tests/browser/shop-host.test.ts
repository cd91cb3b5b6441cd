import { describe, expect, it } from 'vitest';
import { shopOf } from '../../src/browser/shop-host.ts';
import { samePage } from '../../src/browser/tab-states.ts';
import { unsupportedAddress, unsupportedRefusal } from '../../src/browser/unsupported.ts';

describe('shop of an address', () => {
  it.each([
    ['https://www.boutique.fr/panier', 'boutique.fr'],
    ['https://checkout.boutique.fr/c/1', 'boutique.fr'],
    ['https://secure.checkout.boutique.fr/', 'boutique.fr'],
    ['https://lampes.boutique.fr/', 'lampes.boutique.fr'],
    ['http://shop.test/', 'shop.test'],
    ['https://shop.co.uk/', 'shop.co.uk'],
    ['https://shop.com.pl/', 'shop.com.pl'],
    ['http://127.0.0.1:8080/cart', '127.0.0.1:8080'],
    ['http://localhost:8080/cart', 'localhost:8080'],
    ['chrome://settings', ''],
    ['not an address', ''],
  ])('%s is %j', (url, shop) => expect(shopOf(url)).toBe(shop));
});

describe('page states', () => {
  it('are told apart by a fragment that routes, not by a place on the page', () => {
    expect(samePage('https://a.example/x#terms')).toBe('https://a.example/x');
    expect(samePage('https://a.example/x#/payment')).toBe('https://a.example/x#/payment');
    expect(samePage('https://a.example/x?step=2')).toBe('https://a.example/x?step=2');
  });
});

describe('unsupported pages', () => {
  it('are known by their address', () => {
    for (const url of ['chrome://extensions', 'about:blank', 'https://addons.mozilla.org/fr/']) {
      expect(unsupportedAddress(url)).toBe(true);
    }
    for (const url of ['', 'https://boutique.example/', 'http://127.0.0.1/']) {
      expect(unsupportedAddress(url)).toBe(false);
    }
  });

  it('are known by the words of the refusal when the address is not', () => {
    expect(unsupportedRefusal('Cannot access a chrome:// URL')).toBe(true);
    expect(unsupportedRefusal('The extensions gallery cannot be scripted.')).toBe(true);
    expect(
      unsupportedRefusal(
        'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      ),
    ).toBe(false);
    expect(unsupportedRefusal('Missing host permission for the tab')).toBe(false);
  });
});
