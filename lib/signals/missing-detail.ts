import { priceSilencedBy } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** A code of letters and digits, as brands number their models. */
const code = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}[-/ ]?[A-Z0-9]{2,}\b/;
const leastText = 120;

export const missingDetail: Signal = {
  name: 'missing-detail',
  needs: ['name', 'description'],
  silentWhen: [
    'no brand is in play, or the goods are used, an accessory, a part or a sample',
    'there is no description: then nothing is known of the page',
    'a barcode, an article number, the brand field, a model’s code or a size stands there',
  ],
  group: 'offer',
  look(context) {
    const { listing } = context;
    const { name = '', description = '' } = listing;
    const { first } = context;
    if (!first || description.length < leastText || priceSilencedBy(context)) return [];
    if (listing.gtin ?? listing.sku ?? listing.brand) return [];
    if (code.test(name) || code.test(description)) return [];
    if (
      /\b(?:size|sizes|material|warranty|made of|cotton|leather|cm|mm)\b|尺码|材质|质保/i.test(
        description,
      )
    )
      return [];
    const [mention] = first.mentions;
    return [
      {
        field: mention.field,
        start: mention.start,
        end: mention.end,
        weight: weights.missingDetail,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'bare',
        values: { brand: first.brand.brand.name },
      },
    ];
  },
  texts: {
    bare: 'The description of {brand} goods gives no number, size, material or warranty; it hardly weighs.',
  },
};
