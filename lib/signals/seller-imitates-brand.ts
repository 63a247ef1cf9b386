import { isSeller } from './authorised-seller.ts';
import { isOn } from './marketplaces.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const sellerImitatesBrand: Signal = {
  name: 'seller-imitates-brand',
  needs: ['seller', 'marketplace'],
  silentWhen: [
    'the rulebook has no list of the brand’s sellers on this marketplace',
    'the seller is on that list',
  ],
  group: 'seller',
  look(context) {
    const official = context.wording('official', 'seller');
    const shown = context.listing.seller?.name;
    if (!official || shown === undefined) return [];
    return context.brands.flatMap(({ brand: { brand } }) => {
      const here = (brand.sellers ?? []).filter((known) =>
        isOn(context.listing, known.marketplace),
      );
      const named = context.mentions.find(
        (mention) => mention.field === 'seller' && mention.name.brand.brand === brand,
      );
      if (!named || here.length === 0) return [];
      if (here.some((known) => isSeller(context.listing, known))) return [];
      return [
        {
          field: 'seller' as const,
          start: 0,
          end: shown.length,
          weight: weights.sellerImitatesBrand,
          rule: ruleOfBrand(brand),
          sentence: 'imitates',
          values: { brand: brand.name },
        },
      ];
    });
  },
  texts: {
    imitates:
      'The seller calls itself “{words}”, and isn’t on the rulebook’s list of {brand}’s sellers here.',
  },
};
