import { signalCases } from './cases.ts';

const off = (price: number, listPrice: number, name = 'Nike shoes') => ({
  name,
  price,
  listPrice,
  priceCurrency: 'USD',
});

signalCases('deep-discount', {
  speaks: [[off(90, 900), '900']],
  silent: [off(90, 180), off(90, 300), off(90, 900, 'shoes'), off(90, 900, 'used Nike shoes')],
});
