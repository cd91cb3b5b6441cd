// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/browser/settings.ts';
import { Options } from '../../src/ui/options.tsx';
import type { SettingsActs } from '../../src/ui/settings-acts.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import { axeViolations } from './axe-check.ts';
import { button, draw, press, seen } from './draw.tsx';

const settled = () => act(async () => {});
const languages = ['fr', 'en'] as const;

describe('the welcome page', () => {
  const welcome = (allowEverywhere = async () => true) => (
    <Welcome
      allowEverywhere={allowEverywhere}
      onlyOnClick={async () => {}}
      openSettings={() => {}}
    />
  );

  it.each(languages)('says what it does, what leaves, and shows a sample: %s', async (language) => {
    const root = await draw(welcome(), language);
    const said = {
      fr: [
        'Contrôler les boutiques automatiquement',
        'Seulement quand je clique',
        'Ce qui sort de votre navigateur : rien',
        'Assurance casse 2 ans 9,90 €',
        'Information générale, pas un conseil juridique.',
      ],
      en: [
        'Check shops automatically',
        'Only when I click',
        'What leaves your browser: nothing',
        'Breakage insurance, 2 years €9.90',
        'General information, not legal advice.',
      ],
    };
    for (const words of said[language]) expect(seen(root)).toContain(words);
    expect(seen(root)).not.toMatch(/[{}]|undefined/);
    expect(await axeViolations()).toEqual([]);
  });

  it('asks in the very click, and says what came of it', async () => {
    const asked = vi.fn(async () => false);
    await draw(welcome(asked), 'en');
    button('Check shops automatically').click();
    expect(asked).toHaveBeenCalledOnce();
    await settled();
    expect(seen()).toContain('Permission refused. Caisse Claire will wait for your click.');
    await press('Only when I click');
    expect(seen()).toContain('Done: nothing is read before you click.');
  });
});

describe('the settings page', () => {
  function acts() {
    return {
      change: vi.fn(async (_: Partial<Settings>) => {}),
      allowEverywhere: vi.fn(async () => false),
      denyEverywhere: vi.fn(async () => {}),
      removeShop: vi.fn(async (_: string) => {}),
      deleteAll: vi.fn(async () => {}),
      deleteDamaged: vi.fn(async () => {}),
      save: vi.fn((_name: string, _type: string, _text: string) => {}),
    } satisfies SettingsActs;
  }
  const options = (to: SettingsActs, part: Partial<Settings> = {}, damaged = {}) => (
    <Options
      shown={{
        settings: { ...DEFAULTS, offHosts: ['shop.example', 'other.example'], ...part },
        countries: ['FR', 'DE'],
        everywhere: false,
        shops: ['https://boutique.example/*'],
        damaged,
        versions: {
          app: '0.1.0',
          law: '2026-11-21 (EU, FR)',
          words: 'fr 2026.11.21',
          credits: ['Labels: Cooloff (CC BY 4.0)'],
        },
      }}
      acts={to}
    />
  );
  const box = (words: RegExp) =>
    [...document.querySelectorAll('label')]
      .find((label) => words.test(label.textContent ?? ''))
      ?.querySelector('input') as HTMLInputElement;
  const pick = (words: string) =>
    [...document.querySelectorAll('label')].find((label) => label.textContent === words)
      ?.nextElementSibling as HTMLSelectElement;
  async function choose(select: HTMLSelectElement, value: string) {
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  it.each(languages)('has every setting, in words: %s', async (language) => {
    const root = await draw(options(acts()), language);
    const said = {
      fr: [
        'Droit appliqué',
        'Allemagne',
        'Sites désactivés',
        'Tout effacer sauf mes commandes et mes preuves',
        'licence MIT',
        'Cooloff',
      ],
      en: [
        'Law applied',
        'Germany',
        'Sites switched off',
        'Delete all but my orders and proofs',
        'MIT licence',
        'Cooloff',
      ],
    };
    for (const words of said[language]) expect(seen(root)).toContain(words);
    for (const words of [
      'boutique.example',
      'shop.example',
      '2026-11-21',
      'date-holidays (ISC, CC BY-SA 3.0)',
    ])
      expect(seen(root)).toContain(words);
    expect(await axeViolations()).toEqual([]);
  });

  it('says that settings were damaged, hands them out and deletes them', async () => {
    const to = acts();
    expect(seen(await draw(options(to), 'en'))).not.toContain('Damaged settings');
    const aside = { 'settings-damaged-1': { country: 'fr' }, 'settings-damaged-2': 'text' };
    expect(seen(await draw(options(to, {}, aside), 'en'))).toContain('could not be read, 2 times.');
    expect(await axeViolations()).toEqual([]);
    await press('Export the damaged settings');
    const [name, type, text] = to.save.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['caisse-claire-settings-damaged.json', 'application/json']);
    expect(JSON.parse(text ?? '')).toEqual(aside);
    await press('Delete the damaged settings');
    expect(to.deleteDamaged).toHaveBeenCalledOnce();
    expect(seen()).toContain('The damaged settings are deleted.');
  });

  it('keeps a change at once and says so', async () => {
    const to = acts();
    await draw(options(to), 'en');
    await choose(pick('Law applied'), 'DE');
    expect(to.change).toHaveBeenLastCalledWith({ country: 'DE' });
    expect(seen()).toContain('Saved.');
    await choose(pick('Law applied'), '');
    expect(to.change).toHaveBeenLastCalledWith({ country: null });
    await choose(pick('Language of Caisse Claire'), 'fr');
    expect(to.change).toHaveBeenLastCalledWith({ language: 'fr' });
    await act(async () => box(/Pause everywhere/).click());
    expect(to.change).toHaveBeenLastCalledWith({ paused: true });
  });

  it('leaves automatic checks off when the browser refuses', async () => {
    const to = acts();
    await draw(options(to), 'en');
    const automatic = box(/Check shops automatically/);
    automatic.click();
    expect(to.allowEverywhere).toHaveBeenCalledOnce();
    await settled();
    expect(automatic.checked).toBe(false);
    expect(seen()).toContain('Permission refused.');
  });

  it('takes a site off the list, says which, and keeps the focus near', async () => {
    const to = acts();
    await draw(options(to), 'en');
    await press('Remove shop.example');
    expect(to.change).toHaveBeenCalledWith({ offHosts: ['other.example'] });
    expect(seen()).toContain('shop.example is removed.');
    expect(document.activeElement?.textContent).toBe('Sites switched off');
    await press('Remove boutique.example');
    expect(to.removeShop).toHaveBeenCalledWith('https://boutique.example/*');
  });

  it('deletes only after a second word, with the focus on the safe answer', async () => {
    const to = acts();
    await draw(options(to), 'en');
    await press('Delete all but my orders and proofs');
    expect(to.deleteAll).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('No, keep it');
    await press('No, keep it');
    expect(document.activeElement?.textContent).toBe('Delete all but my orders and proofs');
    await press('Delete all but my orders and proofs');
    await press('Yes, delete them');
    expect(to.deleteAll).toHaveBeenCalledOnce();
    expect(seen()).toContain('Deleted. Your orders and proofs are still there.');
  });
});
