import { isPlaceOfResale } from './marketplaces.ts';
import { ruleOfBrand } from './rules.ts';
import { searchedText } from './searched-fields.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** A messenger's name with a number or a name to write to. */
const contact =
  /(?:whats?\s?app|we\s?chat|weixin|telegram|viber|line\s?id|kakao(?:talk)?|微信|威信|薇信|[vV][xX信❤]|加[vV]|вотсап|ватсап|واتساب|واتس)\s*(?:id|no\.?|number|号|號|名)?\s*[:：+＋@-]?\s*(\+?\d[\d\s-]{6,16}\d|@?[A-Za-z][\w-]{4,24}\d[\w-]*)/iu;
const mostText = 20_000;

export const contactElsewhere: Signal = {
  name: 'contact-elsewhere',
  needs: ['name'],
  silentWhen: [
    'no brand is in play: custom orders and small businesses are reached by chat',
    'people sell to people there, and give their numbers',
    'a messenger is named without a number or a name to write to',
  ],
  group: 'text',
  look({ listing, first }) {
    if (!first || isPlaceOfResale(listing)) return [];
    for (const field of ['name', 'description'] as const) {
      const text = searchedText(listing, field)?.slice(0, mostText);
      const found = text && contact.exec(text);
      if (!found) continue;
      return [
        {
          field,
          start: found.index,
          end: found.index + found[0].length,
          weight: weights.contactElsewhere,
          rule: ruleOfBrand(first.brand.brand),
          sentence: 'contact',
          values: { brand: first.brand.brand.name },
        },
      ];
    }
    return [];
  },
  texts: { contact: 'Beside {brand} the seller asks to be written to elsewhere: “{words}”.' },
};
