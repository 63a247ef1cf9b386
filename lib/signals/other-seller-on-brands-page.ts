import { fold } from '../text/fold.ts';
import { isSeller } from './authorised-seller.ts';
import { hostOf, isOn } from './marketplaces.ts';
import { secondHand } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const day = 86_400_000;
const youngDays = 90;
const fewRatings = 20;

export const otherSellerOnBrandsPage: Signal = {
  name: 'other-seller-on-brands-page',
  needs: ['seller', 'brand', 'offerCount'],
  silentWhen: [
    'the page has one seller, or its brand field names no brand of the rulebook',
    'the seller is on the brand’s list, is named like the brand, or is the marketplace itself',
    'the seller has been rated for long, and the rulebook has no list for this marketplace',
    'the goods are second-hand',
  ],
  group: 'offer',
  look(context) {
    const { listing, brands, mentions } = context;
    const { seller, offerCount = 0 } = listing;
    if (!seller?.name || offerCount < 2 || secondHand(context)) return [];
    const inField = brands.find(({ brand }) =>
      mentions.some(({ field, name }) => field === 'brand' && name.brand === brand),
    );
    if (!inField) return [];
    const { brand } = inField.brand;
    const name = fold(seller.name).text;
    const isOwn =
      name.includes(fold(brand.name).text) ||
      hostOf(listing.url)?.includes(name.split(/[ .]/)[0] ?? name);
    const listed = (brand.sellers ?? []).filter(({ marketplace }) => isOn(listing, marketplace));
    if (isOwn || listed.some((one) => isSeller(listing, one))) return [];
    const age = Date.parse(listing.observationDate ?? '') - Date.parse(seller.foundingDate ?? '');
    const isBeginner =
      (seller.reviewCount !== undefined && seller.reviewCount < fewRatings) ||
      (age >= 0 && age <= youngDays * day);
    if (!isBeginner && listed.length === 0) return [];
    const { beginner, unlisted } = weights.otherSellerOnBrandsPage;
    return [
      {
        field: 'seller',
        start: 0,
        end: seller.name.length,
        weight: isBeginner ? beginner : unlisted,
        rule: ruleOfBrand(brand),
        sentence: isBeginner ? 'beginner' : 'unlisted',
        values: { brand: brand.name, count: String(offerCount) },
      },
    ];
  },
  texts: {
    beginner:
      'The page tells of {brand}’s own goods and has {count} sellers; this offer is of “{words}”, who has hardly been rated yet.',
    unlisted:
      'The page tells of {brand}’s own goods and has {count} sellers; “{words}” is not among those that {brand} names here, which honest resellers aren’t either.',
  },
};
