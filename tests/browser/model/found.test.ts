// @vitest-environment node
/** Races that the model found, each as short as it could be made. */
import { describe, expect, it } from 'vitest';
import type { Act, Step } from './acts.ts';
import { playScript } from './play-script.ts';
import type { Host, Path } from './shop.ts';

const open = (path: Path, part: { tab?: number; host?: Host; delays?: number[] } = {}): Act => ({
  does: 'open',
  tab: 1,
  host: 'boutique.example',
  path,
  delays: [0],
  ...part,
});
const route = (path: Path, lag = 0, delays = [0]): Act => ({
  does: 'route',
  tab: 1,
  path,
  delays,
  lag,
});
const check: Act = { does: 'check', tab: 1 };
const off = (off: boolean, tab = 1): Act => ({ does: 'off', tab, off });
const access = (given: boolean): Act => ({ does: 'access', host: 'boutique.example', given });
const stop: Act = { does: 'stop-background' };
const after = (ms: number, act: Act): Step => ({ after: ms, act });
const at_once = (act: Act) => after(0, act);

const FOUND: [name: string, steps: Step[], slowness?: number[]][] = [
  [
    'the page before, which still stands at the new address, is no page of the purchase',
    [
      at_once(open('/commande')),
      after(1500, route('/panier', 900)),
      after(4000, route('/paiement')),
    ],
  ],
  [
    'nor when another page was looked at in between',
    [
      at_once(open('/paiement')),
      after(610, route('/panier', 1500)),
      at_once(open('/a-propos')),
      after(350, { does: 'back', tab: 1 }),
    ],
  ],
  [
    'a page that draws nothing for two seconds is not given up',
    [at_once(open('/commande', { delays: [2500] }))],
  ],
  [
    'a product that still stands at the address of the basket hides the basket no longer than it stands',
    [at_once(open('/produit/1')), after(100, route('/panier', 1500))],
  ],
  [
    'nor one that was read before',
    [at_once(open('/produit/1')), after(4000, route('/panier', 1500))],
  ],
  [
    'a page that could not be read is read again when it changes',
    [at_once({ does: 'fail' }), at_once(open('/paiement', { delays: [0, 900] }))],
  ],
  [
    'of a tab that was closed while its check began nothing stays',
    [at_once(open('/paiement')), after(590, { does: 'close', tab: 1 })],
    [2000],
  ],
  [
    'a check that a stopped background left is ended',
    [at_once(access(false)), at_once(open('/panier')), after(20_000, check), after(2500, stop)],
    [2000],
  ],
  [
    'a shop that is switched off keeps no purchase that another tab was reading',
    [at_once(open('/panier', { tab: 2 })), at_once(open('/a-propos')), after(401, off(true))],
    [20],
  ],
  [
    'another shop, which another tab was reading then, is read all the same',
    [
      at_once(open('/a-propos')),
      at_once(open('/panier', { tab: 2, host: 'autre.example' })),
      after(406, off(true)),
    ],
  ],
  [
    'a shop that is switched on again is watched again, also at its next address',
    [
      at_once(open('/panier')),
      after(1500, off(true)),
      after(1500, route('/commande')),
      after(1500, off(false)),
      after(1500, route('/paiement', 900)),
    ],
  ],
  [
    'a pause that ends, too',
    [
      at_once(open('/panier')),
      after(1500, { does: 'pause', paused: true }),
      after(1500, { does: 'tick', tab: 1 }),
      after(1500, { does: 'pause', paused: false }),
    ],
  ],
  [
    'and access that is given again',
    [
      at_once(open('/panier')),
      after(1500, access(false)),
      after(1500, route('/commande')),
      after(1500, access(true)),
      after(4000, route('/paiement', 900)),
    ],
  ],
  [
    'an error about a page that was left is not shown on the one before it',
    [
      at_once(open('/a-propos')),
      at_once(open('/a-propos')),
      at_once(access(false)),
      after(590, check),
      after(1500, { does: 'back', tab: 1 }),
    ],
    [2000, 0],
  ],
];

describe('once all is quiet', () => {
  it.each(FOUND)('%s', async (_, steps, slowness) => {
    expect(await playScript(steps, slowness)).toEqual([]);
  });
});
