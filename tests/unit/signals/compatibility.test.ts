import { signalCases } from './cases.ts';

signalCases('compatibility', {
  speaks: [
    ['Case for iPhone 15', 'iPhone'],
    ['Strap compatible with Apple Watch', 'Apple'],
    ['cover for your new iPhone', 'iPhone'],
    ['case for iPhone / Apple Watch', 'iPhone'],
    ['Hülle für iPhone', 'iPhone'],
    ['适用苹果手机壳', '苹果'],
    ['iPhone 15 対応 ケース', 'iPhone'],
    ['iPhone用ケース', 'iPhone'],
    ['아이폰 나이키 호환', '나이키'],
  ],
  silent: [
    'iPhone 15 Pro',
    'Nike shoes for men',
    'shoes for men Nike',
    'Gift for fans of Nike',
    'bag',
  ],
});
