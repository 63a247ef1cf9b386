import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const day = 86_400_000;
const newDays = 30;
const manyReviews = 200;

export const reviewsBeforeListing: Signal = {
  name: 'reviews-before-listing',
  needs: ['reviewCount', 'observationDate'],
  silentWhen: [
    'no brand is in play',
    'the offer, or the shop, is older than a month, or there are fewer than two hundred reviews',
    'the page says neither since when the offer is there nor the shop',
  ],
  group: 'reviews',
  look({ brands, listing }) {
    const { reviewCount = 0, datePosted, seller, observationDate } = listing;
    if (brands.length === 0 || reviewCount < manyReviews || !observationDate) return [];
    const isNew = (date: string | undefined) => {
      const age = Date.parse(observationDate) - Date.parse(date ?? '');
      return age >= 0 && age <= newDays * day;
    };
    const offerIsNew = isNew(datePosted);
    if (!offerIsNew && !isNew(seller?.foundingDate)) return [];
    return [
      {
        field: 'reviewCount',
        start: 0,
        end: String(reviewCount).length,
        weight: weights.reviewsBeforeListing,
        rule: { kind: 'context', id: 'reviews-and-age', name: 'reviews against age' },
        sentence: offerIsNew ? 'offer' : 'shop',
        values: { date: (offerIsNew ? datePosted : seller?.foundingDate) ?? '' },
      },
    ];
  },
  texts: {
    offer:
      '{words} reviews of an offer that is there only since {date}; the goods may have been offered here under another number before.',
    shop: '{words} reviews in a shop that is there only since {date}; the goods may have been offered here by another seller before.',
  },
};
