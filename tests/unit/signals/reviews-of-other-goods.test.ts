import type { Listing } from '../../../lib/listing/listing.ts';
import { signalCases } from './cases.ts';

const said = (...texts: string[]): Listing => ({
  name: 'Nike Air Max',
  review: texts.map((reviewBody) => ({ reviewBody })),
});

signalCases('reviews-of-other-goods', {
  speaks: [[said('My Gucci rings again', 'fine', 'Fits a Gucci well'), 'Gucci']],
  silent: [
    said('My Gucci rings again', 'fine'),
    said('better than Puma', 'as good as Puma'),
    said('paid with my Gucci for these Nike', 'seen on a Gucci, these Nike'),
    said('fine', 'good'),
    { ...said('My Gucci rings again', 'Fits a Gucci'), name: 'shoes' },
  ],
});
