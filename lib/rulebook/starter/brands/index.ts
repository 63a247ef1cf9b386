import footwear from './footwear.json' with { type: 'json' };

/** The brands of the starter rulebook, a file a sector: where a brand is best known. */
export const brandFiles: readonly unknown[] = [footwear];
