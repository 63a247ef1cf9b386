import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** So much dearer is another thing, and no other size. */
const otherThing = 3;
const otherThings = ['accessory', 'sample', 'deposit', 'part'] as const;

export const variantTeaser: Signal = {
  name: 'variant-teaser',
  needs: ['price', 'hasVariant'],
  silentWhen: [
    'no brand is in play',
    'the cheapest variant is no accessory, sample or deposit: bundles and sizes differ, too',
    'the others cost less than three times as much',
  ],
  group: 'offer',
  look({ listing: { hasVariant = [] }, first, wordsOf }) {
    if (!first || hasVariant.length < 2) return [];
    const priced = hasVariant.flatMap(({ name, price }, i) =>
      name !== undefined && price !== undefined && price > 0 ? [{ name, price, i }] : [],
    );
    const [cheapest] = [...priced].sort((a, b) => a.price - b.price);
    if (!cheapest || priced.length < 2) return [];
    const dearest = Math.max(...priced.map(({ price }) => price));
    if (dearest < cheapest.price * otherThing) return [];
    const kinds = wordsOf(cheapest.name);
    if (!otherThings.some((kind) => kinds.has(kind))) return [];
    const start = hasVariant
      .slice(0, cheapest.i)
      .reduce((sum, { name }) => sum + (name ?? '').length + 1, 0);
    return [
      {
        field: 'hasVariant',
        start,
        end: start + cheapest.name.length,
        weight: weights.variantTeaser,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'teaser',
        values: { low: String(cheapest.price), high: String(dearest) },
      },
    ];
  },
  texts: {
    teaser:
      'The lowest price, {low}, is that of “{words}”; the goods themselves cost up to {high}.',
  },
};
