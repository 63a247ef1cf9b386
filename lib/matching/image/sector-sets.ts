import { sectorsOfNiceClass } from '../../rulebook/exchange/nice-classes.ts';
import { type Sector, sectors } from '../../rulebook/sectors.ts';

/**
 * What the number in a plain record means: a sector, or those that a class of marks is about, so that
 * a register's marks stay plain. No more than `sectorBits` has numbers for.
 */
export const sectorSets: readonly (readonly Sector[])[] = [
  ...sectors.map((sector) => [sector]),
  ...Object.values(sectorsOfNiceClass).filter((of) => of.length > 1),
];

const numbers = new Map(sectorSets.map((set, number) => [set.join(), number]));

/** The number of sectors as they are stated; nothing where a record has none for them. */
export function sectorSetNumber(stated: readonly Sector[]): number | undefined {
  return numbers.get(stated.length === 1 ? (stated[0] as Sector) : stated.join());
}
