import { phraseHits } from './phrase-hits.ts';
import type { Signal } from './signal.ts';

export const lookAlikeWording: Signal = {
  name: 'look-alike-wording',
  needs: ['name'],
  silentWhen: ['no brand is in play', 'the goods are said to be for the brand’s goods'],
  group: 'text',
  look: (context) => (context.brands.length ? phraseHits(context, ['weak']) : []),
  texts: {
    withBrand:
      '“{words}” beside {brand}: a hint at another maker’s look ({meaning}); often lawful, so it weighs little.',
  },
};
