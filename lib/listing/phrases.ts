/**
 * A list of lower-case phrases, set apart by `|` or line breaks, and where they stand in a text.
 * `*` stands for the rest of a word, `#` for a number of up to four digits, a space for a space or
 * nothing. No word of an alphabet is found inside another ('available' in 'unavailable'); scripts
 * without spaces may run on.
 *
 * Lists are long and most pages ask few of them, so a list is taken apart when it is first asked.
 * Texts must be as `asPhrase` makes them, and are short: a label, a line.
 */
export class Phrases {
  #list: string;
  #byStart: Map<number, string[]> | undefined;

  constructor(list: string) {
    this.#list = list;
  }

  /** Whether any of them stands anywhere in a text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.#anyEndAt(text, at, always)) return true;
    return false;
  }

  /** Whether one begins at `from`, and ends where `isEnd` says that it may. */
  begins(text: string, from = 0, isEnd: (end: number) => boolean = always): boolean {
    return this.#anyEndAt(text, from, isEnd);
  }

  /** Whether one may begin with what a text begins with: a quick no for most texts. */
  mayBegin(text: string): boolean {
    this.#byStart ??= byStart(this.#list);
    return this.#byStart.has(canonical(text.charCodeAt(0)));
  }

  /** Where the longest that begins at `from` ends; -1 where none does. */
  endOf(text: string, from = 0): number {
    let longest = -1;
    this.#anyEndAt(text, from, (end) => {
      longest = Math.max(longest, end);
      return false;
    });
    return longest;
  }

  /** Where the longest that ends the text begins; -1 where none does. */
  startOf(text: string): number {
    for (let at = 0; at < text.length; at++)
      if (this.#anyEndAt(text, at, (end) => end === text.length)) return at;
    return -1;
  }

  #anyEndAt(text: string, at: number, isEnd: (end: number) => boolean): boolean {
    this.#byStart ??= byStart(this.#list);
    const code = text.charCodeAt(at);
    if (isAlphabetic(code) && at > 0 && isAlphabetic(text.charCodeAt(at - 1))) return false;
    const phrases = this.#byStart.get(canonical(code)) ?? none;
    const numbered = isDigit(code) ? (this.#byStart.get(numberSign) ?? none) : none;
    for (const list of [phrases, numbered]) {
      for (const phrase of list) {
        const end = endOfPhrase(text, at, phrase);
        if (end >= 0 && isEnd(end)) return true;
      }
    }
    return false;
  }
}

const none: readonly string[] = [];
const always = () => true;
const numberSign = 0x23;

function byStart(list: string): Map<number, string[]> {
  const phrases = new Map<number, string[]>();
  for (const part of list.split(/[|\n]/)) {
    const phrase = part.trim();
    if (phrase === '') continue;
    const start = canonical(phrase.charCodeAt(0));
    const others = phrases.get(start);
    if (others) others.push(phrase);
    else phrases.set(start, [phrase]);
  }
  return phrases;
}

function endOfPhrase(text: string, at: number, phrase: string): number {
  let end = at;
  for (let step = 0; step < phrase.length; step++) {
    const wanted = phrase.charCodeAt(step);
    const here = text.charCodeAt(end);
    if (wanted === 0x20) {
      if (isSpace(here)) end++;
    } else if (wanted === 0x2a) {
      while (end < text.length && !endsWord.test(text.charAt(end))) end++;
    } else if (wanted === numberSign) {
      let digits = 0;
      while (digits < 4 && isDigit(text.charCodeAt(end))) {
        end++;
        digits++;
      }
      if (digits === 0) return -1;
    } else if (canonical(here) === canonical(wanted)) end++;
    else return -1;
  }
  if (!isAlphabetic(phrase.charCodeAt(phrase.length - 1))) return end;
  const next = text.charAt(end);
  return isLetter(next) || (next === '-' && isLetter(text.charAt(end + 1))) ? -1 : end;
}

const endsWord = /[\s\d.,:;!?()]/;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0;
const isLetter = (character: string): boolean =>
  isAlphabetic(character.charCodeAt(0)) || (character > '\u02ff' && /\p{L}/u.test(character));

/** Whether a code unit is a letter of a script that sets spaces between its words. */
const isAlphabetic = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x370 && code <= 0x5ea && code !== 0x37e && code !== 0x387) ||
      (code >= 0x620 && code <= 0x6ff && code !== 0x66a && code !== 0x66b && code !== 0x66c) ||
      (code >= 0x10a0 && code <= 0x10ff) ||
      (code >= 0x1e00 && code <= 0x1fff);

/** Romanian's letters with a comma below are often written as Turkish's with a cedilla. */
const canonical = (code: number): number =>
  code === 0x219 ? 0x15f : code === 0x21b ? 0x163 : code;

/** A text as phrases are written: lower case, single spaces, plain apostrophes. */
export const asPhrase = (text: string): string =>
  text
    .toLowerCase()
    // Turkish İ becomes an i with a dot of its own.
    .replaceAll('\u0307', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim();
