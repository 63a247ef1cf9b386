const alphabet =
  '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Armenian}\\p{sc=Georgian}]';
const alphabetic = new RegExp(alphabet, 'u');

/**
 * A list of lower-case phrases, set apart by `|` or line breaks, as one alternation for a regular
 * expression with the `u` flag. `*` stands for the rest of a word, `#` for a number. No word of an
 * alphabet is found inside another ('available' in 'unavailable'); scripts without spaces may run on.
 */
export function alternatives(list: string): string {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => {
      const start = alphabetic.test(phrase.charAt(0)) ? `(?<!${alphabet})` : '';
      const end = alphabetic.test(phrase.at(-1) ?? '') ? '(?![\\p{L}]|-\\p{L})' : '';
      const body = phrase
        .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
        .replaceAll('*', '\\p{L}*')
        .replaceAll('#', '\\d{1,4}')
        .replaceAll(' ', '\\s?');
      return `${start}${body}${end}`;
    })
    .join('|');
}

/** A test for any of the phrases of a list, anywhere in a lower-case text. */
export const anyOf = (list: string): RegExp => new RegExp(alternatives(list), 'u');

/** A text as phrases are written: lower case, single spaces, plain apostrophes. */
export const asPhrase = (text: string): string =>
  text
    .toLowerCase()
    // Turkish İ becomes an i with a dot of its own.
    .replaceAll('\u0307', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim();
