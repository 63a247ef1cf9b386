import { authorisedSeller } from './authorised-seller.ts';
import { brandNotInBrandField } from './brand-not-in-brand-field.ts';
import { buyersDoubt } from './buyers-doubt.ts';
import { codedName } from './coded-name.ts';
import { compatibility } from './compatibility.ts';
import { contactElsewhere } from './contact-elsewhere.ts';
import { deepDiscount } from './deep-discount.ts';
import { disguisedBrand } from './disguised-brand.ts';
import { evasiveWording } from './evasive-wording.ts';
import { fewRatings } from './few-ratings.ts';
import { gtinDoesNotFit } from './gtin-does-not-fit.ts';
import { hiddenLink } from './hidden-link.ts';
import { hugeStock } from './huge-stock.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { lookAlikeWording } from './look-alike-wording.ts';
import { machineText } from './machine-text.ts';
import { missingDetail } from './missing-detail.ts';
import { moreReviewsThanSales } from './more-reviews-than-sales.ts';
import { noReturns } from './no-returns.ts';
import { noSafetyMark } from './no-safety-mark.ts';
import { notSoldHere } from './not-sold-here.ts';
import { originStory } from './origin-story.ts';
import { otherSellerOnBrandsPage } from './other-seller-on-brands-page.ts';
import { overInsistence } from './over-insistence.ts';
import { priceUnderFloor } from './price-under-floor.ts';
import { questionDodged } from './question-dodged.ts';
import { repeatedReviews } from './repeated-reviews.ts';
import { replicaPhrase } from './replica-phrase.ts';
import { resaleWording } from './resale-wording.ts';
import { reviewsBeforeListing } from './reviews-before-listing.ts';
import { reviewsOfOtherGoods } from './reviews-of-other-goods.ts';
import { saleChannel } from './sale-channel.ts';
import { selfAdmission } from './self-admission.ts';
import { sellerImitatesBrand } from './seller-imitates-brand.ts';
import { shipsFromElsewhere } from './ships-from-elsewhere.ts';
import type { Signal } from './signal.ts';
import { slowLocalStock } from './slow-local-stock.ts';
import { starsAgainstWords } from './stars-against-words.ts';
import { throwawaySellerName } from './throwaway-seller-name.ts';
import { traderNotIdentified } from './trader-not-identified.ts';
import { unknownModel } from './unknown-model.ts';
import { variantTeaser } from './variant-teaser.ts';
import { wholesaleOffer } from './wholesale-offer.ts';
import { youngSeller } from './young-seller.ts';

export const signals: readonly Signal[] = [
  authorisedSeller,
  brandNotInBrandField,
  buyersDoubt,
  codedName,
  compatibility,
  contactElsewhere,
  deepDiscount,
  disguisedBrand,
  evasiveWording,
  fewRatings,
  gtinDoesNotFit,
  hiddenLink,
  hugeStock,
  keywordStuffing,
  lookAlikeWording,
  machineText,
  missingDetail,
  moreReviewsThanSales,
  noReturns,
  noSafetyMark,
  notSoldHere,
  originStory,
  otherSellerOnBrandsPage,
  overInsistence,
  priceUnderFloor,
  questionDodged,
  repeatedReviews,
  replicaPhrase,
  resaleWording,
  reviewsBeforeListing,
  reviewsOfOtherGoods,
  saleChannel,
  selfAdmission,
  sellerImitatesBrand,
  shipsFromElsewhere,
  slowLocalStock,
  starsAgainstWords,
  throwawaySellerName,
  traderNotIdentified,
  unknownModel,
  variantTeaser,
  wholesaleOffer,
  youngSeller,
];
