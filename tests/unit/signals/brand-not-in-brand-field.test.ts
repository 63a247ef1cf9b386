import { signalCases } from './cases.ts';

const given = (name: string, brand: string) => ({ name, brand });

signalCases('brand-not-in-brand-field', {
  speaks: [
    [given('Nike Air Max shoes', 'Generic'), 'Generic'],
    [given('Nike Air Max shoes', 'NO BRAND'), 'NO BRAND'],
    [given('耐克 跑鞋', '无品牌'), '无品牌'],
    [given('Nike Air Max shoes', 'Fuzhou Hao'), 'Fuzhou Hao'],
  ],
  silent: [
    given('Nike Air Max shoes', 'Nike'),
    given('Nike Air Max shoes', '耐克'),
    given('Nike Air Max shoes', 'adidas'),
    given('Spigen cover iPhone 15', 'Spigen'),
    given('Strap iPhone 15', 'Generic'),
    given('Nike Air Max used', 'Generic'),
    given('shoes for Nike fans', 'Generic'),
    given('shoes', 'Generic'),
    { name: 'Nike Air Max shoes' },
  ],
});
