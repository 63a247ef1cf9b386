import { ruleOfName } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const codedName: Signal = {
  name: 'coded-name',
  needs: ['name'],
  silentWhen: ['the brand is named in full as well, anywhere in the listing'],
  group: 'name',
  look(context) {
    return context.brands.flatMap(({ brand, mentions }) => {
      const everywhere = context.mentions.filter((mention) => mention.name.brand === brand);
      const [first] = mentions;
      if (first.field !== 'name' || everywhere.some(({ name }) => name.kind === 'name')) return [];
      return [
        {
          field: first.field,
          start: first.start,
          end: first.end,
          weight: weights.codedName,
          rule: ruleOfName(first),
          sentence: first.name.kind,
          values: { brand: brand.brand.name },
        },
      ];
    });
  },
  texts: {
    nickname: '“{words}” is a nickname for {brand}; the name itself isn’t given.',
    initials: '“{words}” stands for {brand}; the name itself isn’t given.',
  },
};
