import { describe, expect, it } from 'vitest';
import { letterKinds } from '../../src/export/letters/letter.ts';
import { SAMPLES, write } from './letter-samples.ts';

describe.each(['fr', 'en'] as const)('letters in %s', (language) => {
  it.each(letterKinds)('%s', (kind) => {
    const [order, today, more] = SAMPLES[kind];
    const { subject, body } = write(kind, order, today, language, more);
    expect(`${subject}\n\n${body}`).toMatchSnapshot();
  });

  it.each(letterKinds)('%s leaves no key, no empty place and no unmarked gap', (kind) => {
    const [order, today, more] = SAMPLES[kind];
    for (const one of [
      order,
      {
        ...order,
        orderNumber: undefined,
        amountCents: undefined,
        items: [],
        shop: { host: 'a.example', name: 'A' },
      },
    ]) {
      const { subject, body, blanks } = write(kind, one, today, language, more);
      expect(subject + body).not.toMatch(
        /[{}]|undefined|null|NaN|\b[a-z-]+\.[a-z-]+\.(FR|EU)\b|--/,
      );
      expect(body.match(/\[[^\]]+\]/g) ?? []).toEqual(expect.arrayContaining(blanks));
      expect(new Set(body.match(/\[[^\]]+\]/g) ?? [])).toEqual(new Set(blanks));
    }
  });

  it.each(letterKinds)(
    '%s puts in the consumer’s own name and address, and then no gap for them',
    (kind) => {
      const [order, today, more] = SAMPLES[kind];
      const own = { name: 'Léa Martin', address: '3 quai Perrache, 69002 Lyon' };
      const { body } = write(kind, order, today, language, { ...more, ...own });
      expect(body).toContain('Léa Martin');
      expect(body).toContain('3 quai Perrache');
      expect(body).not.toContain(language === 'fr' ? '[votre adresse]' : '[your address]');
    },
  );
});
