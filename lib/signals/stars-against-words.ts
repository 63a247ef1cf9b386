import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Of five: what most listings have, so that nobody looks further. */
const praised = 4.3;
/** One voice in many is an accident. */
const leastDoubting = 2;

export const starsAgainstWords: Signal = {
  name: 'stars-against-words',
  needs: ['review', 'ratingValue'],
  silentWhen: [
    'no brand is in play',
    'fewer than two of the reviews shown doubt that the goods are genuine',
    'the rating isn’t out of five, or is no high one',
  ],
  group: 'reviews',
  look({ first, doubts, listing: { ratingValue } }) {
    const [doubt] = doubts;
    if (!first || !doubt || ratingValue === undefined) return [];
    if (ratingValue < praised || ratingValue > 5) return [];
    if (new Set(doubts.map(({ review }) => review)).size < leastDoubting) return [];
    return [
      {
        field: 'ratingValue',
        start: 0,
        end: String(ratingValue).length,
        weight: weights.starsAgainstWords,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'gap',
      },
    ];
  },
  texts: {
    gap: 'The rating is {words} of 5, and yet several of the reviews shown doubt that the goods are genuine.',
  },
};
