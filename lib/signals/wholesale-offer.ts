import { isSeller } from './authorised-seller.ts';
import { isSpelt } from './mentions.ts';
import { priceSilencedBy } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Goods of which brands let nobody buy by the dozen at a marketplace. */
const kept = new Set(['bags', 'watches', 'jewellery', 'footwear', 'eyewear', 'perfume', 'apparel']);
const fewPieces = 2;
const manyPieces = 10;

export const wholesaleOffer: Signal = {
  name: 'wholesale-offer',
  needs: ['name', 'eligibleQuantity'],
  silentWhen: [
    'the brand’s goods are of a kind that is sold wholesale everywhere (batteries, bearings)',
    'the seller is on the rulebook’s list: licensed distributors sell wholesale',
    'the brand field names another maker: then it is that maker’s own goods',
    'the goods are an accessory, a part, a sample or second-hand, or the least order is one piece',
  ],
  group: 'offer',
  look(context) {
    const { listing, brands } = context;
    const { eligibleQuantity } = listing;
    const first = brands.find(({ mentions }) => mentions.some(isSpelt));
    if (!first || eligibleQuantity === undefined || eligibleQuantity < fewPieces) return [];
    const { brand } = first.brand;
    if (!brand.sectors.some((sector) => kept.has(sector)) || priceSilencedBy(context)) return [];
    if (brand.sellers?.some((one) => isSeller(listing, one))) return [];
    const { few, many } = weights.wholesaleOffer;
    return [
      {
        field: 'eligibleQuantity',
        start: 0,
        end: String(eligibleQuantity).length,
        weight: eligibleQuantity >= manyPieces ? many : few,
        rule: ruleOfBrand(brand),
        sentence: 'least',
        values: { brand: brand.name },
      },
    ];
  },
  texts: {
    least:
      '{brand} goods are offered wholesale, from {words} pieces; brands of this kind supply no such offers, though licensed distributors may.',
  },
};
