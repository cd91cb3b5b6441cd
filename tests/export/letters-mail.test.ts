import { describe, expect, it } from 'vitest';
import { mailtoOf } from '../../src/export/letters/mailto.ts';

describe('a mail', () => {
  const mail = { subject: 'Rétractation & retour', body: 'Ligne 1\nLigne 2 – 50 %\n' };

  it('opens with subject and body as they are', () => {
    const { href, whole } = mailtoOf(mail, 'contact+x@orvelune.example', '');
    expect(whole).toBe(true);
    const url = new URL(href);
    expect(url.pathname).toBe('contact%2Bx@orvelune.example');
    expect(url.searchParams.get('subject')).toBe(mail.subject);
    expect(url.searchParams.get('body')).toBe('Ligne 1\r\nLigne 2 – 50 %');
  });

  it('adds no recipients and no headers from an address', () => {
    const { href } = mailtoOf(mail, 'a@b.example,c@d.example?bcc=e@f.example', '');
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(href).pathname.match(/@/g)).toHaveLength(1);
  });

  it('says so when the letter is too long, and stays short enough', () => {
    const { href, whole } = mailtoOf({ ...mail, body: 'é'.repeat(1000) }, undefined, 'Collez ici');
    expect(whole).toBe(false);
    expect(href.length).toBeLessThan(1900);
    expect(new URL(href).searchParams.get('body')).toBe('Collez ici');
  });

  it('survives half a character', () => {
    expect(mailtoOf({ subject: 'a\ud800', body: 'b' }, undefined, '').whole).toBe(true);
  });
});
