/** Terms of several words with no more letters than this need the signs between them too. */
export const fewLetters = 4;

/** 'H&M' and '1:1' are told from 'H, M' and '1/1': their signs are part of the key. */
export function shortKey(folded: string): string {
  return `=${folded.replace(/\s/g, '')}`;
}
