import { phraseHits } from './phrase-hits.ts';
import type { Signal } from './signal.ts';

export const replicaPhrase: Signal = {
  name: 'replica-phrase',
  needs: ['name'],
  silentWhen: [
    'the phrase is negated or warned of',
    'one of the words that make it harmless stands in the same field',
    'no brand is in play and the phrase is short or not strong',
  ],
  group: 'text',
  look: (context) => phraseHits(context, ['quality', 'grade', 'slang', 'factory', 'abbrev']),
  texts: {
    withBrand: '“{words}” beside {brand}: sellers use these words for copies ({meaning}).',
    alone:
      '“{words}”: sellers use these words for copies ({meaning}). No brand of the rulebook is named.',
  },
};
