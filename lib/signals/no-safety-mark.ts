import { priceSilencedBy } from './price.ts';
import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Articles of the starter that the law wants marked: by their lines' identifiers. */
const marked = new Set(['charger', 'power-bank', 'cells', 'tool-battery']);
const marks =
  /\b(?:CE|UL|ETL|FCC|UKCA|PSE|KC|EAC|CCC|3C|RoHS|BIS|SAA|TÜV|TUV|GS|INMETRO|NOM|MSDS|IEC\s?6\d{4}|UN\s?38\.3)\b|认证|認證|certified|zertifiziert|сертифи/iu;
/** A shorter description is a headline. */
const leastText = 200;

export const noSafetyMark: Signal = {
  name: 'no-safety-mark',
  needs: ['name', 'description'],
  silentWhen: [
    'the goods need no mark, or no brand is in play',
    'the description is short: many listings leave it to the label',
    'the goods are used, an accessory or a part',
  ],
  group: 'offer',
  look(context) {
    const { description = '' } = context.listing;
    if (description.length < leastText || marks.test(description)) return [];
    const first = context.brands.find(({ lines }) =>
      lines.some(({ line: { line } }) => marked.has(line.id)),
    );
    const line = first?.lines.find(({ line: { line: one } }) => marked.has(one.id));
    if (!first || !line || line.found.field !== 'name') return [];
    const silenced = priceSilencedBy(context);
    if (silenced && silenced !== 'accessory') return [];
    return [
      {
        field: 'name',
        start: line.found.start,
        end: line.found.end,
        weight: weights.noSafetyMark,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'unmarked',
        values: { brand: first.brand.brand.name },
      },
    ];
  },
  texts: {
    unmarked:
      'Nothing in the description says of a safety mark for “{words}” (CE, UL, 3C …); it may only be left out.',
  },
};
