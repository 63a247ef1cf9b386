import { ruleOfBrand } from './rules.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Turns of phrase that come out of translating machines, and signs of another script's typing. */
const turns =
  /\b(?:dear friend|buy with confidence on|due to the light|please allow \d|manual measurement|kindly reminder|high[- ]quality goods|pls|the item is (?:very )?beautiful|welcome to my (?:shop|store)|hope you (?:can )?understand|different (?:monitor|display)s?)\b|[\uff0c\u3002\uff01\uff1a]\s*[A-Za-z]|[a-z][\uff0c\u3002\uff01\uff1a]/giu;
const leastTurns = 3;
const mostText = 10_000;

export const machineText: Signal = {
  name: 'machine-text',
  needs: ['description'],
  silentWhen: [
    'no brand is in play',
    'fewer than three such turns: honest sellers abroad translate, too, so it hardly weighs',
    'the text is in a script of its own',
  ],
  group: 'text',
  look({ listing: { description }, first }) {
    if (!first || !description) return [];
    const text = description.slice(0, mostText);
    if ((text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/gu)?.length ?? 0) > 40)
      return [];
    const found = [...text.matchAll(turns)];
    const [one] = found;
    if (!one || found.length < leastTurns) return [];
    return [
      {
        field: 'description',
        start: one.index,
        end: one.index + one[0].length,
        weight: weights.machineText,
        rule: ruleOfBrand(first.brand.brand),
        sentence: 'turns',
      },
    ];
  },
  texts: { turns: '“{words}” and more like it: the text reads as if a machine had translated it.' },
};
