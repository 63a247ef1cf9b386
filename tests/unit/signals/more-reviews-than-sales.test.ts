import { signalCases } from './cases.ts';

const counted = (reviewCount: number, unitsSold?: number) => ({
  name: 'Nike shoes',
  reviewCount,
  unitsSold,
});

signalCases('more-reviews-than-sales', {
  speaks: [
    [counted(900, 41), '900'],
    [counted(61, 50), '61'],
  ],
  silent: [
    counted(900),
    counted(900, 900),
    counted(900, 5_000),
    counted(49, 3),
    counted(55, 50),
    { ...counted(900, 41), name: 'shoes' },
  ],
});
