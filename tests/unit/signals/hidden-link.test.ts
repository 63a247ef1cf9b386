import { signalCases } from './cases.ts';

const priced = (name: string, price = 120) => ({ name, price, priceCurrency: 'USD' });

signalCases('hidden-link', {
  speaks: [[priced('hidden link 88'), 'hidden link']],
  silent: [
    priced('hidden link 88', 3),
    priced('Nike shoes hidden link'),
    priced('补差价 链接'),
    priced('custom order hidden link'),
    { name: 'hidden link 88' },
    priced('garden hose 20 m'),
  ],
});
