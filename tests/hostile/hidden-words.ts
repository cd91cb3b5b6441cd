/** Pages that say one thing to the eye and another to a careless reader. */
import { BOTH, BOX, BUTTON, checkoutPage, type Hostile } from './hostile-page.ts';

const button = (inside: string, style = '') =>
  `<style>${style}</style><button type="submit" class="pay">${inside}</button>`;

const onlyBox = { violations: { [BOX]: 'paid-extra-preselected' } };
const onlyButton = { violations: { [BUTTON]: 'button-says-order-only' } };

export const hiddenWords: Hostile[] = [
  {
    name: 'zero-width letters in the button',
    html: checkoutPage({ button: button('Va\u200blid\u2060er ma com\u00admande') }),
    wanted: BOTH,
  },
  {
    name: 'look-alike letters in the button',
    // Cyrillic а, е, о.
    html: checkoutPage({ button: button('V\u0430lid\u0435r m\u0430 c\u043emm\u0430nd\u0435') }),
    wanted: BOTH,
  },
  {
    name: 'a right-to-left override around the button’s words',
    html: checkoutPage({ button: button('\u2066Valider ma commande\u2069\u202e\u202c') }),
    wanted: BOTH,
  },
  {
    name: 'payment said only in letters clipped to one pixel',
    html: checkoutPage({
      button: button(
        'Valider ma commande<span class="sr"> avec obligation de paiement</span>',
        '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
      ),
    }),
    wanted: BOTH,
  },
  {
    name: 'payment said only off the screen',
    html: checkoutPage({
      button: button(
        'Valider ma commande<span class="off"> avec obligation de paiement</span>',
        '.off{position:absolute;left:-9999px}',
      ),
    }),
    wanted: BOTH,
  },
  {
    name: 'the button’s words only in CSS',
    html: checkoutPage({
      button: button('', '.pay::after{content:"Valider ma commande"}'),
    }),
    // What CSS writes is seen as well as any other word.
    wanted: BOTH,
  },
  {
    name: 'the button’s words only for screen readers',
    html: checkoutPage({
      button:
        '<button type="submit" aria-label="Payer 68,70 €"><svg width="20" height="20"></svg></button>',
    }),
    wanted: { ...onlyBox, review: [BUTTON] },
  },
  {
    name: 'a box drawn by CSS over its input',
    html: checkoutPage({
      extra: `<style>.d input{opacity:0;position:absolute}.d i{display:inline-block;width:16px;height:16px;border:1px solid}.d input:checked+i{background:#06c}</style>
<p><label class="d"><input type="checkbox" checked><i></i> Assurance casse (+3,90 €)</label></p>`,
    }),
    wanted: BOTH,
  },
  {
    name: 'a box and its label in display:contents',
    html: checkoutPage({
      extra:
        '<div style="display:contents"><label style="display:contents"><input type="checkbox" checked> <span>Assurance casse (+3,90 €)</span></label></div>',
    }),
    wanted: BOTH,
  },
  {
    name: 'a box off the screen, with its label',
    html: checkoutPage({
      extra:
        '<p style="position:absolute;left:-9999px"><label><input type="checkbox" checked> Assurance casse (+3,90 €)</label></p>',
    }),
    wanted: onlyButton,
  },
  {
    name: 'a box in a closed drawer',
    html: checkoutPage({
      extra:
        '<div style="height:0;overflow:hidden"><label><input type="checkbox" checked> Assurance casse (+3,90 €)</label></div>',
    }),
    wanted: onlyButton,
  },
  {
    name: 'a choice drawn on a canvas',
    html: checkoutPage({ extra: '<canvas id="c" width="300" height="40"></canvas>' }),
    wanted: { ...onlyButton, notReached: ['drawn'] },
  },
  {
    name: 'prices and dates that are none',
    html: checkoutPage({
      extra: '<p><label><input type="checkbox" checked> Assurance casse (+3,,9.0 €.)</label></p>',
      before:
        '<p>99/99/9999 · 1.2.3,45 € · €€ · 0x12 € · 12 345 678 901 234 567 890,00 € · 31 février</p>',
    }),
    wanted: { ...onlyButton, review: [BOX] },
  },
];
