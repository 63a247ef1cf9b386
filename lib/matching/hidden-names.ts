import { classOf, RUNNING } from '../text/characters.ts';
import { type Disguise, leetReadings } from '../text/disguises.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import { shortKey, type TermIndex } from './term-index.ts';

/** No text that is meant to be read has more masked or set-apart words than this. */
const mostTried = 24;

/**
 * Names hidden by signs inside them, added to `matches`: 'G**ci', 'N.I.K.E', 'ni ke', '$upreme',
 * '阿*达斯'.
 */
export function hiddenNames(
  index: TermIndex,
  folded: Folded,
  words: readonly Word[],
  matches: TermMatch[],
): void {
  const { text } = folded;
  if (text.includes('*')) maskedNames(index, folded, matches);
  if (/[@$!|]/.test(text)) signedNames(index, folded, matches);
  spacedNames(index, folded, words, matches);
  spacedRunningNames(index, folded, matches);
}

function found(
  folded: Folded,
  term: number,
  start: number,
  end: number,
  disguise: Disguise,
): TermMatch {
  const [from, to] = originalRange(folded, start, end);
  return { term, start: from, end: to, disguise };
}

/** A word with asterisks, alone or as one word of a longer name. */
function maskedNames(index: TermIndex, folded: Folded, matches: TermMatch[]): void {
  const { text } = folded;
  let tried = 0;
  for (const piece of text.matchAll(/(?<![\p{L}\p{N}*])[\p{L}\p{N}]*\*[\p{L}\p{N}*]*/gu)) {
    const pattern = piece[0];
    if (tried === mostTried) break;
    if (pattern.length > 40 || !/\p{L}/u.test(pattern)) continue;
    tried += 1;
    if (classOf(pattern.charCodeAt(pattern.search(/[^*]/))) === RUNNING) {
      matches.push(...maskedRunning(index, folded, piece.index, pattern));
      continue;
    }
    // A sign at the end is a footnote's where the word is whole without it.
    if (/^[^*]+\*+$/.test(pattern) && index.vocabulary.has(pattern.replaceAll('*', ''))) continue;
    for (const word of index.vocabulary.behind(pattern)) {
      matches.push(
        ...withNeighbours(index, folded, piece.index, piece.index + pattern.length, word),
      );
    }
  }
}

/** How far the other words of a masked name may stand from the masked one, in characters. */
const neighbourhood = 30;

function withNeighbours(
  index: TermIndex,
  folded: Folded,
  start: number,
  end: number,
  word: string,
): TermMatch[] {
  const matches: TermMatch[] = [];
  const before = [
    ...folded.text.slice(Math.max(0, start - neighbourhood), start).matchAll(/[\p{L}\p{N}]+/gu),
  ];
  const after = [...folded.text.slice(end, end + neighbourhood).matchAll(/[\p{L}\p{N}]+/gu)];
  const offset = Math.max(0, start - neighbourhood);
  for (let left = 0; left <= Math.min(2, before.length); left += 1) {
    for (let right = 0; right <= Math.min(2, after.length); right += 1) {
      const leftWords = before.slice(before.length - left);
      const rightWords = after.slice(0, right);
      const key = [...leftWords.map((m) => m[0]), word, ...rightWords.map((m) => m[0])].join(' ');
      const term = index.byWords.get(key);
      if (term === undefined || !index.terms[term]?.hideable) continue;
      const from = leftWords[0] ? offset + leftWords[0].index : start;
      const last = rightWords.at(-1);
      const to = last ? end + last.index + last[0].length : end;
      matches.push(found(folded, term, from, to, 'masked'));
    }
  }
  return matches;
}

/** The longest name in a running script that is looked for behind a mask. */
const longestMasked = 8;

function maskedRunning(
  index: TermIndex,
  folded: Folded,
  start: number,
  pattern: string,
): TermMatch[] {
  const matches: TermMatch[] = [];
  const mask = pattern.indexOf('*');
  for (let from = Math.max(0, mask - longestMasked); from <= mask; from += 1) {
    for (let to = mask + 1; to <= Math.min(pattern.length, from + longestMasked); to += 1) {
      for (const name of index.vocabulary.behind(pattern.slice(from, to))) {
        const term = index.byCharacters.get(name);
        if (term !== undefined)
          matches.push(found(folded, term, start + from, start + to, 'masked'));
      }
    }
  }
  return matches;
}

