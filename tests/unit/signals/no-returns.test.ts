import { signalCases } from './cases.ts';

const none = { name: 'Nike shoes', hasMerchantReturnPolicy: 'Seller: no returns, no refunds' };

signalCases('no-returns', {
  speaks: [
    [none, 'Seller: no returns, no refunds'],
    [{ ...none, hasMerchantReturnPolicy: '不支持7天无理由退货' }, '不支持7天无理由退货'],
  ],
  silent: [
    'Nike shoes',
    { ...none, name: 'shoes' },
    { ...none, itemCondition: 'Used' },
    { ...none, marketplace: 'vinted' },
    { ...none, hasMerchantReturnPolicy: 'MerchantReturnFiniteReturnWindow' },
    { ...none, hasMerchantReturnPolicy: '30 days returns' },
  ],
});
