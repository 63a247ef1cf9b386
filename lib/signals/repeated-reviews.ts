import { reviewTexts } from './buyers-words.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** 'Good', 'very nice' are everybody's words. */
const leastLetters = 25;
const leastTimes = 3;

export const repeatedReviews: Signal = {
  name: 'repeated-reviews',
  needs: ['review'],
  silentWhen: [
    'no brand is in play',
    'the same words stand in fewer than three reviews, or are a few words that all people use',
  ],
  group: 'reviews',
  look({ first, listing }) {
    if (!first || !listing.review) return [];
    const texts = reviewTexts(listing);
    for (const [i, { text, start }] of texts.entries()) {
      const bare = text.trim().toLowerCase();
      if (bare.length < leastLetters) continue;
      const same = texts.filter((other) => other.text.trim().toLowerCase() === bare);
      if (same.length < leastTimes || same[0] !== texts[i]) continue;
      return [
        {
          field: 'review',
          start,
          end: start + text.length,
          weight: weights.repeatedReviews,
          rule: ruleOfBrand(first.brand.brand),
          sentence: 'same',
          values: { times: String(same.length) },
        },
      ];
    }
    return [];
  },
  texts: { same: '{times} reviews say the same, word for word: “{words}”.' },
};
