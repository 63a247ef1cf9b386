import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** So many makers' names in one title are no collaboration any more. */
const leastBrands = 3;

export const keywordStuffing: Signal = {
  name: 'keyword-stuffing',
  needs: ['name'],
  silentWhen: [
    'the goods are an accessory or a part, which fits many makers’ goods',
    'names are joined as in a collaboration (“A x B”)',
    'the makers share no sector, or one is in the brand field',
  ],
  group: 'name',
  look(context) {
    if (context.brands.length < leastBrands) return [];
    const named = context.brands.filter(({ mentions }) => mentions[0].field === 'name');
    const [first, ...rest] = named;
    const name = context.listing.name ?? '';
    if (!first || named.length < leastBrands || /\s[x×]\s/i.test(name)) return [];
    if (context.wording('accessory') || context.wording('part')) return [];
    if (context.mentions.some((mention) => mention.field === 'brand')) return [];
    const shared = first.brand.brand.sectors.filter((sector) =>
      rest.every(({ brand }) => brand.brand.sectors.includes(sector)),
    );
    const last = rest.at(-1);
    if (shared.length === 0 || !last) return [];
    const start = Math.min(...named.map(({ mentions }) => mentions[0].start));
    const end = Math.max(...named.map(({ mentions }) => mentions[0].end));
    return [
      {
        field: 'name',
        start,
        end,
        weight: weights.keywordStuffing,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'several',
        values: { brands: named.map(({ brand }) => brand.brand.name).join(', ') },
      },
    ];
  },
  texts: { several: 'One name for several competing makers: {brands}.' },
};