/** Words with signs that stand for letters, which part words elsewhere. */
function signedNames(index: TermIndex, folded: Folded, matches: TermMatch[]): void {
  let tried = 0;
  for (const piece of folded.text.matchAll(
    /(?<![\p{L}\p{N}])[a-z0-9@$!|]{4,24}(?![\p{L}\p{N}]|\.[a-z])/gu,
  )) {
    // A sign at the end is punctuation; '@' at the beginning is an address.
    if (!/[@$!|]\w|\w[@$]/.test(piece[0]) || piece[0].startsWith('@')) continue;
    tried += 1;
    if (tried > mostTried) break;
    const word = piece[0].replace(/[!|]+$/, '');
    for (const reading of leetReadings(word)) {
      const term = index.byWords.get(reading);
      if (term !== undefined && index.terms[term]?.hideable) {
        matches.push(found(folded, term, piece.index, piece.index + word.length, 'leet'));
      }
    }
  }
}

/** Letters set apart by a sign that is also put honestly ('L.L. Bean', 'e-mail') must make four. */
const leastSpaced = 4;
const honestSigns = [' ', '.', '-'];

/**
 * A whole run of short pieces, all parted by the same sign, that together make a name. The run
 * must be whole: 'wi fi la' hides no Fila.
 */
function spacedNames(
  index: TermIndex,
  folded: Folded,
  words: readonly Word[],
  matches: TermMatch[],
): void {
  let at = 0;
  while (at + 1 < words.length) {
    const first = words[at] as Word;
    const sign = between(folded, first, words[at + 1] as Word);
    let last = at;
    if (sign !== undefined && isPiece(first, sign)) {
      while (
        last + 1 < words.length &&
        isPiece(words[last + 1] as Word, sign) &&
        between(folded, words[last] as Word, words[last + 1] as Word) === sign
      ) {
        last += 1;
      }
    }
    if (last > at && sign !== undefined) {
      const pieces = words.slice(at, last + 1);
      const term = index.joinedNames.get(pieces.map((word) => word.text).join(''));
      const letters = pieces.reduce((sum, word) => sum + word.text.length, 0);
      const end = (words[last] as Word).end;
      if (term !== undefined && letters >= (honestSigns.includes(sign) ? leastSpaced : 2)) {
        // The name may be written in pieces itself, as 'D.K.N.Y.' is: then nothing is hidden.
        const own =
          index.byWords.has(pieces.map((word) => word.text).join(' ')) ||
          index.byWords.has(shortKey(folded.text.slice(first.start, end)));
        if (!own) matches.push(found(folded, term, first.start, end, 'spaced'));
      }
    }
    at = Math.max(last, at + 1);
  }
}

/** Signs that hide; a hyphen or a slash is put between words honestly. */
const hidingSigns = new Set([' ', '.', '_', '*', '·', '•', '|', '~', '^', '-']);

function between(folded: Folded, left: Word, right: Word): string | undefined {
  if (right.start - left.end !== 1) return undefined;
  const sign = folded.text.charAt(left.end);
  if (/\s/.test(sign)) return ' ';
  return hidingSigns.has(sign) ? sign : undefined;
}

function isPiece(word: Word, sign: string): boolean {
  if (sign === ' ' || sign === '-') return word.text.length <= 2 && !/\d/.test(word.text);
  return word.text.length <= 12;
}

/** '耐.克', '劳 力 士': a name in a running script with a sign between all its letters. */
function spacedRunningNames(index: TermIndex, folded: Folded, matches: TermMatch[]): void {
  const { text } = folded;
  let at = 1;
  let tried = 0;
  while (at + 1 < text.length && tried < mostTried) {
    const sign = text.charAt(at);
    if (!hidingSigns.has(sign) || !runs(text, at - 1) || !runs(text, at + 1)) {
      at += 1;
      continue;
    }
    tried += 1;
    let letters = text.charAt(at - 1);
    let end = at;
    while (text.charAt(end) === sign && runs(text, end + 1) && letters.length < longestMasked) {
      letters += text.charAt(end + 1);
      end += 2;
    }
    const term = index.joinedNames.get(letters);
    if (term !== undefined && letters.length >= (sign === ' ' ? 3 : 2)) {
      matches.push(found(folded, term, at - 1, end, 'spaced'));
    }
    at = end + 1;
  }
}

function runs(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === RUNNING;
}
