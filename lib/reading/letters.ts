/** A text's letters and digits alone, in lower case: names are compared by them. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
