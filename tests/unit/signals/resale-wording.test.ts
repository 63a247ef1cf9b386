import { signalCases } from './cases.ts';

const usd = (name: string, price: number) => ({ name, price, priceCurrency: 'USD' });

signalCases('resale-wording', {
  speaks: [[usd('Gucci belt, pre-owned', 20), 'pre-owned']],
  silent: [usd('Gucci belt, pre-owned', 300), usd('Gucci belt', 20), 'Gucci belt, pre-owned'],
});
