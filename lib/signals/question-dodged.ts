import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const questionDodged: Signal = {
  name: 'question-dodged',
  needs: ['question'],
  silentWhen: [
    'no brand is in play',
    'nobody asks whether the goods are original',
    'the question has no answer yet',
    'the answer says yes, or names the goods genuine',
  ],
  group: 'reviews',
  look({ first, unanswered }) {
    const [asked] = unanswered;
    if (!first || !asked) return [];
    return [
      {
        field: 'question',
        start: asked.start,
        end: asked.end,
        weight: weights.questionDodged,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'dodged',
        values: { brand: first.brand.brand.name },
      },
    ];
  },
  texts: {
    dodged:
      'A buyer asks whether the goods are original {brand}; the answer doesn’t say so: “{words}”.',
  },
};
