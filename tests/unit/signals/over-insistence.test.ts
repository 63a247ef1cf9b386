import { signalCases } from './cases.ts';

signalCases('over-insistence', {
  speaks: [
    ['Nike Air Max 100% authentic', '100% authentic'],
    ['耐克 正品保证 跑鞋', '正品保证'],
  ],
  silent: [
    { name: 'sepatu Nike original 100%', inLanguage: 'id' },
    '100% authentic leather bag',
    'Nike Air Max',
  ],
});
