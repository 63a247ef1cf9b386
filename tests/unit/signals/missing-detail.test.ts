import { signalCases } from './cases.ts';

const bare =
  'Very nice and new, many customers are happy with it, order now and you will be happy as well, thank you very much for looking at our shop today.';
const described = (description: string, more = {}) => ({
  name: 'Nike shoes',
  description,
  ...more,
});

signalCases('missing-detail', {
  speaks: [[described(bare), 'Nike']],
  silent: [
    'Nike shoes',
    described('Nice.'),
    described(`${bare} Model CW2288-111`),
    described(`${bare} Material: leather.`),
    described(bare, { sku: '123' }),
    described(bare, { gtin: '4006381333931' }),
    described(bare, { brand: 'Nike' }),
    described(bare, { itemCondition: 'Used' }),
    described(bare, { name: 'shoes' }),
  ],
});
