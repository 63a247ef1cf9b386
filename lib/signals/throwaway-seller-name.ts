import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** What a marketplace calls a shop that gave itself no name. */
const numbered =
  /^(?:shop|store|user|buyer|seller|tb|用户|店铺)[\s_-]?\d{6,}(?:\s*(?:shop|store))?$/i;
const leastLetters = 6;

export const throwawaySellerName: Signal = {
  name: 'throwaway-seller-name',
  needs: ['seller'],
  silentWhen: [
    'no brand is in play',
    'the name has vowels or is in another script: foreign names look odd to strangers',
    'the goods are second-hand: people sell under what they were given',
  ],
  group: 'seller',
  look({ listing, brands, wording }) {
    const name = listing.seller?.name?.trim();
    if (!name || brands.length === 0 || wording('resale')) return [];
    if (listing.itemCondition !== undefined && listing.itemCondition !== 'New') return [];
    if (!numbered.test(name) && !isRandom(name)) return [];
    return [
      {
        field: 'seller',
        start: 0,
        end: (listing.seller?.name ?? '').length,
        weight: weights.throwawaySellerName,
        rule: { kind: 'context', id: 'seller-name', name: 'name of the seller' },
        sentence: 'random',
      },
    ];
  },
  texts: { random: 'The seller’s name “{words}” reads like letters or digits at random.' },
};

/** A word of small letters without any vowel; capitals are an abbreviation. */
function isRandom(name: string): boolean {
  const word = /^[a-z]+/.exec(name)?.[0] ?? '';
  return word.length >= leastLetters && !/[aeiouy]/.test(word);
}
