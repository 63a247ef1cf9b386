import { expect, it } from 'vitest';
import { evidenceOf, signalCases } from './cases.ts';

const of = (name: string, gtin: string) => ({ name, gtin });
/** Of neither prefix that the rulebook has for adidas; its check digit is right. */
const others = '5901234123457';

signalCases('gtin-does-not-fit', {
  speaks: [
    [of('adidas shoes', others), others],
    [of('adidas shoes', `1${others.slice(0, 12)}4`), `1${others.slice(0, 12)}4`],
    [of('adidas shoes', '614141000036'), '614141000036'],
    [of('adidas shoes', '4006381333932'), '4006381333932'],
    [of('Nike shoes', '4006381333932'), '4006381333932'],
    [{ ...of('shoes', others), brand: 'adidas' }, others],
  ],
  silent: [
    { name: 'adidas shoes' },
    of('red shoes', others),
    of('adidas shoes', '4006381333931'),
    of('adidas shoes', '036000291452'),
    of('adidas shoes', '14006381333938'),
    of('Nike shoes', others),
    of('adidas x Nike shoes', others),
    of('adidas shoes', '2012345678900'),
    of('adidas shoes', '2012345678909'),
    of('adidas shoes', '0212345678905'),
    of('adidas shoes', '12345678'),
    of('adidas socks, set of 3', others),
    of('adidas 套装', others),
    of('used adidas shoes', others),
    { ...of('adidas shoes', others), itemCondition: 'Used' },
    { ...of('adidas shoes', others), brand: 'Ferrano' },
    of('laces for adidas shoes', others),
    of('Addidas shoes', others),
  ],
});

it('tells the two apart', () => {
  const rule = (gtin: string) => evidenceOf('gtin-does-not-fit', of('adidas shoes', gtin))[0]?.rule;
  expect(rule(others)).toMatchObject({ kind: 'brand', id: 'adidas' });
  expect(rule('4006381333932')).toMatchObject({ kind: 'context', id: 'gtin-check-digit' });
});
