import { expect, it, vi } from 'vitest';

let language = 'en';
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: () => language } } }));

const { price, roundMoney } = await import('../../../components/kit/format.ts');

it('sets a currency apart from the Arabic around it, which would turn its sign to the wrong end', () => {
  language = 'ar';
  expect(price({ price: 29.9, priceCurrency: 'USD' })).toContain('\u2068US$\u2069');
  expect(price({ lowPrice: 5, highPrice: 9, priceCurrency: 'USD' })).toContain('\u2068US$\u2069');
  expect(roundMoney(300, 'USD')).toContain('\u2068US$\u2069');
  language = 'en';
  expect(price({ price: 29.9, priceCurrency: 'USD' })).toBe('$29.90');
  expect(price({ lowPrice: 5, highPrice: 9, priceCurrency: 'USD' })).toBe('$5.00 – $9.00');
  expect(roundMoney(300, 'USD')).toBe('$300');
});
