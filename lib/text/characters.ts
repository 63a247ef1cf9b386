/** How a code unit of folded text takes part in words. */
export const SEPARATOR = 0;
/** Letter or digit of a script that puts spaces between words. */
export const WORD = 1;
/** Letter of a script that runs words together, or, as Korean, ends them with particles. */
export const RUNNING = 2;
export const APOSTROPHE = 3;

/** Units that keys are made of beside letters and digits. */
export const SPACE = 0x20;
export const PLUS = 0x2b;

/** Bits that tell which scripts a word is written in. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 4;
export const DIGIT = 8;
export const OTHER_SCRIPT = 16;

/** A unit's class in the two lowest bits, and the bit of its script above them. */
export type Traits = number;
const scriptShift = 2;

/** No class has all scripts. */
const UNKNOWN = 255;
const traits = new Uint8Array(0x10000).fill(UNKNOWN);

const running =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;
const word = /[\p{L}\p{N}\p{M}]/u;

function classify(unit: number): number {
  if (unit === 0x27) return APOSTROPHE;
  // The rare ideographs of the supplementary planes; every other surrogate is a picture or a symbol.
  if (unit >= 0xd840 && unit <= 0xd88f) return RUNNING;
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  const character = String.fromCharCode(unit);
  if (running.test(character)) return RUNNING;
  return word.test(character) ? WORD : SEPARATOR;
}

function scriptOf(unit: number): number {
  if (isDigit(unit)) return DIGIT;
  if (unit < 0x250) return LATIN;
  if (unit >= 0x370 && unit < 0x400) return GREEK;
  if (unit >= 0x400 && unit < 0x530) return CYRILLIC;
  if (unit >= 0x1e00 && unit < 0x1f00) return LATIN;
  return OTHER_SCRIPT;
}

export function traitsOf(unit: number): Traits {
  const known = traits[unit] as number;
  return known === UNKNOWN ? askTraits(unit) : known;
}

function askTraits(unit: number): Traits {
  const kind = classify(unit);
  const found = kind === WORD ? kind | (scriptOf(unit) << scriptShift) : kind;
  traits[unit] = found;
  return found;
}

export function classIn(found: Traits): number {
  return found & 3;
}

export function scriptIn(found: Traits): number {
  return found >> scriptShift;
}

export function classOf(unit: number): number {
  return classIn(traitsOf(unit));
}

/** An ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

export function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fc;
}
