import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const buyersDoubt: Signal = {
  name: 'buyers-doubt',
  needs: ['review'],
  silentWhen: [
    'no brand is in play',
    'the buyer denies it (“not fake”) or only wondered (“I thought it was fake”, “fake?”)',
    'the words are of the box, the packaging or a material (“fake leather”)',
    'the goods are second-hand: whose reviews they are isn’t known',
  ],
  group: 'reviews',
  look({ first, doubts, listing }) {
    if (!first || doubts.length === 0) return [];
    if (listing.itemCondition !== undefined && listing.itemCondition !== 'New') return [];
    // One buyer may be mistaken, or a competitor; several are heard a little more.
    const reviews = new Set(doubts.map(({ review }) => review));
    return [...reviews].slice(0, mostTold).flatMap((review, i) => {
      const doubt = doubts.find((one) => one.review === review);
      if (!doubt) return [];
      return [
        {
          field: 'review' as const,
          start: doubt.start,
          end: doubt.end,
          weight: i === 0 ? weights.buyersDoubt.first : weights.buyersDoubt.further,
          rule: ruleOfBrand(first.brand.brand),
          sentence: 'doubts',
          values: { brand: first.brand.brand.name },
        },
      ];
    });
  },
  texts: {
    doubts:
      'A buyer writes “{words}” in a review. It may be of another variant, or mistaken; {brand} is named here.',
  },
};

const mostTold = 3;
