import { convert } from '../listing/exchange-rates.ts';
import { type FloorInPlay, floorInPlay, priceSilencedBy, shownPrice } from './price.ts';
import { fieldText } from './searched-fields.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Prices under this, in US dollars, are placeholders: nothing is sold for them. */
const placeholder = 1;

/** How much of its weight a price has, by how surely it is that of the brand's goods. */
function certaintyOfGoods({ named, rule }: FloorInPlay, share: number): number {
  const { below, share: ofWeight } = weights.priceOfUnnamedArticle;
  const ofArticle = rule.kind === 'brand' && share < below ? ofWeight : 1;
  return named ? ofArticle : ofArticle * weights.priceOfNickname;
}

export const priceUnderFloor: Signal = {
  name: 'price-under-floor',
  needs: ['name', 'price', 'priceCurrency'],
  silentWhen: [
    'neither the named line nor the brand has a floor',
    'the goods are used, refurbished or resold, or on a marketplace for that without a condition',
    'the goods are a sample, an accessory, a part, a deposit',
    'the name is a comparison: “inspired by …”, or the brand field names another maker',
    'the highest price of a range is not under the floor',
    'the price is a placeholder',
  ],
  group: 'price',
  look(context) {
    const price = shownPrice(context.listing);
    const floor = price && floorInPlay(context, price.currency);
    if (!floor) return [];
    const dollars = convert(price.amount, price.currency, 'USD');
    if (dollars === undefined || dollars < placeholder) return [];
    const share = price.amount / floor.amount;
    const grade = weights.priceUnderFloor.find(({ below }) => share < below);
    if (!grade || priceSilencedBy(context)) return [];
    const written = fieldText(context.listing, price.field);
    const isMarked = price.field === 'price' && context.listing.priceAsWritten !== undefined;
    return [
      {
        field: price.field,
        start: 0,
        end: written.length,
        weight: Math.round(grade.weight * certaintyOfGoods(floor, share)),
        rule: floor.rule,
        sentence: floor.rule.kind,
        values: {
          price: isMarked ? written : `${written} ${price.currency}`,
          brand: floor.brand.name,
          rule: floor.rule.name,
          percent: String(Math.max(1, Math.round(share * 100))),
          floor: `${floor.floor.amount} ${floor.floor.currency}`,
          date: floor.floor.date,
        },
      },
    ];
  },
  texts: {
    line: '{price} is {percent} % of what new {brand} {rule} are hardly ever sold under ({floor}, {date}).',
    brand:
      '{price} is {percent} % of what anything new by {brand} is hardly ever sold under ({floor}, {date}).',
  },
};
