/** The examples of every rule: a new rule is a file in assets/rule-examples and two lines here. */
import accessibility from '../../../assets/rule-examples/accessibility.json' with { type: 'json' };
import allInPrice from '../../../assets/rule-examples/all-in-price.json' with { type: 'json' };
import bnplCredit from '../../../assets/rule-examples/bnpl-credit.json' with { type: 'json' };
import deliveryDate from '../../../assets/rule-examples/delivery-date.json' with { type: 'json' };
import dsa25 from '../../../assets/rule-examples/dsa-25.json' with { type: 'json' };
import falseFree from '../../../assets/rule-examples/false-free.json' with { type: 'json' };
import falseUrgency from '../../../assets/rule-examples/false-urgency.json' with { type: 'json' };
import harmonisedNoticeLabel from '../../../assets/rule-examples/harmonised-notice-label.json' with {
  type: 'json',
};
import legalGuaranteeInfo from '../../../assets/rule-examples/legal-guarantee-info.json' with {
  type: 'json',
};
import marketingConsentPreticked from '../../../assets/rule-examples/marketing-consent-preticked.json' with {
  type: 'json',
};
import mediatorOdr from '../../../assets/rule-examples/mediator-odr.json' with { type: 'json' };
import nonPremiumPhone from '../../../assets/rule-examples/non-premium-phone.json' with {
  type: 'json',
};
import orderReviewCorrection from '../../../assets/rule-examples/order-review-correction.json' with {
  type: 'json',
};
import paymentMeansDeliveryRestrictions from '../../../assets/rule-examples/payment-means-delivery-restrictions.json' with {
  type: 'json',
};
import paymentObligationButton from '../../../assets/rule-examples/payment-obligation-button.json' with {
  type: 'json',
};
import paymentSurcharge from '../../../assets/rule-examples/payment-surcharge.json' with {
  type: 'json',
};
import personalisedPrice from '../../../assets/rule-examples/personalised-price.json' with {
  type: 'json',
};
import preOrderRecap from '../../../assets/rule-examples/pre-order-recap.json' with {
  type: 'json',
};
import preselectedPaidDelivery from '../../../assets/rule-examples/preselected-paid-delivery.json' with {
  type: 'json',
};
import pretickedExtraPayment from '../../../assets/rule-examples/preticked-extra-payment.json' with {
  type: 'json',
};
import priceReduction from '../../../assets/rule-examples/price-reduction.json' with {
  type: 'json',
};
import productSafetyOffer from '../../../assets/rule-examples/product-safety-offer.json' with {
  type: 'json',
};
import reviewsAndRanking from '../../../assets/rule-examples/reviews-and-ranking.json' with {
  type: 'json',
};
import sneakIntoBasket from '../../../assets/rule-examples/sneak-into-basket.json' with {
  type: 'json',
};
import sparePartsDurability from '../../../assets/rule-examples/spare-parts-durability.json' with {
  type: 'json',
};
import terminationButton from '../../../assets/rule-examples/termination-button.json' with {
  type: 'json',
};
import termsLanguageArchiving from '../../../assets/rule-examples/terms-language-archiving.json' with {
  type: 'json',
};
import traderIdentity from '../../../assets/rule-examples/trader-identity.json' with {
  type: 'json',
};
import withdrawalExclusions from '../../../assets/rule-examples/withdrawal-exclusions.json' with {
  type: 'json',
};
import withdrawalFunction from '../../../assets/rule-examples/withdrawal-function.json' with {
  type: 'json',
};
import withdrawalInformation from '../../../assets/rule-examples/withdrawal-information.json' with {
  type: 'json',
};
import withdrawalWaiverPreticked from '../../../assets/rule-examples/withdrawal-waiver-preticked.json' with {
  type: 'json',
};
import type { RuleExamples } from './example.ts';

/** In the order of the contract. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'preticked-extra-payment': pretickedExtraPayment as RuleExamples,
  'preselected-paid-delivery': preselectedPaidDelivery as RuleExamples,
  'sneak-into-basket': sneakIntoBasket as RuleExamples,
  'payment-obligation-button': paymentObligationButton as RuleExamples,
  'pre-order-recap': preOrderRecap as RuleExamples,
  'all-in-price': allInPrice as RuleExamples,
  'payment-surcharge': paymentSurcharge as RuleExamples,
  'delivery-date': deliveryDate as RuleExamples,
  'payment-means-delivery-restrictions': paymentMeansDeliveryRestrictions as RuleExamples,
  'order-review-correction': orderReviewCorrection as RuleExamples,
  'withdrawal-function': withdrawalFunction as RuleExamples,
  'withdrawal-information': withdrawalInformation as RuleExamples,
  'withdrawal-exclusions': withdrawalExclusions as RuleExamples,
  'trader-identity': traderIdentity as RuleExamples,
  'mediator-odr': mediatorOdr as RuleExamples,
  'legal-guarantee-info': legalGuaranteeInfo as RuleExamples,
  'harmonised-notice-label': harmonisedNoticeLabel as RuleExamples,
  'withdrawal-waiver-preticked': withdrawalWaiverPreticked as RuleExamples,
  'personalised-price': personalisedPrice as RuleExamples,
  'price-reduction': priceReduction as RuleExamples,
  'false-urgency': falseUrgency as RuleExamples,
  'false-free': falseFree as RuleExamples,
  'reviews-and-ranking': reviewsAndRanking as RuleExamples,
  'termination-button': terminationButton as RuleExamples,
  'marketing-consent-preticked': marketingConsentPreticked as RuleExamples,
  'terms-language-archiving': termsLanguageArchiving as RuleExamples,
  'spare-parts-durability': sparePartsDurability as RuleExamples,
  'product-safety-offer': productSafetyOffer as RuleExamples,
  'non-premium-phone': nonPremiumPhone as RuleExamples,
  'bnpl-credit': bnplCredit as RuleExamples,
  'dsa-25': dsa25 as RuleExamples,
  accessibility: accessibility as RuleExamples,
};

/** Ids of all rules, without their code. */
export const documentedRules: readonly string[] = Object.keys(EXAMPLES);

/** The examples of one rule, and the answers that it never gives; null: a rule without any. */
export function examplesOf(rule: string): RuleExamples | null {
  return Object.hasOwn(EXAMPLES, rule) ? (EXAMPLES[rule] ?? null) : null;
}
