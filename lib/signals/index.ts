import { authorisedSeller } from './authorised-seller.ts';
import { brandNotInBrandField } from './brand-not-in-brand-field.ts';
import { codedName } from './coded-name.ts';
import { compatibility } from './compatibility.ts';
import { disguisedBrand } from './disguised-brand.ts';
import { evasiveWording } from './evasive-wording.ts';
import { gtinDoesNotFit } from './gtin-does-not-fit.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { lookAlikeWording } from './look-alike-wording.ts';
import { notSoldHere } from './not-sold-here.ts';
import { originStory } from './origin-story.ts';
import { overInsistence } from './over-insistence.ts';
import { priceUnderFloor } from './price-under-floor.ts';
import { replicaPhrase } from './replica-phrase.ts';
import { resaleWording } from './resale-wording.ts';
import { saleChannel } from './sale-channel.ts';
import { selfAdmission } from './self-admission.ts';
import { sellerImitatesBrand } from './seller-imitates-brand.ts';
import type { Signal } from './signal.ts';
import { unknownModel } from './unknown-model.ts';

export const signals: readonly Signal[] = [
  authorisedSeller,
  brandNotInBrandField,
  codedName,
  compatibility,
  disguisedBrand,
  evasiveWording,
  gtinDoesNotFit,
  keywordStuffing,
  lookAlikeWording,
  notSoldHere,
  originStory,
  overInsistence,
  priceUnderFloor,
  replicaPhrase,
  resaleWording,
  saleChannel,
  selfAdmission,
  sellerImitatesBrand,
  unknownModel,
];
