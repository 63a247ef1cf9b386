import { isSeller } from './authorised-seller.ts';
import { isOn } from './marketplaces.ts';
import { isSpelt } from './mentions.ts';
import { secondHand } from './price.ts';
import { ruleOfBrandsFact } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const notSoldHere: Signal = {
  name: 'not-sold-here',
  needs: ['name', 'marketplace'],
  silentWhen: [
    'the rulebook says nothing of the brand and this marketplace, or that it is sold here',
    'the goods are used, refurbished or resold, or on a marketplace for that without a condition',
    'the seller is on the rulebook’s list for this marketplace',
    'another brand that is named is sold here',
  ],
  group: 'seller',
  look(context) {
    const { listing, brands } = context;
    const { marketplace = '' } = listing;
    const named = brands.filter(({ mentions }) => mentions.some(isSpelt));
    if (!named.every(({ brand: { brand } }) => brand.places)) return [];
    const places = named.map(({ brand: { brand } }) => ({
      brand,
      place: brand.places?.find((one) => isOn(listing, one.marketplace)),
    }));
    const [first] = places;
    if (!first?.place || places.some(({ place }) => place?.sold !== false)) return [];
    if (secondHand(context)) return [];
    if (named.some(({ brand: { brand } }) => brand.sellers?.some((one) => isSeller(listing, one))))
      return [];
    return [
      {
        field: 'marketplace',
        start: 0,
        end: marketplace.length,
        weight: weights.notSoldHere,
        rule: ruleOfBrandsFact(first.brand, first.place),
        sentence: 'place',
        values: { brand: first.brand.name },
      },
    ];
  },
  texts: {
    place:
      'By the rulebook {brand} sells nothing new on {words}; somebody may still resell it there.',
  },
};
