import { returnPolicyOf } from '../listing/return-policy.ts';
import { secondHand } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const noReturns: Signal = {
  name: 'no-returns',
  needs: ['hasMerchantReturnPolicy'],
  silentWhen: [
    'no brand is in play',
    'the goods are second-hand, or on a marketplace where people sell to people',
    'goods that nobody takes back (underwear, opened cosmetics) aren’t told from others: it hardly weighs',
  ],
  group: 'offer',
  look(context) {
    const { first } = context;
    const policy = context.listing.hasMerchantReturnPolicy;
    if (!first || !policy || secondHand(context)) return [];
    if (returnPolicyOf(policy) !== 'MerchantReturnNotPermitted') return [];
    return [
      {
        field: 'hasMerchantReturnPolicy',
        start: 0,
        end: policy.length,
        weight: weights.noReturns,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'none',
      },
    ];
  },
  texts: { none: 'The seller takes nothing back; some honest sellers don’t either.' },
};
