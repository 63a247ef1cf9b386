import type { Disguise } from '../text/disguises.ts';
import type { Mention } from './mentions.ts';
import { ruleOfName } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

type Disguised = Mention & { disguise: Disguise };

export const disguisedBrand: Signal = {
  name: 'disguised-brand',
  needs: ['name'],
  silentWhen: [
    'the way of writing is the brand’s own or a common one (missing accents, full width in Chinese or Japanese text, an accent beside other accented words)',
    'a whole word is in another script, which is normal text',
    'digits in the word look like a model number',
    'a name a letter off is a word of its own, the seller’s or the brand field’s name, or has nothing of the brand’s goods beside it; or the brand is named elsewhere',
  ],
  group: 'name',
  look(context) {
    const isHidden = (mention: Mention): mention is Disguised => mention.disguise !== undefined;
    // Most names are written plainly.
    if (!context.mentions.some(isHidden)) return [];
    const inPlay = context.brands.flatMap(({ mentions }) => mentions);
    return inPlay.filter(isHidden).map((mention) => ({
      field: mention.field,
      start: mention.start,
      end: mention.end,
      weight: weights.disguise[mention.disguise],
      rule: ruleOfName(mention),
      sentence: mention.disguise,
      values: { brand: mention.name.brand.brand.name },
    }));
  },
  texts: {
    'mixed-script': '“{words}” reads {brand}, with letters of another alphabet that look the same.',
    'hidden-character': '“{words}” reads {brand}, with an invisible character inside.',
    styled: '“{words}” reads {brand}, in symbols that only look like letters.',
    pictured: '“{words}” reads {brand}, in pictures of letters.',
    leet: '“{words}” reads {brand}, with digits or signs in place of letters.',
    masked: '“{words}” reads {brand}, with letters masked.',
    spaced: '“{words}” reads {brand}, with its letters set apart.',
    accented: '“{words}” reads {brand}, with accents that the name doesn’t have.',
    misspelt: '“{words}” is a letter off {brand}, which is written nowhere here; it may be a slip.',
  },
};
