/**
 * How a term lies in the pool: a byte that says what follows, the number of its codes, the codes,
 * and what the rulebook says of it. The name of a brand of which a register says nothing more than
 * a name, a sector and perhaps a number is a record by itself ('plain').
 */

/** In the first byte; the other bits of a plain record are its sector and its style. */
export const PLAIN = 0x80;
export const sectorBits = 0x1f;
export const styleShift = 5;

/** Of a term that isn't plain. */
export const HIDEABLE = 0x01;
/** Whether its own spelling has accents, so that writing them hides nothing. */
export const ACCENTED = 0x02;
export const RUNNING_TERM = 0x04;
/** Another way of writing a term: its place follows. */
export const POINTER = 0x08;
export const NAMED = 0x10;
export const PHRASED = 0x20;
export const WORDED = 0x40;
/** Of a pointer: its key is of letters set apart, and no word. */
export const JOINED = 0x40;

/** How a plain name is written in the rulebook, from its folded key. */
export const asFolded = 0;
export const capitalised = 1;
export const capitals = 2;
/** The style, whether it is a running term, and the numbered identifier stand behind the codes. */
export const spelledOut = 3;
/** In the byte behind the codes of a `spelledOut` record, above the style. */
export const RUNNING_NAME = 0x04;

/** The key in a style, or as it was folded. */
export function styled(key: string, style: number): string {
  if (style === capitals) return key.toUpperCase();
  if (style !== capitalised) return key;
  return key.replace(/(?<![^ ])[^ ]/g, (first) => first.toUpperCase());
}

/** The identifier that a rulebook's name has where nobody gave it another. */
export function slugOf(key: string): string {
  return key.replaceAll(' ', '-');
}

/** What is said of a term, as a byte before its numbers. */
export const statementCode = { plain: 0, name: 1, phrase: 2, wording: 3 } as const;

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
