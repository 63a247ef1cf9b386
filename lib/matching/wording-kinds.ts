/**
 * Words that tell how a listing means a brand's name or a phrase, in the languages of the
 * phrases. No evidence in themselves: they silence, and say which side a name stands on.
 */
export const wordingKinds = [
  'compatible-before',
  'compatible-after',
  'look-alike-before',
  'look-alike-after',
  'negation-before',
  'negation-after',
  'harmless-copy',
  'resale',
  'accessory',
  'part',
  'sample',
  'deposit',
  'children',
  'bundle',
  'official',
  'insistence',
  'doubt',
  'wondering',
  'wrapping',
  'asks-genuine',
  'affirms',
  'local-stock',
  'made-to-order',
] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** Words that may stand between a word of compatibility and the name, as in 'for your new'. */
export const filler = /^[\s"'“”(（:：-]*(?:(?:use with|the|your|new|all|original|any|my)\s+)*$/iu;
