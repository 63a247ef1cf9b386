import { expect, it } from 'vitest';
import { evidenceOf, signalCases } from './cases.ts';

const reviewed = (...reviews: string[]) => ({
  name: 'Nike Air Max 97',
  review: reviews.map((reviewBody) => ({ reviewBody })),
});

signalCases('buyers-doubt', {
  speaks: [
    [reviewed('These are fake, the sole came off'), 'fake'],
    [reviewed('Nice colour.', 'Definitely not original'), 'not original'],
    [reviewed('不是正品，很失望'), '不是正品'],
    [reviewed('收到的是假货'), '假货'],
    [reviewed('Это подделка, не берите'), 'подделка'],
    [reviewed('es una copia, no compren'), 'una copia'],
    [reviewed('não é original'), 'não é original'],
    [reviewed('Das ist eine Fälschung'), 'Fälschung'],
    [reviewed('C’est une contrefaçon'), 'contrefaçon'],
    [reviewed('偽物でした'), '偽物'],
    [reviewed('가품이네요'), '가품'],
    [reviewed('ürün sahte'), 'sahte'],
    [reviewed('barangnya palsu'), 'palsu'],
    [reviewed('hàng giả, đừng mua'), 'hàng giả'],
    [reviewed('ของปลอม'), 'ของปลอม'],
    [reviewed('المنتج تقليد'), 'تقليد'],
    [reviewed('fake', 'fake too', 'also fake', 'fake again'), 'fake', 'fake', 'fake'],
  ],
  silent: [
    reviewed('Great shoes, very comfortable'),
    reviewed('100% authentic, not fake at all'),
    reviewed('not a fake'),
    reviewed('I thought it was fake but it scans'),
    reviewed('Are they fake?'),
    reviewed('不是假货，正品'),
    reviewed('一开始怀疑是假的，验过是正品'),
    reviewed('no es falso, es original'),
    reviewed('the fake leather is soft'),
    reviewed('fake box but fine'),
    reviewed('Not original box, shoes are perfect'),
    { ...reviewed('this is fake'), itemCondition: 'Used' },
    { ...reviewed('this is fake'), name: 'red shoes' },
    'Nike Air Max 97',
  ],
});

it('points into the reviews, a line each', () => {
  const listing = reviewed('Nice.', 'It is fake.');
  const [evidence] = evidenceOf('buyers-doubt', listing);
  expect('Nice.\nIt is fake.'.slice(evidence?.start, evidence?.end)).toBe('fake');
});

it('hears further buyers less', () => {
  const weights = evidenceOf('buyers-doubt', reviewed('fake', 'fake')).map(({ weight }) => weight);
  expect(weights[0]).toBeGreaterThan(weights[1] ?? 0);
});
