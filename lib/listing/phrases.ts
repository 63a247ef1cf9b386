const alphabet =
  '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Armenian}\\p{sc=Georgian}]';
const alphabetic = new RegExp(alphabet, 'u');
const notInWord = `(?<!${alphabet})`;
const notIntoWord = '(?!\\p{L}|-\\p{L})';

/**
 * A list of lower-case phrases, set apart by `|` or line breaks, as the source of a regular
 * expression with the `u` flag. `*` stands for the rest of a word, `#` for a number. No word of an
 * alphabet is found inside another ('available' in 'unavailable'); scripts without spaces may run on.
 */
export function alternatives(list: string): string {
  // What must not run on is said once for all phrases: each time costs an alphabet's worth of code.
  const groups = new Map<string, Branch>();
  for (const phrase of list.split(/[|\n]/).map((one) => one.trim())) {
    if (phrase === '') continue;
    const before = alphabetic.test(phrase.charAt(0)) ? notInWord : '';
    const after = alphabetic.test(phrase.at(-1) ?? '') ? notIntoWord : '';
    const key = `${before} ${after}`;
    const group = groups.get(key) ?? new Branch();
    groups.set(key, group);
    group.add([...phrase].map(asPattern));
  }
  return [...groups]
    .map(([key, group]) => {
      const [before, after] = key.split(' ');
      return `${before}${group.source()}${after}`;
    })
    .join('|');
}

/** Romanian's letters with a comma below are often written as Turkish's with a cedilla. */
const cedillas: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ' };

function asPattern(character: string): string {
  // Up to the word's end: else what follows could be tested in the middle of the word.
  if (character === '*') return '[^\\s\\d.,:;!?()]*(?![^\\s\\d.,:;!?()])';
  if (character === '#') return '\\d{1,4}';
  if (character === ' ') return '\\s?';
  const cedilla = cedillas[character];
  if (cedilla) return cedilla;
  return character.replace(/[.+?^${}()[\]\\/]/, '\\$&');
}

/** Phrases by what they have in common at their beginning: a thousand are tested as fast as a few. */
class Branch {
  readonly #next = new Map<string, Branch>();
  #ends = false;

  add(steps: readonly string[]): void {
    let branch: Branch = this;
    for (const step of steps) {
      const known = branch.#next.get(step);
      const next = known ?? new Branch();
      if (!known) branch.#next.set(step, next);
      branch = next;
    }
    branch.#ends = true;
  }

  source(): string {
    const ways = [...this.#next].map(([step, branch]) => step + branch.source());
    if (ways.length === 0) return '';
    const all = ways.length === 1 && !this.#ends ? ways[0] : `(?:${ways.join('|')})`;
    return this.#ends ? `${all}?` : (all ?? '');
  }
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
    .replace(/[șț]/g, (letter) => cedillas[letter] ?? letter)
    .trim();
