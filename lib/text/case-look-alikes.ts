/**
 * Letters mixed so that l and I may stand for one another: 'NlKE', 'FENDl', 'RoIex'. It is asked of
 * the original's letters, since folding takes the case away.
 */
const mixed = /\p{Lu}l\p{Lu}|\p{Lu}{2}l\b|\p{Ll}I/u;

/** Whether any l or I of the text may stand for the other. */
export function mixesCase(text: string): boolean {
  // The expression is slow, and what it finds is rare: it is asked where its letters stand together.
  for (let at = text.indexOf('l', 1); at > 0; at = text.indexOf('l', at + 1))
    if (mayBeCapital(text.charCodeAt(at - 1)) && !isSmallAt(text, at + 1)) return mixed.test(text);
  for (let at = text.indexOf('I', 1); at > 0; at = text.indexOf('I', at + 1))
    if (mayBeSmall(text.charCodeAt(at - 1))) return mixed.test(text);
  return false;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const mayBeCapital = (unit: number) => isCapital(unit) || unit > 0x7f;

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const mayBeSmall = (unit: number) => isSmall(unit) || unit > 0x7f;
const isSmallAt = (text: string, at: number) => at < text.length && isSmall(text.charCodeAt(at));

/** The word with each l among capitals, and each I among small letters, as the other letter. */
export function caseLookAlike(original: string): string | undefined {
  const meant = original
    .replace(/(?<=\p{Lu})l(?=\p{Lu})|(?<=\p{Lu}{2})l\b/gu, 'I')
    .replace(/(?<=\p{Ll})I/gu, 'l');
  return meant === original ? undefined : meant.toLowerCase();
}
