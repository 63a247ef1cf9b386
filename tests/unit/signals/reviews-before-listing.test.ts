import { signalCases } from './cases.ts';

const reviewed = (datePosted: string | undefined, reviewCount = 4_000) => ({
  name: 'Nike shoes',
  reviewCount,
  datePosted,
  observationDate: '2026-11-25',
});

signalCases('reviews-before-listing', {
  speaks: [
    [reviewed('2026-11-10'), '4000'],
    [{ ...reviewed(undefined), seller: { name: 'Sun', foundingDate: '2026-11-01' } }, '4000'],
  ],
  silent: [
    reviewed('2026-11-10', 12),
    reviewed('2025-11-10'),
    reviewed('2026-12-10'),
    reviewed(undefined),
    { ...reviewed('2026-11-10'), observationDate: undefined },
    { ...reviewed('2026-11-10'), name: 'shoes' },
  ],
});
