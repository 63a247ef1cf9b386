import { secondHand } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const day = 86_400_000;
const youngDays = 90;

export const youngSeller: Signal = {
  name: 'young-seller',
  needs: ['seller', 'observationDate'],
  silentWhen: [
    'no brand is in play',
    'the goods are second-hand: people who sell their own things once are new as a rule',
    'the shop is older than three months, or its date lies ahead',
  ],
  group: 'seller',
  look(context) {
    const { seller, observationDate } = context.listing;
    if (context.brands.length === 0 || !seller?.foundingDate || !observationDate) return [];
    if (secondHand(context)) return [];
    const days = (Date.parse(observationDate) - Date.parse(seller.foundingDate)) / day;
    if (!(days >= 0 && days <= youngDays)) return [];
    const shown = seller.name ?? seller.id ?? '';
    return [
      {
        field: 'seller',
        start: 0,
        end: shown.length,
        weight: weights.youngSeller,
        rule: { kind: 'context', id: 'seller-age', name: 'age of the shop' },
        sentence: 'young',
        values: { date: seller.foundingDate },
      },
    ];
  },
  texts: {
    young: 'The shop “{words}” is there only since {date}; every honest seller was new once.',
  },
};
