/** What a key is the key of: the same letters mean something else in each. */
export const ofWords = 0x3c6ef372;
export const ofRunning = 0x1f83d9ab;
/** Name words are asked for twice: nothing but the filter knows them. */
export const ofNameWord = 0x5be0cd19;
export const ofNameWordToo = 0x243f6a88;
export const ofJoined = 0x510e527f;
export const ofStem = 0x2b3e6c1f;
export const ofSlip = 0x4a7c15d3;
export type Space = number;

/** The finaliser of MurmurHash3 over the hash and the space: every bit depends on every other. */
export function mixed(hash: number, space: Space): number {
  let bits = hash ^ space;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The place of a mixed hash among `size`: in proportion, so that `size` may be anything. */
export function placeOf(hash: number, size: number): number {
  return ((hash >>> 0) * (size * 2 ** -32)) | 0;
}
