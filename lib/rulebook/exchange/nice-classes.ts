import type { Sector } from '../sectors.ts';

/**
 * The sectors that a class of the Nice Classification (WIPO, 12th edition) is mostly about here.
 * Certainty: recalled. A class spans more than one sector, and many classes have none of ours.
 */
export const sectorsOfNiceClass: Readonly<Record<number, readonly Sector[]>> = {
  3: ['cosmetics', 'perfume'],
  5: ['health'],
  7: ['bearings'],
  8: ['tools'],
  9: ['phones', 'audio', 'computers'],
  10: ['health'],
  11: ['household'],
  12: ['automotive'],
  14: ['watches', 'jewellery'],
  16: ['stationery'],
  18: ['bags'],
  20: ['household'],
  21: ['household'],
  24: ['household'],
  25: ['apparel', 'footwear'],
  28: ['toys', 'games', 'sports'],
};
