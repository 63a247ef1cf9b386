import { placeOf } from './mixed-hash.ts';

/**
 * Running terms are found by what ends at a unit of the text. Bits say of every one to five units
 * whether they may be a term, and of every six whether terms begin with them. A term of eleven units has stems of 6, 7, 8 and 10 units, and each stem says which
 * terms end before the next one: a place in a text is followed as far as what stands there begins a
 * term, whatever the number of terms.
 */

/** The shortest stem: shorter terms have none. */
export const leastStem = 6;

export function stemAfter(stem: number): number {
  if (stem < 8) return stem + 1;
  return stem < 12 ? stem + 2 : (stem & ~7) + 8;
}

/**
 * Windows over the last units: four as bytes, and six as five bits each. ASCII has bytes of its own,
 * so that a title in Latin letters passes by whatever ends in others.
 */
export function windowOfFour(window: number, unit: number): number {
  return (window << 8) | (unit < 0x80 ? unit : 0x80 | ((unit ^ (unit >>> 7)) & 0x7f));
}
export function windowOfSix(window: number, unit: number): number {
  return ((window << 5) | ((unit ^ (unit >>> 7)) & 31)) & 0x3fffffff;
}

/** What of the windows is of three and of five units; each with a bit of its own above. */
export function windowOfThree(four: number): number {
  return (four & 0xffffff) | 0x1000000;
}
export function windowOfFive(six: number): number {
  return (six & 0x1ffffff) | 0x6000000;
}

/** Which of `2 ** (32 - shift)` bits a window is. */
export function windowBit(window: number, shift: number): number {
  return Math.imul(window, 0x9e3779b1) >>> shift;
}

/**
 * What may end at a pair of units, by the lower half of the window of four: a bit for each length
 * of short terms, and one for the windows of six that begin longer ones. One look into a table that
 * fits the cache says for most places that nothing does, and elsewhere which windows to ask for.
 */
export const pairCount = 0x10000;
export const endOfOne = 1;
export const endOfTwo = 2;
export const endOfThree = 4;
export const endOfFour = 8;
export const endOfFive = 16;
export const endOfSix = 32;

export function shiftOf(bits: Uint32Array): number {
  return Math.clz32(bits.length) - 4;
}

/** Where a stem is, or the empty place where it would be. */
export function stemPlace(keys: Uint32Array, hash: number): number {
  const wanted = (hash || 1) >>> 0;
  let place = placeOf(wanted, keys.length);
  while (keys[place] !== 0 && keys[place] !== wanted)
    place = place + 1 === keys.length ? 0 : place + 1;
  return place;
}
