import { describe, expect, it } from 'vitest';
import { askableAddress } from '../../src/facts/collect/askable.ts';

const SHOP = 'https://boutique.example';

describe('the address that is asked for', () => {
  it.each([
    ['has no query: as it is', '/cgv', [], '/cgv'],
    [
      'names a page by number',
      '/index.php?id_cms=&lang=',
      ['/index.php?id_cms=3&lang=fr'],
      '/index.php?id_cms=3&lang=fr',
    ],
    ['names a page by words', '/p?page=', ['/p?page=terms-of-sale#top'], '/p?page=terms-of-sale'],
    ['has an empty value', '/p?print=', ['/p?print'], '/p?print'],
    ['carries a session', '/cgv?sid=', ['/cgv?sid=a8f7e6d5c4b3'], null],
    ['carries a customer', '/cgv?client=', ['/cgv?client=1048576'], null],
    ['carries an e-mail address', '/cgv?m=', ['/cgv?m=lea%40exemple.fr'], null],
    ['carries a session in its path', '/cgv;jsessionid=1A2B', [], null],
    ['is not on the page with its values', '/cgv?id=', ['/mentions?id=3'], null],
    ['stands twice: the harmless one', '/p?id=', ['/p?id=f00ba12', '/p?id=7'], '/p?id=7'],
  ])('%s', (_, wanted, written, asked) => {
    const whole = written.map((path) => SHOP + path);
    expect(askableAddress(SHOP + wanted, whole)).toBe(asked === null ? null : SHOP + asked);
  });

  it('is the secure one where the link is an old one', () => {
    const written = ['http://boutique.example/p?id=3'];
    expect(askableAddress(`${SHOP}/p?id=`, written)).toBe(`${SHOP}/p?id=3`);
  });
});
