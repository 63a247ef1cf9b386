import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Few reviews may be of parts of one order, or older than the count. */
const leastReviews = 50;
const clearlyMore = 1.2;

export const moreReviewsThanSales: Signal = {
  name: 'more-reviews-than-sales',
  needs: ['reviewCount', 'unitsSold'],
  silentWhen: [
    'no brand is in play',
    'there are fewer than fifty reviews, or hardly more than pieces sold: variants are counted together',
    'many were sold and few wrote, as is usual',
  ],
  group: 'reviews',
  look({ brands, listing }) {
    const { reviewCount = 0, unitsSold } = listing;
    if (brands.length === 0 || unitsSold === undefined || reviewCount < leastReviews) return [];
    if (reviewCount <= clearlyMore * unitsSold) return [];
    return [
      {
        field: 'reviewCount',
        start: 0,
        end: String(reviewCount).length,
        weight: weights.moreReviewsThanSales,
        rule: { kind: 'context', id: 'reviews-and-sales', name: 'reviews against pieces sold' },
        sentence: 'more',
        values: { sold: String(unitsSold) },
      },
    ];
  },
  texts: {
    more: '{words} reviews, and {sold} pieces sold: they may be of other variants, or of goods that were offered here before.',
  },
};
