import { floorInPlay, secondHand } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** In US dollars: what costs more new is made in small numbers. */
const scarceFrom = 150;
const leastStock = 500;
/** What shop systems show for 'enough'. */
const systemsOwn = /^(?:9+|10+0|1?0{3,}|100000)$/;

export const hugeStock: Signal = {
  name: 'huge-stock',
  needs: ['name', 'inventoryLevel'],
  silentWhen: [
    'the goods aren’t costly: brands of the masses have thousands',
    'the number is what shop systems show for “enough” (999, 1000, 9999)',
    'the goods are second-hand, an accessory or a part',
  ],
  group: 'offer',
  look(context) {
    const { inventoryLevel } = context.listing;
    if (inventoryLevel === undefined || inventoryLevel < leastStock) return [];
    if (systemsOwn.test(String(inventoryLevel)) || secondHand(context)) return [];
    if (context.wording('accessory') || context.wording('part')) return [];
    const floor = floorInPlay(context, 'USD');
    if (!floor || floor.amount < scarceFrom) return [];
    return [
      {
        field: 'inventoryLevel',
        start: 0,
        end: String(inventoryLevel).length,
        weight: weights.hugeStock,
        rule: floor.rule,
        sentence: 'many',
        values: { brand: floor.brand.name },
      },
    ];
  },
  texts: {
    many: '{words} pieces in stock, more than one seller has of {brand} goods of this kind.',
  },
};
