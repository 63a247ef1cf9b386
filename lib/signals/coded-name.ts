import type { BrandInPlay } from './mentions.ts';
import { ruleOfName } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const codedName: Signal = {
  name: 'coded-name',
  needs: ['name'],
  silentWhen: ['the brand is named in full as well, anywhere in the listing'],
  group: 'name',
  look(context) {
    const isNamed = ({ brand, mentions: [first] }: BrandInPlay) =>
      first.name.kind === 'name' ||
      context.mentions.some(({ name }) => name.kind === 'name' && name.brand === brand);
    return context.brands
      .filter((inPlay) => inPlay.mentions[0].field === 'name' && !isNamed(inPlay))
      .map(({ brand, mentions: [first] }) => ({
        field: first.field,
        start: first.start,
        end: first.end,
        weight: weights.codedName,
        rule: ruleOfName(first),
        sentence: first.name.kind,
        values: { brand: brand.brand.name },
      }));
  },
  texts: {
    nickname: '“{words}” is a nickname for {brand}; the name itself isn’t given.',
    initials: '“{words}” stands for {brand}; the name itself isn’t given.',
  },
};
