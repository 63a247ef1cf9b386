import { signalCases } from './cases.ts';

const reviewed = (...reviews: string[]) => ({
  name: 'Nike Air Max 97',
  review: reviews.map((reviewBody) => ({ reviewBody })),
});
const praise = 'Very good shoes and fast delivery, thank you seller';

signalCases('repeated-reviews', {
  speaks: [[reviewed('Too small', praise, praise, praise), praise]],
  silent: [
    reviewed(praise, praise, 'Too small'),
    reviewed('Good', 'Good', 'Good', 'Good'),
    { ...reviewed(praise, praise, praise), name: 'shoes' },
  ],
});
