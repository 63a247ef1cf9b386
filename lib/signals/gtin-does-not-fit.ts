import { gtinCheck } from '../listing/gtin.ts';
import { isSpelt } from './mentions.ts';
import { priceSilencedBy } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/**
 * Numbers that shops give out themselves (GS1's list of prefixes: 02, 04 and 20 to 29 are for use
 * inside a company). Of eight digits a number may be anything.
 */
const shopsOwn = /^(?:2|0[24])|^\d{8}$/;

export const gtinDoesNotFit: Signal = {
  name: 'gtin-does-not-fit',
  needs: ['name', 'gtin'],
  silentWhen: [
    'the number is of eight digits, or of those that shops give out themselves',
    'the goods are several sold as one, used, an accessory, a part, a sample, or another maker’s',
    'the number begins as the rulebook has it: that speaks for nothing, since anyone can copy it',
    'the rulebook gives no prefixes for one of the brands named (a wrong check digit speaks even so)',
  ],
  group: 'identifier',
  look(context) {
    const { gtin } = context.listing;
    const named = context.brands.filter(({ mentions }) => mentions.some(isSpelt));
    const [first] = named;
    if (gtin === undefined || !first) return [];
    // As a GTIN-13: a case's number has one digit more in front, an American one a digit less.
    const number = gtin.padStart(14, '0').slice(1);
    if (shopsOwn.test(gtin.length === 8 ? gtin : number)) return [];
    if (context.wording('bundle') || priceSilencedBy(context)) return [];
    const { brand } = first.brand;
    const place = { field: 'gtin' as const, start: 0, end: gtin.length };
    if (gtinCheck(gtin) === 'invalid') {
      return [
        {
          ...place,
          weight: weights.gtin.checkDigit,
          rule: {
            kind: 'context',
            id: 'gtin-check-digit',
            name: 'GS1 check digit',
            source: 'GS1 General Specifications, 7.9',
          },
          sentence: 'check-digit',
        },
      ];
    }
    const prefixes = named.map((one) => one.brand.brand.gtinPrefixes ?? []);
    if (prefixes.some((own) => own.length === 0)) return [];
    if (prefixes.flat().some((prefix) => number.startsWith(prefix))) return [];
    return [
      {
        ...place,
        weight: weights.gtin.prefix,
        rule: ruleOfBrand(brand),
        sentence: 'prefix',
        values: { brand: brand.name, prefixes: prefixes.flat().join(', ') },
      },
    ];
  },
  texts: {
    'check-digit':
      'The barcode number {words} has a wrong check digit, so no maker gave it out; it may be a slip of the page.',
    prefix:
      'The barcode number {words} begins with none of the prefixes that the rulebook gives for {brand} ({prefixes}); sellers also give numbers out themselves.',
  },
};
