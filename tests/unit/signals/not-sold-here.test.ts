import { expect, it } from 'vitest';
import { evidenceOf, signalCases } from './cases.ts';

const at = (marketplace: string, name = 'adidas shoes') => ({ name, marketplace });

signalCases('not-sold-here', {
  speaks: [
    [at('temu'), 'temu'],
    [{ ...at('temu'), itemCondition: 'New' }, 'temu'],
  ],
  silent: [
    at('amazon'),
    at('ebay'),
    { name: 'adidas shoes' },
    at('temu', 'red shoes'),
    at('temu', 'Nike shoes'),
    at('temu', 'adidas x Nike shoes'),
    at('temu', 'laces for adidas shoes'),
    at('temu', 'Addidas shoes'),
    at('temu', 'pre-owned adidas shoes'),
    { ...at('temu'), itemCondition: 'Used' },
  ],
});

it('says where the brand says so', () => {
  expect(evidenceOf('not-sold-here', at('temu'))[0]?.rule).toMatchObject({
    id: 'adidas',
    source: 'example.com where to buy',
    date: '2025-06',
    certainty: 'verified',
  });
});
