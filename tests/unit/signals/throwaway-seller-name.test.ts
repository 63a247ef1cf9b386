import { signalCases } from './cases.ts';

const by = (name: string) => ({ name: 'Nike shoes', seller: { name } });

signalCases('throwaway-seller-name', {
  speaks: [
    [by('xkjhgf-shop'), 'xkjhgf-shop'],
    [by('Shop1102938475 Store'), 'Shop1102938475 Store'],
    [by('user_83920174'), 'user_83920174'],
  ],
  silent: [
    by('Knightsbridge Shoes'),
    by('Schwartz GmbH'),
    by('YJHZLB'),
    by('Xiaomi Store'),
    by('rhythm shop'),
    by('小明的店'),
    by('shop 24'),
    { ...by('xkjhgf-shop'), name: 'shoes' },
    { ...by('xkjhgf-shop'), itemCondition: 'Used' },
  ],
});
