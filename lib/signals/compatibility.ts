import { ruleOfName } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const compatibility: Signal = {
  name: 'compatibility',
  needs: ['name'],
  silentWhen: ['the same brand is also named as the maker'],
  group: 'for-use',
  look(context) {
    const mention = context.mentions.find(
      (one) =>
        one.role === 'compatible' &&
        one.field === 'name' &&
        !context.brands.some(({ brand }) => brand === one.name.brand),
    );
    if (!mention) return [];
    return [
      {
        field: 'name',
        start: mention.start,
        end: mention.end,
        weight: weights.compatibility,
        rule: ruleOfName(mention),
        sentence: 'for',
        values: { brand: mention.name.brand.brand.name },
      },
    ];
  },
  texts: { for: 'Said to go with {brand} goods (“{words}”), not to be of {brand}.' },
};
