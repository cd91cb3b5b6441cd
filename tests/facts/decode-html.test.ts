import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/facts/collect/decode-html.ts';

const PRICE = '<p>Déjà payé : 4,99 €</p>';
const bytes = (...parts: (number[] | Buffer)[]) =>
  Buffer.concat(parts.map((one) => Buffer.from(one)));
/** windows-1252: the euro is 0x80, letters with accents are as in Latin 1. */
const western = (text: string) =>
  Buffer.from([...text].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0))));

describe('the characters of a saved page', () => {
  it.each([
    ['UTF-8', Buffer.from(PRICE)],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(PRICE))],
    ['UTF-16LE with its mark', bytes([0xff, 0xfe], Buffer.from(PRICE, 'utf16le'))],
    ['UTF-16BE with its mark', bytes([0xfe, 0xff], Buffer.from(PRICE, 'utf16le').swap16())],
    ['UTF-16LE without a mark', Buffer.from(PRICE, 'utf16le')],
    ['UTF-16BE without a mark', Buffer.from(PRICE, 'utf16le').swap16()],
    ['windows-1252 that says nothing', western(PRICE)],
  ])('are found in %s', (_, content) => {
    expect(decodeHtml(content)).toBe(PRICE);
  });

  it.each([
    ['iso-8859-1', western(PRICE), PRICE],
    ['windows-1252', western(PRICE), PRICE],
    ['utf-8', western(PRICE), PRICE],
    ['no-such-encoding', western(PRICE), PRICE],
    ['iso-8859-15', Buffer.from([0xa4]), '€'],
    ['windows-1250', Buffer.from([0xb9]), 'ą'],
    ['iso-8859-7', Buffer.from([0xe1]), 'α'],
  ])('follow the declared %s', (label, content, expected) => {
    const meta = `<meta charset="${label}">`;
    expect(decodeHtml(bytes(Buffer.from(meta), content))).toBe(meta + expected);
  });

  it('follow the older form of the declaration', () => {
    const meta = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">`;
    expect(decodeHtml(bytes(Buffer.from(meta), Buffer.from([0xb9])))).toBe(`${meta}ą`);
  });

  it('are UTF-8 where the bytes are, whatever is declared: the header got lost on saving', () => {
    const page = `<meta charset="iso-8859-1">${PRICE}`;
    expect(decodeHtml(Buffer.from(page))).toBe(page);
  });

  it('are none in a binary file', () => {
    expect(decodeHtml(bytes(Buffer.from('<html>'), [0, 1, 2, 3, 0, 9]))).toBe(null);
  });
});
