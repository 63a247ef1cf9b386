import { phraseHits } from './phrase-hits.ts';
import type { Signal } from './signal.ts';

export const evasiveWording: Signal = {
  name: 'evasive-wording',
  needs: ['name'],
  silentWhen: ['no brand is in play: custom orders are agreed by chat too'],
  group: 'text',
  look: (context) =>
    context.brands.length ? phraseHits(context, ['evasion', 'channel', 'community']) : [],
  texts: {
    withBrand:
      '“{words}” beside {brand}: wording that leads away from what the page shows ({meaning}).',
  },
};
