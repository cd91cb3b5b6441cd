/**
 * CPCE L34-5; GDPR art. 4(11), Planet49 (C-673/17): consent to advertising needs an act. A privacy
 * matter, never an extra payment. A ticked newsletter of the shop itself may be the soft opt-in for
 * a customer's like products, so only partners' boxes are sure.
 */
import { preset } from './choices.ts';
import { type Answer, defineRule } from './define-rule.ts';
import { choiceLabel } from './label.ts';

const REASONS = ['partners-preticked', 'newsletter-preticked', 'no-preticked-marketing'] as const;

export const marketingConsentPreticked = defineRule({
  id: 'marketing-consent-preticked',
  needs: ['controls', 'blocks'],
  words: ['newsletter', 'partners', 'opt-out', 'terms-consent'],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const answers: Answer[] = [];
    const cookieDialog = page.blocks.some(
      (block) => block.region === 'dialog' && /cookie/i.test(block.text),
    );
    for (const one of preset(page)) {
      if (one.kind !== 'checkbox' && one.kind !== 'switch') continue;
      const label = choiceLabel(one);
      // A cookie banner is another law's (ePrivacy art. 5(3)); the word is the same everywhere.
      if (/cookie/i.test(`${label} ${one.near} ${one.heading}`)) continue;
      if (one.region === 'dialog' && cookieDialog) continue;
      const partners = page.words.has('partners', label);
      if (!partners && !page.words.has('newsletter', label)) continue;
      // "Tick if you do not want": a ticked refusal is no consent.
      const first = /^\p{L}+(?=,)/u.exec(label)?.[0] ?? label;
      if (page.words.has('refusal', first) || page.words.has('refusal', label)) continue;
      if (page.words.has('opt-out', label)) continue;
      // On a product or cart page the box may belong to something else than the order.
      const ordering = page.kind === 'checkout' || page.kind === 'review';
      const shown = one.visible === 'yes' || !page.layout;
      const sure = partners && ordering && one.setBy === 'page' && shown;
      answers.push({
        outcome: sure ? 'violation' : 'needs-review',
        reason: partners ? 'partners-preticked' : 'newsletter-preticked',
        data: { label },
        quote: label,
        target: one.target,
      });
    }
    if (answers.length > 0) return answers;
    return [{ outcome: 'pass', reason: 'no-preticked-marketing', absence: true }];
  },
});
