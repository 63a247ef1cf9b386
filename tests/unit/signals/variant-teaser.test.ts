import { signalCases } from './cases.ts';

const choices = (...hasVariant: { name: string; price: number }[]) => ({
  name: 'Louis Vuitton bag',
  price: 3,
  hasVariant,
});

signalCases('variant-teaser', {
  speaks: [
    [choices({ name: 'brown', price: 90 }, { name: 'dust bag', price: 3 }), 'dust bag'],
    [choices({ name: '防尘袋', price: 3 }, { name: '棕色', price: 90 }), '防尘袋'],
  ],
  silent: [
    choices({ name: 'small', price: 3 }, { name: 'large', price: 90 }),
    choices({ name: 'dust bag', price: 40 }, { name: 'brown', price: 90 }),
    choices({ name: 'dust bag', price: 3 }),
    'Louis Vuitton bag',
    { ...choices({ name: 'brown', price: 90 }, { name: 'dust bag', price: 3 }), name: 'bag' },
  ],
});
