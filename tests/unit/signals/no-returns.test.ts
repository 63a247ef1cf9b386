import { signalCases } from './cases.ts';

const none = { name: 'Nike shoes', hasMerchantReturnPolicy: 'MerchantReturnNotPermitted' } as const;

signalCases('no-returns', {
  speaks: [[none, 'MerchantReturnNotPermitted']],
  silent: [
    'Nike shoes',
    { ...none, name: 'shoes' },
    { ...none, itemCondition: 'Used' },
    { ...none, marketplace: 'vinted' },
    { ...none, hasMerchantReturnPolicy: 'MerchantReturnFiniteReturnWindow' },
  ],
});
