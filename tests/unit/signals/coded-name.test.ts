import { signalCases } from './cases.ts';

signalCases('coded-name', {
  speaks: [
    ['驴牌 包', '驴牌'],
    ['LV bag', 'LV'],
  ],
  silent: [
    'Louis Vuitton LV bag',
    '路易威登 驴牌 包',
    { name: 'LV bag', brand: 'Louis Vuitton' },
    'LV 42 voltage',
    'bag EL-LV-138',
    '对勾 贴纸',
  ],
});
