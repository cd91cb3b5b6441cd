// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/ui/language.ts';
import { Popup, type PopupActs } from '../../src/ui/popup.tsx';
import { axeViolations } from './axe-check.ts';
import { draw, seen } from './draw.tsx';
import { STATES, type StateName } from './states.ts';

const none: PopupActs = {
  check() {},
  turnOff() {},
  turnOn() {},
  highlight: async () => true,
  allowShop: async () => true,
  open() {},
  openReport() {},
  openSettings() {},
  orderHere() {},
  openOrders() {},
  copy: async () => true,
};

const drawState = (name: StateName, language: Language, paused = false) =>
  draw(
    <Popup
      state={STATES[name]}
      paused={paused}
      deadline={null}
      ordered={null}
      version="Caisse Claire 0.1.0"
      acts={none}
    />,
    language,
  );

/** The sentences of the product's table of states; no-break spaces read as spaces. */
const SAID: Record<StateName, Record<Language, string[]>> = {
  loading: { fr: ['Un instant…'], en: ['One moment…'] },
  ready: {
    fr: ['Cliquez pour contrôler cette page. L’analyse reste dans votre navigateur.', 'Contrôler'],
    en: ['Click to check this page. The check stays in your browser.', 'Check'],
  },
  'not-a-checkout': {
    fr: [
      'Cette page ne ressemble pas à une page de commande. Rien n’a été contrôlé.',
      'Contrôler quand même',
    ],
    en: ['This page does not look like a checkout. Nothing was checked.', 'Check anyway'],
  },
  checking: {
    fr: ['Contrôle en cours… 7 points sur 15.'],
    en: ['Checking… 7 of 15 points.'],
  },
  'all-clear': {
    fr: [
      'Aucun problème repéré sur 3 points contrôlés. Cela ne garantit pas que tout est en règle.',
    ],
    en: ['No problem spotted in 3 checks. This does not guarantee everything is in order.'],
  },
  findings: {
    fr: [
      '2 problèmes possibles avant de payer.',
      '2 points que nous ne pouvons pas trancher. Regardez vous-même.',
      'Problèmes possibles',
      'À vérifier vous-même',
      'Rien à signaler (3)',
      'Non contrôlé (1)',
      'Assurance casse 2 ans + 9,90 €',
      'Payer plus',
      'Ce que vous pouvez faire',
      'La loi',
      'Montrer sur la page',
      'Contrôler lampes-du-canal.example automatiquement ? Le navigateur va demander l’autorisation pour ce site seulement.',
    ],
    en: [
      '2 possible problems before you pay.',
      '2 points we cannot decide. Please look yourself.',
      'Possible problems',
      'To check yourself',
      'Fine (3)',
      'Not checked (1)',
      'Pay more',
      'What you can do',
      'The law',
      'Show on page',
      'Check lampes-du-canal.example automatically? Your browser will ask permission for this site only.',
    ],
  },
  'one-finding': {
    fr: ['1 problème possible avant de payer.', 'Problème possible'],
    en: ['1 possible problem before you pay.', 'Possible problem'],
  },
  'needs-review': {
    fr: ['2 points que nous ne pouvons pas trancher. Regardez vous-même.'],
    en: ['2 points we cannot decide. Please look yourself.'],
  },
  partly: {
    fr: [
      'Une partie de la page (paiement pay.bank.example) ne peut pas être lue. Elle n’a pas été contrôlée.',
      'Non contrôlé (3)',
    ],
    en: [
      'Part of the page (payment by pay.bank.example) cannot be read. It was not checked.',
      'Not checked (3)',
    ],
  },
  'part-unknown': {
    fr: ['Une partie de la page ne peut pas être lue. Elle n’a pas été contrôlée.'],
    en: ['Part of the page cannot be read. It was not checked.'],
  },
  unsupported: {
    fr: ['Le navigateur interdit toute extension sur cette page.'],
    en: ['The browser does not allow extensions on this page.'],
  },
  country: {
    fr: ['Contrôle limité aux règles communes de l’UE.'],
    en: ['Only common EU checks were run.'],
  },
  'no-pack': {
    fr: ['Pas encore de règles pour ce pays. Contrôle limité aux règles communes de l’UE.'],
    en: ['No rules for this country yet. Only common EU checks were run.'],
  },
  business: {
    fr: [
      'Ce site semble vendre à des professionnels ou entre particuliers : ces règles peuvent ne pas s’appliquer.',
    ],
    en: [
      'This site seems to sell to businesses or between private people: these rules may not apply.',
    ],
  },
  asked: {
    fr: ['Elle a été contrôlée à votre demande.', 'Aucun de nos contrôles ne s’applique'],
    en: ['It was checked because you asked.', 'None of our checks applies'],
  },
  off: {
    fr: ['Contrôle désactivé sur lampes-du-canal.example.', 'Réactiver'],
    en: ['Checking is off on lampes-du-canal.example.', 'Turn on'],
  },
  error: {
    fr: ['Le contrôle s’est arrêté. Rien n’a été envoyé.', 'Réessayer', 'Copier le détail'],
    en: ['The check stopped. Nothing was sent.', 'Retry', 'Copy details'],
  },
  earlier: {
    fr: ['2 problèmes possibles avant de payer.', 'vu sur une page précédente'],
    en: ['2 possible problems before you pay.', 'seen on an earlier page'],
  },
};

describe.each(['fr', 'en'] as const)('the popup in %s', (language) => {
  it.each(Object.keys(STATES) as StateName[])('says in words: %s', async (name) => {
    const root = await drawState(name, language);
    await vi.waitFor(() => {
      for (const sentence of SAID[name][language]) expect(seen(root)).toContain(sentence);
    });
    expect(seen(root)).toContain(
      language === 'fr'
        ? 'Information générale, pas un conseil juridique.'
        : 'General information, not legal advice.',
    );
    expect(seen(root)).not.toMatch(/[{}]|undefined|\bNaN\b/);
    expect(await axeViolations()).toEqual([]);
  });

  it('tells a pause everywhere from one shop switched off', async () => {
    const root = await drawState('off', language, true);
    expect(seen(root)).toContain(
      language === 'fr'
        ? 'Contrôle en pause sur tous les sites.'
        : 'Checking is paused on every site.',
    );
  });
});

describe('the popup', () => {
  it('never counts a point to check, or a pass, as a problem', async () => {
    const root = await drawState('needs-review', 'en');
    expect(seen(root)).not.toContain('possible problem');
  });

  it('offers automatic checks only where they are not on and can be', async () => {
    const offered = async (name: StateName) =>
      seen(await drawState(name, 'en')).includes('Always check this shop');
    expect(await offered('findings')).toBe(true);
    expect(await offered('ready')).toBe(true);
    for (const name of ['all-clear', 'off', 'unsupported', 'error', 'checking'] as const)
      expect([name, await offered(name)]).toEqual([name, false]);
  });

  it('never calls a shop illegal', async () => {
    for (const name of Object.keys(STATES) as StateName[]) {
      expect((await drawState(name, 'fr')).textContent).not.toMatch(/illég/i);
      expect((await drawState(name, 'en')).textContent).not.toMatch(/illegal|unlawful/i);
    }
  });
});
