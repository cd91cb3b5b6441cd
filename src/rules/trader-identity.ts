/**
 * CRD art. 6(1)(b)-(d); C. conso. L221-5 4°, R221-2, L111-1 4°, R111-2; LCEN arts 1-1, 19: who
 * sells, where he can be reached, under which number he is registered. Where data are asked, the
 * notice on them (GDPR art. 13).
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { type Identity, identityIn } from './identity.ts';
import { readToTheEnd } from './legal-reading.ts';
import { pagesUpTo, sawTheWay, waysTo } from './shown.ts';

const REASONS = [
  'trader-identified',
  'no-identity-found',
  'no-address-found',
  'no-phone-found',
  'no-email-found',
  'no-register-number-found',
  'no-vat-number-found',
  'no-legal-form-found',
  'profession-without-authority',
  'host-not-named',
  'number-fails-its-check',
  'no-privacy-notice-here',
  'no-legal-notice-linked',
  'legal-notice-not-read',
] as const;

/** Kinds of contract whose trader provides a service (R111-2; Directive 2006/123 art. 22). */
const SERVICES = ['service', 'digital', 'transport', 'dated-leisure'];
const PERSONAL = new Set(['name', 'email', 'phone', 'street', 'postal-code', 'city']);
const AROUND = new Set(['header', 'nav', 'footer']);

export const traderIdentity = defineRule({
  id: 'trader-identity',
  needs: ['controls', 'blocks', 'links', 'earlier'],
  words: [
    'legal-notice',
    'terms',
    'privacy',
    'seller-contact',
    'hosting',
    'register-number',
    'vat-number',
    'legal-form',
    'regulated-profession',
    'professional-authority',
  ],
  kinds: ['checkout', 'review', 'confirmation', 'legal'],
  reasons: REASONS,
  check(page) {
    const identity = identityIn(page);
    const whole = readToTheEnd(page, ['terms', 'legal-notice']);
    const questions = [
      ...wrongNumbers(identity),
      ...noticeOnData(page),
      ...(whole ? missing(page, identity) : []),
    ];
    if (questions.length > 0) return questions;
    const { register, address } = identity;
    const shown = register ?? address;
    if (shown && (whole || (register && address)))
      return [
        {
          outcome: 'pass',
          reason: 'trader-identified',
          quote: shown.text.slice(0, 300),
          target: shown.target,
        },
      ];
    if (!shown && sawTheWay(page) && !ways(page))
      return [{ outcome: 'needs-review', reason: 'no-legal-notice-linked', absence: true }];
    return [{ outcome: 'not-applicable', reason: 'legal-notice-not-read' }];
  },
});

function ways(page: PageView): boolean {
  const lists = ['legal-notice', 'terms', 'seller-contact'] as const;
  return pagesUpTo(page).some((one) => lists.some((list) => waysTo(one, list).length > 0));
}

/** Check digits are never a ground of their own: a slip of the pen fails them too. */
function wrongNumbers({ numbers }: Identity): Answer[] {
  const wrong = new Map(
    numbers
      .filter(({ identifier }) => !identifier.valid)
      .map((one) => [firmOf(one.identifier), one]),
  );
  return [...wrong.values()].map(({ identifier, block }) => ({
    outcome: 'needs-review',
    reason: 'number-fails-its-check',
    data: { kind: identifier.kind, number: identifier.number },
    quote: block.text.slice(0, 300),
    target: block.target,
  }));
}

/** SIRET and French VAT number hold the SIREN: a slip in it is one, however often it is written. */
function firmOf({ kind, country, number }: Identity['numbers'][number]['identifier']): string {
  const digits = number.replace(/[^\dA-Z]/gi, '');
  if (country !== 'FR' || kind === 'IBAN') return digits;
  return kind === 'VAT' ? digits.slice(-9) : digits.slice(0, 9);
}

/**
 * Data are asked on this very page: the notice on them stands or is linked here. Asked where the
 * page links its other legal texts and not this one: a bare page tells little of what is missing.
 */
function noticeOnData(page: PageView): Answer[] {
  if (page.kind !== 'checkout' && page.kind !== 'review') return [];
  const asked = page.controls.filter(
    (one) =>
      one.kind === 'text-box' &&
      one.visible !== 'no' &&
      !AROUND.has(one.region) &&
      one.purpose !== null &&
      PERSONAL.has(one.purpose),
  );
  const others = (['terms', 'legal-notice'] as const).some((list) => waysTo(page, list).length > 0);
  if (asked.length < 2 || !others || waysTo(page, 'privacy').length > 0) return [];
  const told = page.blocks.some(
    (block) => block.visible !== 'no' && page.words.has('privacy', block.text),
  );
  if (told) return [];
  return [{ outcome: 'needs-review', reason: 'no-privacy-notice-here', absence: true }];
}

/** What terms and legal notice, both read to the end, do not tell. */
function missing(page: PageView, identity: Identity): Answer[] {
  const { register, address, phone, email, vat, legalForm, host, profession, authority } = identity;
  // A legal notice alone may be short: the terms tell it too.
  if (!register && !address && !phone && !email) {
    // A page on contact or on the firm was not read: it may tell all of it.
    const elsewhere = pagesUpTo(page).some((one) => waysTo(one, 'seller-contact').length > 0);
    const sure = readToTheEnd(page, ['terms']) && !elsewhere;
    const outcome = sure ? 'violation' : 'needs-review';
    return [{ outcome, reason: 'no-identity-found', absence: true }];
  }
  const ask = (reason: string): Answer => ({ outcome: 'needs-review', reason, absence: true });
  const answers: Answer[] = [];
  if (page.country === 'FR' && !host) answers.push(ask('host-not-named'));
  if (SERVICES.includes(page.scope)) {
    if (!vat) answers.push(ask('no-vat-number-found'));
    if (!legalForm) answers.push(ask('no-legal-form-found'));
    if (profession && !authority)
      answers.push({
        ...ask('profession-without-authority'),
        quote: profession.text,
        target: profession.target,
      });
  }
  if (!register) answers.push(ask('no-register-number-found'));
  if (!phone) answers.push(ask('no-phone-found'));
  if (!email) answers.push(ask('no-email-found'));
  if (!address) answers.push(ask('no-address-found'));
  return answers;
}
