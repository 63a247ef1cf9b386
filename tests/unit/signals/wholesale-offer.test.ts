import { expect, it } from 'vitest';
import { evidenceOf, signalCases } from './cases.ts';

const from = (eligibleQuantity: number, name = 'Nike shoes') => ({ name, eligibleQuantity });

signalCases('wholesale-offer', {
  speaks: [
    [from(2), '2'],
    [from(100), '100'],
  ],
  silent: [
    from(1),
    'Nike shoes',
    from(100, 'shoes'),
    from(100, 'laces for Nike shoes'),
    from(100, 'second hand Nike shoes'),
    { ...from(100), brand: 'Ferrano' },
    { ...from(100), marketplace: 'tmall', seller: { id: '890482188' } },
  ],
});

it('weighs more where many must be taken', () => {
  const weight = (least: number) => evidenceOf('wholesale-offer', from(least))[0]?.weight ?? 0;
  expect(weight(50)).toBeGreaterThan(weight(3));
});
