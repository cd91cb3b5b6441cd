import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import deadlines from '../../../assets/texts/deadlines.en.json' with { type: 'json' };
import orders from '../../../assets/texts/orders.en.json' with { type: 'json' };
import english from '../../../assets/texts/ui-orders.en.json' with { type: 'json' };
import french from '../../../assets/texts/ui-orders.fr.json' with { type: 'json' };

const en: Record<string, string> = english;
const fr: Record<string, string> = french;
const room = resolve(import.meta.dirname, '../../../src/ui/orders');
const code = readdirSync(room)
  .map((name) => readFileSync(join(room, name), 'utf8'))
  .join('\n');
const values = (text = '') => (text.match(/\{\w+(?::\w+)?(?=[?}])/g) ?? []).sort();

describe('the texts of the orders page', () => {
  it('have the same keys in both languages, and none of the other rooms', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    const taken = Object.keys(en).filter((key) => key in deadlines || key in orders);
    expect(taken).toEqual([]);
  });

  it.each(Object.keys(en))('%s is used, shows the same values, and is not empty', (key) => {
    expect(code).toContain(`'${key}'`);
    expect(values(fr[key])).toEqual(values(en[key]));
    expect(en[key]?.trim() && fr[key]?.trim()).toBeTruthy();
  });

  it('are translated', () => {
    const same = Object.keys(en).filter((key) => en[key] === fr[key]);
    expect(same).toEqual(['field.host', 'field.siren']);
  });

  it('never say illegal, and keep a French sign with its word', () => {
    expect(JSON.stringify([english, french])).not.toMatch(/illegal|unlawful|illég|illicite/i);
    expect(JSON.stringify(french)).not.toMatch(/ [:;?!»]|« /);
  });
});
