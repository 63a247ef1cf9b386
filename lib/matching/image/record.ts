import { SPACE } from '../../text/characters.ts';

/**
 * How a term lies in the pool: a byte that says what follows, the number of its codes, the codes,
 * and, behind the number of its bytes, what the rulebook says of it. The name of a brand of which a
 * register says nothing more than a name and a sector is a record without such a rest ('plain').
 */

/** In the first byte; the other bits of a plain record are its sectors (`sectorSets`) and its style. */
export const PLAIN = 0x80;
export const sectorBits = 0x1f;
export const styleShift = 5;

/** Of a term that isn't plain. */
export const HIDEABLE = 0x01;
/** Whether its own spelling has accents, so that writing them hides nothing. */
export const ACCENTED = 0x02;
export const RUNNING_TERM = 0x04;
/** Another way of writing a term: its place follows, in four bytes. */
export const POINTER = 0x08;
/** Of a pointer: its key is of letters set apart, and no word. */
export const JOINED = 0x40;

/** Whether something follows the codes of a record with that first byte. */
export function hasRest(flags: number): boolean {
  return !(flags & PLAIN) || ((flags >> styleShift) & 3) === spelledOut;
}

/** How a plain name is written in the rulebook, from its folded key. */
const asFolded = 0;
const capitalised = 1;
const capitals = 2;
/** In the rulebook's own letters, which stand in the record. */
export const ownText = 3;
/** In the first byte: the style, and whatever else doesn't fit there, stands in the rest. */
export const spelledOut = 3;
/** In the first byte of the rest of a `spelledOut` record, above the style. */
export const RUNNING_NAME = 0x04;
export const NUMBERED = 0x08;

const firstLetters = /(?<![^ ])[a-z]/g;

/** The key in a style; letters that ASCII has none of stay as they are. */
export function styled(key: string, style: number): string {
  const upper = (letters: string) => letters.toUpperCase();
  if (style === capitals) return key.replace(/[a-z]+/g, upper);
  return style === capitalised ? key.replace(firstLetters, upper) : key;
}

/** The styles that a name may have, as bits, before anything of it is read. */
export const anyStyle = (1 << asFolded) | (1 << capitalised) | (1 << capitals);

/** Those of the styles that are left behind a unit of the name, beside the unit that it was folded to. */
export function stylesLeft(
  styles: number,
  unit: number,
  folded: number,
  isFirstOfWord: boolean,
): number {
  const isLetter = folded >= 0x61 && folded <= 0x7a;
  if (unit === folded) {
    if (!isLetter) return styles;
    return styles & (isFirstOfWord ? 1 << asFolded : (1 << asFolded) | (1 << capitalised));
  }
  if (!isLetter || unit !== folded - 0x20) return 0;
  return styles & (isFirstOfWord ? (1 << capitalised) | (1 << capitals) : 1 << capitals);
}

/** The first of the styles; `ownText` where none is left. */
export function styleIn(styles: number): number {
  if (styles === 0) return ownText;
  return styles & (1 << asFolded) ? asFolded : styles & (1 << capitalised) ? capitalised : capitals;
}

/** The style in which the key gives the name. */
export function styleOf(name: string, key: Uint16Array, length: number): number {
  if (name.length !== length) return ownText;
  let styles = anyStyle;
  for (let i = 0; i < length; i += 1)
    styles = stylesLeft(
      styles,
      name.charCodeAt(i),
      key[i] as number,
      i === 0 || key[i - 1] === SPACE,
    );
  return styleIn(styles);
}

/** The identifier that a rulebook's name has where nobody gave it another. */
export function slugOf(key: string): string {
  return key.replaceAll(' ', '-');
}

export function isSlug(id: string, key: Uint16Array, start: number, end: number): boolean {
  if (id.length !== end - start) return false;
  for (let i = 0; i < id.length; i += 1) {
    const unit = key[start + i] as number;
    if (id.charCodeAt(i) !== (unit === SPACE ? 0x2d : unit)) return false;
  }
  return true;
}

/** What is said of a term, as a byte before its numbers. */
const statements = ['plain', 'name', 'phrase', 'wording', 'listed'] as const;
export type Statement = (typeof statements)[number];
export const statementCode = {
  plain: 0,
  name: 1,
  phrase: 2,
  wording: 3,
  /** One of the words of a list, such as those of a brand's line. */
  listed: 4,
} as const satisfies Record<Statement, number>;
export function statementOf(code: number): Statement {
  return statements[code] as Statement;
}

const kinds = ['name', 'nickname', 'initials'] as const;

/** Which of a brand's names it is, its own first; what kind; whether it needs company. */
export function nameDetail(
  index: number,
  kind: (typeof kinds)[number],
  ambiguous: boolean,
): number {
  return (index << 3) | (kinds.indexOf(kind) << 1) | Number(ambiguous);
}

export function readNameDetail(detail: number) {
  return {
    index: detail >> 3,
    kind: kinds[(detail >> 1) & 3] ?? 'name',
    ambiguous: (detail & 1) === 1,
  };
}
