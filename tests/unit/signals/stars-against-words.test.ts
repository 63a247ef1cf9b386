import { signalCases } from './cases.ts';

const reviewed = (ratingValue: number, ...reviews: string[]) => ({
  name: 'Nike Air Max 97',
  ratingValue,
  review: reviews.map((reviewBody) => ({ reviewBody })),
});

signalCases('stars-against-words', {
  speaks: [[reviewed(4.8, 'fake', 'not original'), '4.8']],
  silent: [
    reviewed(4.8, 'fake'),
    reviewed(4.8, 'fine', 'good'),
    reviewed(2.1, 'fake', 'not original'),
    reviewed(97, 'fake', 'not original'),
    { ...reviewed(4.8, 'fake', 'not original'), name: 'shoes' },
  ],
});
