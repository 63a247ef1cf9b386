import { convert } from '../listing/exchange-rates.ts';
import { ruleOfPhrase } from './phrase-hits.ts';
import { shownPrice } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** In US dollars: nobody asks so much for a link to nothing. */
const highFrom = 60;

export const hiddenLink: Signal = {
  name: 'hidden-link',
  needs: ['name', 'price'],
  silentWhen: [
    'a brand is named: then the words are weighed beside it',
    'the words are of postage or of the rest of a payment (补差价, 专拍), or of custom work',
    'the price is that of small things',
  ],
  group: 'text',
  look(context) {
    if (context.first) return [];
    const price = shownPrice(context.listing);
    const dollars = price && convert(price.amount, price.currency, 'USD');
    if (dollars === undefined || dollars < highFrom) return [];
    if (context.wording('deposit') || context.wording('made-to-order')) return [];
    const link = context.phrases.find(
      ({ phrase, field }) => field === 'name' && phrase.kind === 'evasion' && phrase.strength >= 2,
    );
    if (!link) return [];
    return [
      {
        field: 'name',
        start: link.start,
        end: link.end,
        weight: weights.hiddenLink,
        rule: ruleOfPhrase(link.phrase),
        sentence: 'link',
        values: { price: String(price?.amount ?? ''), currency: price?.currency ?? '' },
      },
    ];
  },
  texts: {
    link: '“{words}” for {price} {currency}, and no goods are named: such a link may lead to what the page doesn’t show.',
  },
};
