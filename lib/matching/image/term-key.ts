import {
  APOSTROPHE,
  classIn,
  PLUS,
  RUNNING,
  SEPARATOR,
  SPACE,
  traitsOf,
} from '../../text/characters.ts';
import { fold, foldedAlone } from '../../text/fold.ts';
import { HashedUnits, hashedOn, longestKey } from '../../text/hashed-units.ts';
import { Words } from '../../text/words.ts';
import { mixed, ofWords } from './mixed-hash.ts';
import { anyStyle, ownText, styleIn, styleOf, stylesLeft } from './record.ts';
import { fewLetters, shortKey } from './short-key.ts';

const namesNeedAccents = /[^\p{ASCII}’‘®™]/u;

/**
 * Of each unit that was asked for what it folds to, and above that its class in names. One look into
 * memory is all that most letters of a million names take.
 */
const letters = new Uint32Array(0x10000);
const kindShift = 16;
const asked = 1 << 18;
/** What hangs on the units beside it: apostrophes, pluses, and what doesn't fold to one unit. */
const UNFIT = APOSTROPHE;

function askLetter(unit: number): number {
  const folded = foldedAlone(unit);
  const kind = folded === 0 || folded === PLUS ? UNFIT : classIn(traitsOf(folded));
  const letter = asked | (kind << kindShift) | folded;
  letters[unit] = letter;
  return letter;
}

function kindIn(letter: number): number {
  return (letter >> kindShift) & 3;
}

/** What a term is found by: its folded letters. Filled anew for every term. */
export class TermKey {
  units: Uint16Array = new Uint16Array(0);
  length = 0;
  /** Of all its units, not yet mixed. */
  hash = 0;
  /** Whether it is looked for at each letter of a text, and not in its words alone. */
  running = false;
  /** How the text is written, from its key: as in the record of a plain name. */
  style = ownText;
  /** Whether the text has letters that ASCII has none of; not asked of running ones. */
  accented = false;
  /** Mixed hashes of the words that stand before others in it. */
  readonly beginnings = new Int32Array(longestKey / 2 + 1);
  beginningCount = 0;
  /** The words of what was read last by `readText`. */
  readonly words = new Words();

  private readonly own = new Uint16Array(longestKey);
  private readonly spare = new HashedUnits();

  /** As `readText`, in one go for the usual name of letters, digits and gaps; `words` may be another's. */
  readName(text: string): boolean {
    return this.readLetters(text) || this.readText(text, false);
  }

  private readLetters(text: string): boolean {
    if (text.length > longestKey) return false;
    const { own, beginnings } = this;
    let [length, hash, gaps, all] = [0, 0, 0, 0];
    let styles = anyStyle;
    let [isGap, hasGap, running] = [false, false, false];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const letter = letters[unit] || askLetter(unit);
      const kind = kindIn(letter);
      if (kind === UNFIT) return false;
      all |= unit;
      if (kind === SEPARATOR) {
        // No style has more than one space between words, or other signs.
        if (unit !== SPACE || isGap || length === 0) styles = 0;
        isGap = length > 0;
        hasGap = true;
        continue;
      }
      if (kind === RUNNING) running = true;
      const folded = letter & 0xffff;
      styles = stylesLeft(styles, unit, folded, isGap || length === 0);
      if (isGap) {
        beginnings[gaps++] = mixed(hash, ofWords);
        own[length++] = SPACE;
        hash = hashedOn(hash, SPACE);
        isGap = false;
      }
      own[length++] = folded;
      hash = hashedOn(hash, folded);
    }
    // Signs are part of a running key, and of that of a few letters.
    if (length === 0 || (running && hasGap)) return false;
    if (gaps > 0 && length - gaps <= fewLetters) return false;
    this.units = own;
    this.length = length;
    this.hash = hash;
    this.running = running;
    this.style = styleIn(isGap ? 0 : styles);
    this.accented = all > 0x7f && !running && namesNeedAccents.test(text);
    this.beginningCount = gaps;
    return true;
  }

  /** Whether anything of the text is left to be looked for. */
  readText(text: string, substring: boolean): boolean {
    if (!this.readWords(text, substring)) return false;
    this.style = styleOf(text, this.units, this.length);
    return true;
  }

  private readWords(text: string, substring: boolean): boolean {
    const folded = fold(text.trim());
    const words = this.words.fill(folded);
    this.beginningCount = 0;
    this.accented = false;
    this.running = words.running || substring;
    if (this.running) return this.take(this.spare.takeText(folded.text), folded.text.length);
    if (words.count === 0 || words.keyLength > longestKey) return false;
    this.accented = namesNeedAccents.test(text);
    for (let last = 0; last + 1 < words.count; last += 1) this.begin(words.keyEnds[last] as number);
    if (words.count === 1 || this.letters > fewLetters)
      return this.take(words.key, words.keyLength);
    this.begin(words.keyLength);
    const end = words.ends[words.count - 1] as number;
    const key = shortKey(folded.text.slice(words.starts[0] as number, end));
    return this.take(this.spare.takeText(key), key.length);
  }

  /** How many letters the words have that `readText` read. */
  get letters(): number {
    return this.words.keyLength - this.words.count + 1;
  }

  private begin(end: number): void {
    this.beginnings[this.beginningCount++] = mixed(this.words.key.hash(0, end), ofWords);
  }

  private take(key: HashedUnits, length: number): boolean {
    if (length === 0 || length > longestKey) return false;
    this.units = key.units;
    this.length = length;
    this.hash = key.hash(0, length);
    return true;
  }
}
