import type { Listing } from '../listing/listing.ts';
import type { KnownBrand } from '../matching/compiled.ts';
import type { AuthorisedSeller } from '../rulebook/rulebook.ts';
import { fold } from '../text/fold.ts';
import type { RuleReference } from './evidence.ts';
import { isOn } from './marketplaces.ts';
import type { Hit, Signal } from './signal.ts';
import { weights } from './weights.ts';

export const authorisedSeller: Signal = {
  name: 'authorised-seller',
  needs: ['seller', 'marketplace'],
  silentWhen: [
    'the seller is not on the rulebook’s list for this marketplace: that proves nothing',
    'only the seller’s display name looks official',
    'the address is the brand’s: the rulebook’s addresses are leads that nobody has checked',
  ],
  group: 'for-seller',
  look({ listing, brands }) {
    return listing.seller ? brands.flatMap(({ brand }) => lookAt(listing, brand.brand)) : [];
  },
  texts: {
    listed: 'The seller “{words}” is on the rulebook’s list of {brand}’s sellers here.',
  },
};

function lookAt(listing: Listing, brand: KnownBrand): Hit[] {
  const seller = (brand.sellers ?? []).find((known) => isSeller(listing, known));
  if (!seller) return [];
  const shown = listing.seller?.name ?? listing.seller?.id ?? '';
  return [
    {
      field: 'seller',
      start: 0,
      end: shown.length,
      weight: weights.authorisedSeller,
      rule: ruleOfSeller(brand, seller),
      sentence: 'listed',
      values: { brand: brand.name },
    },
  ];
}

/** By the identifier where the rulebook knows it: a display name is anyone's to choose. */
export function isSeller(listing: Listing, known: AuthorisedSeller): boolean {
  if (!listing.seller || !isOn(listing, known.marketplace)) return false;
  if (known.id !== undefined && listing.seller.id !== undefined)
    return listing.seller.id === known.id;
  const name = listing.seller.name;
  return (
    known.name !== undefined && name !== undefined && fold(name).text === fold(known.name).text
  );
}

function ruleOfSeller(brand: KnownBrand, seller: AuthorisedSeller): RuleReference {
  return {
    kind: 'seller',
    id: `${brand.id}/${seller.marketplace}`,
    name: seller.name ?? seller.id ?? brand.name,
    source: seller.source,
    certainty: seller.certainty,
  };
}
