/** Every rule, in the order of the contract: adding a rule is a file and a line here. */
import { accessibility } from './accessibility.ts';
import { allInPrice } from './all-in-price.ts';
import { bnplCredit } from './bnpl-credit.ts';
import type { Rule } from './define-rule.ts';
import { deliveryDate } from './delivery-date.ts';
import { dsa25 } from './dsa-25.ts';
import { falseFree } from './false-free.ts';
import { falseUrgency } from './false-urgency.ts';
import { harmonisedNoticeLabel } from './harmonised-notice-label.ts';
import { legalGuaranteeInfo } from './legal-guarantee-info.ts';
import { marketingConsentPreticked } from './marketing-consent-preticked.ts';
import { mediatorOdr } from './mediator-odr.ts';
import { nonPremiumPhone } from './non-premium-phone.ts';
import { orderReviewCorrection } from './order-review-correction.ts';
import { paymentMeansDeliveryRestrictions } from './payment-means-delivery-restrictions.ts';
import { paymentObligationButton } from './payment-obligation-button.ts';
import { paymentSurcharge } from './payment-surcharge.ts';
import { personalisedPrice } from './personalised-price.ts';
import { preOrderRecap } from './pre-order-recap.ts';
import { preselectedPaidDelivery } from './preselected-paid-delivery.ts';
import { pretickedExtraPayment } from './preticked-extra-payment.ts';
import { priceReduction } from './price-reduction.ts';
import { productSafetyOffer } from './product-safety-offer.ts';
import { reviewsAndRanking } from './reviews-and-ranking.ts';
import { sneakIntoBasket } from './sneak-into-basket.ts';
import { sparePartsDurability } from './spare-parts-durability.ts';
import { terminationButton } from './termination-button.ts';
import { termsLanguageArchiving } from './terms-language-archiving.ts';
import { traderIdentity } from './trader-identity.ts';
import { withdrawalExclusions } from './withdrawal-exclusions.ts';
import { withdrawalFunction } from './withdrawal-function.ts';
import { withdrawalInformation } from './withdrawal-information.ts';
import { withdrawalWaiverPreticked } from './withdrawal-waiver-preticked.ts';

export const allRules: readonly Rule[] = [
  pretickedExtraPayment,
  preselectedPaidDelivery,
  sneakIntoBasket,
  paymentObligationButton,
  preOrderRecap,
  allInPrice,
  paymentSurcharge,
  deliveryDate,
  paymentMeansDeliveryRestrictions,
  orderReviewCorrection,
  withdrawalFunction,
  withdrawalInformation,
  withdrawalExclusions,
  traderIdentity,
  mediatorOdr,
  legalGuaranteeInfo,
  harmonisedNoticeLabel,
  withdrawalWaiverPreticked,
  personalisedPrice,
  priceReduction,
  falseUrgency,
  falseFree,
  reviewsAndRanking,
  terminationButton,
  marketingConsentPreticked,
  termsLanguageArchiving,
  sparePartsDurability,
  productSafetyOffer,
  nonPremiumPhone,
  bnplCredit,
  dsa25,
  accessibility,
];
