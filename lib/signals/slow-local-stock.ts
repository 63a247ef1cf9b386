import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const longFrom = 15;

export const slowLocalStock: Signal = {
  name: 'slow-local-stock',
  needs: ['name', 'deliveryLeadTime'],
  silentWhen: [
    'no brand is in play',
    'nothing says that the goods lie near: long ways take long',
    'the goods are pre-ordered or made to order',
  ],
  group: 'offer',
  look({ listing, first, wording }) {
    const { deliveryLeadTime, availability } = listing;
    const claim = wording('local-stock') ?? wording('local-stock', 'description');
    if (!first || !claim || deliveryLeadTime === undefined || deliveryLeadTime < longFrom)
      return [];
    if (availability === 'PreOrder' || availability === 'PreSale' || availability === 'BackOrder')
      return [];
    if (wording('made-to-order') || wording('made-to-order', 'description')) return [];
    return [
      {
        field: claim.field,
        start: claim.start,
        end: claim.end,
        weight: weights.slowLocalStock,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'slow',
        values: { days: String(deliveryLeadTime) },
      },
    ];
  },
  texts: { slow: '“{words}” says that the goods lie near, and yet delivery takes {days} days.' },
};
