import type { Study, StudyListing } from '../../../lib/studies/study.ts';

export const study: Study = {
  id: 's',
  name: 'A study',
  question: '',
  protocol: '',
  frame: {
    searches: [
      { id: '1', address: 'https://shop.example/?q=a&page={page}' },
      { id: '2', address: 'https://shop.example/?q=b' },
    ],
    pages: 2,
    days: 2,
  },
  threshold: 'caution',
  createdAt: '2026-05-01T00:00:00.000Z',
  walked: [],
};

export const listing = (
  key: string,
  level: StudyListing['level'],
  more: Partial<StudyListing> = {},
): StudyListing => ({
  study: 's',
  key,
  listing: { id: key, marketplace: 'ebay', name: key },
  level,
  total: level === 'suspect' ? 10 : -20,
  evidence: [],
  days: ['2026-05-01'],
  labels: {},
  ...more,
});
