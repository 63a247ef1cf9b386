import { expect, it } from 'vitest';
import { weights } from '../../../lib/signals/weights.ts';
import { evidenceOf, signalCases } from './cases.ts';

const usd = (name: string, price: number) => ({ name, price, priceCurrency: 'USD' });

signalCases('price-under-floor', {
  speaks: [
    [usd('Nike Air Max 97', 15), '15'],
    [usd('Gucci belt', 20), '20'],
    [usd('古驰 风衣', 20), '20'],
    [{ name: 'Gucci belt', price: 150, priceCurrency: 'CNY' }, '150'],
    [{ name: 'Gucci belt', lowPrice: 10, highPrice: 30, priceCurrency: 'USD' }, '30'],
    [{ ...usd('Gucci belt', 20), brand: 'Gucci' }, '20'],
    [{ ...usd('Gucci belt', 20), brand: 'No Brand' }, '20'],
    [{ ...usd('Gucci belt', 20), itemCondition: 'New' }, '20'],
    [{ ...usd('Gucci belt', 20), itemCondition: 'New', marketplace: 'carousell' }, '20'],
    [usd('Dior x Nike Air Max', 20), '20'],
    [usd('Gucci belt with dust bag', 20), '20'],
    [usd('Gucci belt 保存袋付き', 20), '20'],
    [usd('Gucci belt 더스트백 포함', 20), '20'],
    [{ ...usd('Gucci belt', 20), priceAsWritten: 'US $20.00' }, 'US $20.00'],
  ],
  silent: [
    usd('Nike Air Max 97', 85),
    usd('Nike socks, three pairs', 7),
    usd('Nike T-shirt', 15),
    usd('New Balance 574', 1),
    usd('Gucci belt, pre-owned', 20),
    usd('二手 古驰 腰带', 20),
    usd('Gucci belt sample', 20),
    usd('Gucci dust bag', 5),
    usd('Converse dust bag', 5),
    usd('グッチ 保存袋', 5),
    usd('bag, same style as Gucci', 20),
    usd('Gucci style belt', 20),
    usd('古驰同款 腰带', 20),
    usd('グッチ風 / GUCCI 風 ベルト', 20),
    usd('case for iPhone 15', 5),
    usd('iPhone 15 tempered glass', 5),
    usd('古驰 定金', 20),
    usd('Gucci belt', 0.5),
    { ...usd('Gucci belt', 20), itemCondition: 'Used' },
    { ...usd('Gucci belt', 20), marketplace: 'carousell' },
    { ...usd('Gucci belt', 20), brand: 'Ferrano' },
    { name: 'Gucci belt', price: 20 },
    { name: 'Gucci belt', lowPrice: 10, highPrice: 400, priceCurrency: 'USD' },
    usd('belt', 1),
  ],
});

it('quotes the price as the page writes it', () => {
  const [evidence] = evidenceOf('price-under-floor', {
    ...usd('Gucci belt', 20),
    priceAsWritten: 'US $20.00',
  });
  expect(evidence?.text).toMatch(/^US \$20\.00 is \d/);
});

it('weighs more the further the price is under the floor', () => {
  const weights = [80, 75, 60, 45, 30, 20, 10].map(
    (price) => evidenceOf('price-under-floor', usd('Nike Air Max', price))[0]?.weight ?? 0,
  );
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(weights[0]).toBe(0);
  expect(new Set(weights).size).toBeGreaterThan(2);
});

it('weighs less where no article is named and the price is what a print or a part costs', () => {
  const weightAt = (price: number) =>
    evidenceOf('price-under-floor', usd('Gucci belt', price))[0]?.weight ?? 0;
  expect(weightAt(20)).toBeLessThan(weightAt(60) * 0.7);
  expect(weightAt(20)).toBeGreaterThan(0);
});

it('takes half of the floor for children’s sizes', () => {
  expect(evidenceOf('price-under-floor', usd('Nike Air Max', 40))).toHaveLength(1);
  expect(evidenceOf('price-under-floor', usd('Nike Air Max kids', 40))).toHaveLength(0);
});

it('carries the floor’s source, date and certainty, and tells what was seen', () => {
  const [evidence] = evidenceOf('price-under-floor', usd('Nike Air Max 97', 20));
  expect(evidence?.rule).toEqual({
    kind: 'line',
    id: 'nike/air-max',
    name: 'Air Max',
    source: 'example.com price list',
    date: '2025-06',
    certainty: 'recalled',
  });
  expect(evidence?.text).toBe(
    '20 USD is 25 % of what new Nike Air Max are hardly ever sold under (80 USD, 2025-06).',
  );
});

it('takes less than the floor where consumer prices are low', () => {
  const rupees = { name: 'Nike Air Max', price: 5500, priceCurrency: 'INR' };
  expect(evidenceOf('price-under-floor', rupees)).toHaveLength(0);
  expect(evidenceOf('price-under-floor', { ...rupees, price: 2000 })).toHaveLength(1);
});

it('makes no listing suspect by itself', () => {
  const heaviest = Math.max(...weights.priceUnderFloor.map(({ weight }) => weight));
  expect(weights.prior + heaviest).toBeLessThan(weights.levels.suspect);
});

it('says half as much of a brand that is only nicknamed', () => {
  const weight = (name: string) => evidenceOf('price-under-floor', usd(name, 60))[0]?.weight ?? 0;
  expect(weight('驴牌 包')).toBe(Math.round(weight('路易威登 驴牌 包') / 2));
});
