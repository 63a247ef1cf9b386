import { fold } from '../text/fold.ts';
import { isSpelt } from './mentions.ts';
import { saysNoBrand } from './no-brand.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const brandNotInBrandField: Signal = {
  name: 'brand-not-in-brand-field',
  needs: ['name', 'brand'],
  silentWhen: [
    'the brand field is absent',
    'the brand of the field stands in the name too, or is the seller: then the other name explains',
    'the goods are an accessory, a part, used, or said to be for the brand’s goods',
  ],
  group: 'name',
  look(context) {
    const field = context.listing.brand?.trim();
    const name = context.listing.name;
    if (!field || !name) return [];
    for (const kind of ['accessory', 'part', 'resale'] as const) {
      if (context.wording(kind)) return [];
    }
    const folded = fold(field).text;
    const isNone = saysNoBrand(field);
    if (!isNone && fold(name).text.includes(folded)) return [];
    if (!isNone && context.mentions.some((mention) => mention.field === 'brand')) return [];
    // A comparison ('unlike Nike') names the brand late and the goods' own maker first.
    const claimed = context.brands.find(
      ({ mentions: [first] }) =>
        first.field === 'name' && first.name.kind === 'name' && isSpelt(first),
    );
    const mention = claimed?.mentions[0];
    if (!claimed || !mention) return [];
    return [
      {
        field: 'brand',
        start: 0,
        end: (context.listing.brand ?? '').length,
        weight: isNone ? weights.brandField.none : weights.brandField.other,
        rule: ruleOfBrand(claimed.brand.brand),
        sentence: isNone ? 'none' : 'other',
        values: { brand: claimed.brand.brand.name },
      },
    ];
  },
  texts: {
    none: 'The name says {brand}, but the brand is given as “{words}”.',
    other: 'The name says {brand}, but another brand is given: “{words}”.',
  },
};
