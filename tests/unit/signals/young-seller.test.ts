import { signalCases } from './cases.ts';

const since = (foundingDate: string) => ({
  name: 'Nike shoes',
  seller: { name: 'Sun Shop', foundingDate },
  observationDate: '2025-11-25',
});

signalCases('young-seller', {
  speaks: [
    [since('2025-11-01'), 'Sun Shop'],
    [since('2025-10'), 'Sun Shop'],
  ],
  silent: [
    since('2019-03-12'),
    since('2026-01-01'),
    { ...since('2025-11-01'), observationDate: undefined },
    { ...since('2025-11-01'), name: 'shoes' },
    { ...since('2025-11-01'), itemCondition: 'Used' },
    { name: 'Nike shoes', seller: { name: 'Sun Shop' }, observationDate: '2025-11-25' },
  ],
});
