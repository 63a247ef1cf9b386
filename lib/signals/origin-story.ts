import { phraseHits } from './phrase-hits.ts';
import type { Signal } from './signal.ts';

export const originStory: Signal = {
  name: 'origin-story',
  needs: ['name'],
  silentWhen: ['no brand is in play: surplus of unbranded goods is ordinary'],
  group: 'text',
  look: (context) => (context.brands.length ? phraseHits(context, ['origin']) : []),
  texts: {
    withBrand:
      '“{words}” tells where {brand} goods are said to come from ({meaning}); this story often goes with copies.',
  },
};
