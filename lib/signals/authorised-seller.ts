import type { Listing } from '../listing/listing.ts';
import type { AuthorisedSeller, Brand } from '../rulebook/rulebook.ts';
import { fold } from '../text/fold.ts';
import type { RuleReference } from './evidence.ts';
import { hostOf, isOn } from './marketplaces.ts';
import type { Hit, Signal } from './signal.ts';
import { weights } from './weights.ts';

export const authorisedSeller: Signal = {
  name: 'authorised-seller',
  needs: ['seller', 'marketplace'],
  silentWhen: [
    'the seller is not on the rulebook’s list for this marketplace: that proves nothing',
    'only the seller’s display name looks official',
  ],
  group: 'for-seller',
  look(context) {
    return context.brands.flatMap(({ brand }) => lookAt(context.listing, brand.brand));
  },
  texts: {
    en: {
      listed: 'The seller “{words}” is on the rulebook’s list of {brand}’s sellers here.',
      own: 'This is {brand}’s own shop ({words}).',
    },
    'zh-CN': {
      listed: '卖家“{words}”在规则库的{brand}授权卖家名单中。',
      own: '这是{brand}的自有网店（{words}）。',
    },
  },
};

function lookAt(listing: Listing, brand: Brand): Hit[] {
  const seller = (brand.sellers ?? []).find((known) => isSeller(listing, known));
  if (seller) {
    const shown = listing.seller?.name ?? listing.seller?.id ?? '';
    return [hit('seller', shown.length, brand, ruleOfSeller(brand, seller), 'listed')];
  }
  const host = hostOf(listing.url);
  const own = hostOf(brand.website);
  if (listing.url === undefined || host === undefined || own === undefined) return [];
  if (host !== own && !host.endsWith(`.${own}`)) return [];
  const rule: RuleReference = { kind: 'seller', id: brand.id, name: own };
  return [hit('url', listing.url.length, brand, rule, 'own')];
}

function hit(
  field: 'seller' | 'url',
  end: number,
  brand: Brand,
  rule: RuleReference,
  sentence: string,
): Hit {
  return {
    field,
    start: 0,
    end,
    weight: weights.authorisedSeller,
    rule,
    sentence,
    values: { brand: brand.name },
  };
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

function ruleOfSeller(brand: Brand, seller: AuthorisedSeller): RuleReference {
  return {
    kind: 'seller',
    id: `${brand.id}/${seller.marketplace}`,
    name: seller.name ?? seller.id ?? brand.name,
    source: seller.source,
    certainty: seller.certainty,
  };
}
