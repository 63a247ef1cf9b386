import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Languages in which shops say it of everything. */
const everyday = /^(?:id|ms|vi)\b/i;

export const overInsistence: Signal = {
  name: 'over-insistence',
  needs: ['name'],
  silentWhen: ['no brand is in play', 'the language uses such words every day (Indonesian, Malay)'],
  group: 'text',
  look(context) {
    const words = context.wording('insistence');
    const brand = context.first?.brand.brand;
    if (!words || !brand || everyday.test(context.listing.inLanguage ?? '')) return [];
    return [
      {
        field: 'name',
        start: words.start,
        end: words.end,
        weight: weights.overInsistence,
        rule: ruleOfBrand(brand),
        sentence: 'insists',
      },
    ];
  },
  texts: {
    insists: '“{words}”: the name itself insists; honest sellers do so too, so it hardly weighs.',
  },
};
