import { secondHand } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const beginners = 10;
const muchStock = 100;
/** Marketplaces give shops stars of five or a share of a hundred. */
const lowOfFive = 4;
const lowOfHundred = 90;

export const fewRatings: Signal = {
  name: 'few-ratings',
  needs: ['seller'],
  silentWhen: [
    'no brand is in play',
    'the goods are second-hand',
    'the seller is well rated: that speaks for nothing (GAO-18-216 bought copies from sellers rated over 90 %)',
    'the seller has few ratings and little to sell, as all beginners',
  ],
  group: 'seller',
  look(context) {
    const { seller, inventoryLevel } = context.listing;
    if (!seller || context.brands.length === 0 || secondHand(context)) return [];
    const { ratingValue, reviewCount } = seller;
    const isLow =
      ratingValue !== undefined &&
      ratingValue > 0 &&
      (ratingValue <= 5 ? ratingValue < lowOfFive : ratingValue < lowOfHundred);
    const isNew =
      reviewCount !== undefined && reviewCount < beginners && (inventoryLevel ?? 0) >= muchStock;
    if (!isLow && !isNew) return [];
    const shown = seller.name ?? seller.id ?? '';
    return [
      {
        field: 'seller',
        start: 0,
        end: shown.length,
        weight: weights.fewRatings,
        rule: { kind: 'context', id: 'seller-ratings', name: 'ratings of the seller' },
        sentence: isLow ? 'low' : 'few',
        values: {
          rating: String(ratingValue ?? ''),
          count: String(reviewCount ?? ''),
          stock: String(inventoryLevel ?? ''),
        },
      },
    ];
  },
  texts: {
    low: 'Buyers rate the seller “{words}” low: {rating}.',
    few: 'The seller “{words}” has {count} ratings and {stock} pieces in stock.',
  },
};
