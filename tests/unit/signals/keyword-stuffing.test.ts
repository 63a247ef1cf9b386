import { signalCases } from './cases.ts';

signalCases('keyword-stuffing', {
  speaks: [['shoes Nike Adidas Puma new', 'Nike Adidas Puma']],
  silent: [
    'shoes Nike Adidas',
    'Nike x Adidas x Puma shoes',
    'laces Nike Adidas Puma',
    'shoes for Nike, Adidas, Puma',
    { name: 'shoes Nike Adidas Puma', brand: 'Nike' },
    'Nike Gucci Apple watch',
  ],
});
