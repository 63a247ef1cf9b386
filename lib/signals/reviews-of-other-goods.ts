import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

const leastReviews = 2;

export const reviewsOfOtherGoods: Signal = {
  name: 'reviews-of-other-goods',
  needs: ['review'],
  silentWhen: [
    'no brand is in play',
    'the brand that buyers name makes goods of the same kind: they compare',
    'the review names the listing’s brand as well, or only one review is of other goods',
  ],
  group: 'reviews',
  look({ brands, namedByBuyers }) {
    if (brands.length === 0 || namedByBuyers.length === 0) return [];
    const own = new Set(brands.map(({ brand }) => brand.brand.id));
    const sectors = new Set(brands.flatMap(({ brand }) => brand.brand.sectors));
    const ofOwn = new Set(
      namedByBuyers.filter(({ brand }) => own.has(brand.id)).map(({ review }) => review),
    );
    const others = namedByBuyers.filter(
      ({ brand, review }) =>
        !ofOwn.has(review) && !brand.sectors.some((sector) => sectors.has(sector)),
    );
    const reviews = new Set(others.map(({ review }) => review));
    const [first] = others;
    if (!first || reviews.size < leastReviews) return [];
    return [
      {
        field: 'review',
        start: first.start,
        end: first.end,
        weight: weights.reviewsOfOtherGoods,
        rule: ruleOfBrand(first.brand),
        sentence: 'others',
        values: { count: String(reviews.size), brand: brands[0]?.brand.brand.name ?? '' },
      },
    ];
  },
  texts: {
    others:
      '{count} reviews are of goods of another kind (“{words}”), and name no {brand}: the page may have sold something else before.',
  },
};
