import { signalCases } from './cases.ts';

signalCases('replica-phrase', {
  speaks: [
    ['Nike Air Max AAA quality', 'AAA quality'],
    ['Nike shoes 1:1 replica', '1:1', 'replica'],
    ['Gucci bag A+++ quality', 'A+++ quality'],
    ['耐克 A貨', 'A貨'],
    ['高仿 古驰 腰带', '高仿'],
    ['найк реплика', 'реплика'],
    ['ナイキ レプリカ', 'レプリカ'],
    ['KW super Nike', 'KW super'],
    [{ name: 'sepatu Nike KW', inLanguage: 'id' }, 'KW'],
    [{ name: 'Nike shoes', description: 'best AAA quality in town' }, 'AAA quality'],
    ['AAA quality watch', 'AAA quality'],
    ['高仿 腰带', '高仿'],
  ],
  silent: [
    'Nike shoes, no replica',
    'Nike shoes, not a replica',
    '耐克 拒绝高仿',
    'replica',
    'Nike replica statue',
    '1:1 scale Nike shoe',
    'Nike ratio 1:1.5',
    'Nike A quality',
    '耐克 高仿真 花',
    { name: 'Nike 1.5 KW', inLanguage: 'en' },
    'case for iPhone AAA quality',
    'Nike shoes',
    { name: 'Nike shoes', seller: { name: 'AAA quality' } },
  ],
});
