import { isSpelt } from './mentions.ts';
import { priceSilencedBy } from './price.ts';
import { ruleOfBrandsFact } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** A run of letters and digits, with the signs that codes are written with inside. */
const codes = /[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*/g;
/** Anything shorter is a size, a year or a quantity. */
const leastLetters = 5;

export const unknownModel: Signal = {
  name: 'unknown-model',
  needs: ['name'],
  silentWhen: [
    'the rulebook has no complete catalogue of the brand’s codes',
    'no code in the title has the form of one of the catalogue’s',
    'a code of the catalogue stands in the title too',
    'another brand is named, whose code it may be',
    'the goods are used, an accessory, a part, a sample, or another maker’s',
  ],
  group: 'identifier',
  look(context) {
    const { name } = context.listing;
    const [only, other] = context.brands;
    if (!name || !only || other || !only.mentions.some(isSpelt)) return [];
    const { brand } = only.brand;
    if (!brand.models?.complete || priceSilencedBy(context)) return [];
    const known = new Set(brand.models.codes.map(bare));
    const forms = new Set(brand.models.codes.map(formOf));
    const like = [...name.matchAll(codes)].filter(
      ([code]) => code.length >= leastLetters && /\d/.test(code) && forms.has(formOf(code)),
    );
    const [first] = like;
    if (!first || like.some(([code]) => known.has(bare(code)))) return [];
    return [
      {
        field: 'name',
        start: first.index,
        end: first.index + first[0].length,
        weight: weights.unknownModel,
        rule: ruleOfBrandsFact(brand, brand.models),
        sentence: 'unknown',
        values: { brand: brand.name },
      },
    ];
  },
  texts: {
    unknown:
      '“{words}” is written like a code of {brand}, and the rulebook’s catalogue of them doesn’t have it; it may be a slip.',
  },
};

/** Sellers leave the signs of a code out, and change its case. */
function bare(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}

/** 'AA0000000' for 'CW2288-111'. */
function formOf(code: string): string {
  return bare(code).replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
}
