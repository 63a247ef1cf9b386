import { secondHand } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Of the price that is struck through. A third of official sportswear sells at half. */
const deep = 0.2;

export const deepDiscount: Signal = {
  name: 'deep-discount',
  needs: ['price', 'listPrice'],
  silentWhen: [
    'no brand is in play',
    'the price is more than a fifth of the one struck through: sales go far',
    'the goods are second-hand',
  ],
  group: 'price',
  look(context) {
    const { price, listPrice } = context.listing;
    const { first } = context;
    if (!first || price === undefined || listPrice === undefined || listPrice <= 0) return [];
    if (price / listPrice >= deep || secondHand(context)) return [];
    return [
      {
        field: 'listPrice',
        start: 0,
        end: String(listPrice).length,
        weight: weights.deepDiscount,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'deep',
        values: { percent: String(Math.round((1 - price / listPrice) * 100)) },
      },
    ];
  },
  texts: {
    deep: '{percent} % off {words}: many shops invent the higher price, so it hardly weighs.',
  },
};
