/** Orders that give grounds for each letter. */
import { type LetterKind, letter } from '../../src/export/letters/letter.ts';
import type { LetterOptions } from '../../src/export/letters/letter-words.ts';
import type { Order } from '../../src/orders/order.ts';
import { lamp, on, whenTold } from '../orders/sample-order.ts';

export const SHOP = {
  host: 'orvelune.example',
  name: 'Orvelune SAS',
  country: 'FR',
  address: '12 rue du Lampadaire-Bleu, 69000 Lyon-la-Belle',
  email: 'contact@orvelune.example',
  mediator: 'Médiation des Lampes, mediation.example',
};
export const ordered = (fields: Partial<Order> = {}) => lamp({ shop: SHOP, ...fields });
export const received = () => whenTold(ordered(), 'received 2026-11-28');
export const withdrawn = () => whenTold(ordered(), 'withdrawn 2026-11-28 email');
export const noticed = () =>
  whenTold(ordered(), { kind: 'formal-notice', date: '2026-12-22', channel: 'email', days: 8 });
export const ended = () => whenTold(noticed(), 'terminated 2027-01-04 email');

export const write = (
  kind: LetterKind,
  order: Order,
  today: string,
  language: 'fr' | 'en' = 'fr',
  more: Partial<LetterOptions> = {},
) => letter(kind, order, { language, today: on(today), ...more });

/** One order, day and choice for each letter. */
export const SAMPLES: Record<LetterKind, [Order, string, Partial<LetterOptions>]> = {
  'withdrawal-form': [received(), '2026-12-01', {}],
  withdrawal: [received(), '2026-12-01', {}],
  'formal-notice': [ordered(), '2026-12-22', { days: 8 }],
  termination: [noticed(), '2027-01-04', {}],
  'refund-reminder': [withdrawn(), '2026-12-27', {}],
  'unrequested-extra': [
    ordered(),
    '2026-12-01',
    { extra: { label: 'Garantie casse', cents: 1900 } },
  ],
  complaint: [ended(), '2027-01-28', {}],
  mediation: [ended(), '2027-01-28', {}],
};
