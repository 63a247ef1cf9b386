import { phraseHits } from './phrase-hits.ts';
import type { Signal } from './signal.ts';

export const selfAdmission: Signal = {
  name: 'self-admission',
  needs: ['name'],
  silentWhen: [
    'the words are negated or warn of copies',
    'only the box or a part is said not to be original, where the rulebook says so',
  ],
  group: 'text',
  look: (context) => phraseHits(context, ['admission']),
  texts: {
    withBrand: 'The listing names {brand} and says “{words}” ({meaning}).',
    alone: 'The listing says “{words}” ({meaning}). No brand of the rulebook is named.',
  },
};
