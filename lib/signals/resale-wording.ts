import { floorInPlay, priceSilencedBy, shownPrice } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const resaleWording: Signal = {
  name: 'resale-wording',
  needs: ['name', 'price'],
  silentWhen: ['the price is not under a floor: then there is nothing to explain'],
  group: 'price',
  look(context) {
    const words = context.wording('resale');
    const price = shownPrice(context.listing);
    if (!words || !price || priceSilencedBy(context) !== 'resale') return [];
    const floor = floorInPlay(context, price.currency);
    if (!floor || price.amount >= floor.amount) return [];
    return [
      {
        field: 'name',
        start: words.start,
        end: words.end,
        weight: weights.resaleWording,
        rule: floor.rule,
        sentence: 'resale',
      },
    ];
  },
  texts: {
    resale: 'The price is low for new goods, but “{words}” says they aren’t: so it isn’t weighed.',
  },
};
