// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { DamagedSettings } from '../../src/ui/damaged-settings.tsx';
import { draw, seen } from './draw.tsx';

const none = { save: () => {}, remove: async () => {} };

it.each([1, 2])('says of the safe side only what holds whichever setting it was: %i', async (n) => {
  const aside = Array.from({ length: n }, (_, i) => [`settings-damaged-${i}`, { language: 'xx' }]);
  const note = <DamagedSettings damaged={Object.fromEntries(aside)} {...none} />;
  const english = seen(await draw(note, 'en'));
  expect(english).toContain('was put on its safe side: look at the switches below.');
  expect(english).not.toMatch(/is paused|are not deleted/);
  const french = seen(await draw(note, 'fr'));
  expect(french).toContain('est mis du côté sûr : regardez les réglages ci-dessous.');
  expect(french).not.toMatch(/est en pause|ne sont pas effacées/);
});
