import { classOf, DIGIT, RUNNING } from '../text/characters.ts';
import { type Disguise, leetReadings } from '../text/disguises.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import type { Words } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import type { Guesses } from './image/guesses.ts';
import { ofRunning, ofWords } from './image/mixed-hash.ts';
import { shortKey } from './image/short-key.ts';
import type { TermTable } from './image/term-table.ts';

/** No text that is meant to be read has more masked or set-apart words than this. */
const mostTried = 12;

/**
 * Names hidden by signs inside them, added to `matches`: 'G**ci', 'N.I.K.E', 'ni ke', '$upreme',
 * '阿*达斯'.
 */
export function hiddenNames(
  table: TermTable,
  guesses: Guesses,
  words: Words,
  matches: TermMatch[],
): void {
  const { folded, running } = words;
  const { text } = folded;
  if (text.includes('*')) maskedNames(table, guesses, folded, matches);
  if (/[@$!|]/.test(text)) signedNames(table, folded, matches);
  spacedNames(table, words, matches);
  if (running) spacedRunningNames(table, folded, matches);
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

/** A word with asterisks, alone or as one word of a longer name, or two such words side by side. */
function maskedNames(
  table: TermTable,
  guesses: Guesses,
  folded: Folded,
  matches: TermMatch[],
): void {
  const { text } = folded;
  let tried = 0;
  // A text that is made to be slow says the same again and again.
  const meant = new Map<string, readonly string[]>();
  let before: MaskedWord | undefined;
  for (const piece of text.matchAll(/(?<![\p{L}\p{N}*])[\p{L}\p{N}]*\*[\p{L}\p{N}*]*/gu)) {
    const pattern = piece[0];
    if (tried === mostTried) break;
    if (pattern.length > 40 || !/\p{L}/u.test(pattern)) continue;
    tried += 1;
    if (classOf(pattern.charCodeAt(pattern.search(/[^*]/))) === RUNNING) {
      matches.push(...maskedRunning(table, guesses, folded, piece.index, pattern));
      continue;
    }
    // A sign at the end is a footnote's where the word is whole without it.
    if (/^[^*]+\*+$/.test(pattern) && table.isNameWord(pattern.replaceAll('*', ''))) continue;
    const start = piece.index;
    const words = meant.get(pattern) ?? guesses.behind(pattern);
    meant.set(pattern, words);
    const masked = { start, end: start + pattern.length, meant: words };
    withNeighbours(table, folded, start, masked.end, masked.meant, matches);
    if (before?.end === start - 1 && text.charAt(before.end) === ' ') {
      const both = before.meant.flatMap((first) =>
        masked.meant.map((second) => `${first} ${second}`),
      );
      withNeighbours(table, folded, before.start, masked.end, both, matches);
    }
    before = masked;
  }
}

/** A word with asterisks, and what may be meant by it. */
interface MaskedWord {
  readonly start: number;
  readonly end: number;
  readonly meant: readonly string[];
}

/** How far the other words of a masked name may stand from the masked one, in characters. */
const neighbourhood = 30;

/** Adds names that any of `meant`, which may stand in `[start, end)`, makes with the words beside it. */
function withNeighbours(
  table: TermTable,
  folded: Folded,
  start: number,
  end: number,
  meant: readonly string[],
  matches: TermMatch[],
): void {
  if (meant.length === 0) return;
  const offset = Math.max(0, start - neighbourhood);
  const before = [...folded.text.slice(offset, start).matchAll(word)].slice(-2);
  const after = [...folded.text.slice(end, end + neighbourhood).matchAll(word)].slice(0, 2);
  for (let left = 0; left <= before.length; left += 1) {
    for (let right = 0; right <= after.length; right += 1) {
      const leftWords = before.slice(before.length - left);
      const rightWords = after.slice(0, right);
      const leading = leftWords.map(([one]) => one);
      const following = rightWords.map(([one]) => one);
      const from = leftWords[0] ? offset + leftWords[0].index : start;
      const last = rightWords.at(-1);
      const to = last ? end + last.index + last[0].length : end;
      for (const one of meant) {
        const key = [...leading, one, ...following].join(' ');
        const term = table.textTerm(ofWords, key);
        if (term > 0 && table.isHideable(term))
          matches.push(found(folded, term, from, to, 'masked'));
      }
    }
  }
}

const word = /[\p{L}\p{N}]+/gu;

/** The longest name in a running script that is looked for behind a mask. */
const longestMasked = 8;

function maskedRunning(
  table: TermTable,
  guesses: Guesses,
  folded: Folded,
  start: number,
  pattern: string,
): TermMatch[] {
  const matches: TermMatch[] = [];
  const mask = pattern.indexOf('*');
  for (let from = Math.max(0, mask - longestMasked); from <= mask; from += 1) {
    for (let to = mask + 1; to <= Math.min(pattern.length, from + longestMasked); to += 1) {
      for (const name of guesses.behind(pattern.slice(from, to))) {
        const term = table.textTerm(ofRunning, name);
        if (term > 0) matches.push(found(folded, term, start + from, start + to, 'masked'));
      }
    }
  }
  return matches;
}

/** Words with signs that stand for letters, which part words elsewhere. */
function signedNames(table: TermTable, folded: Folded, matches: TermMatch[]): void {
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
      const term = table.textTerm(ofWords, reading);
      if (term > 0 && table.isHideable(term)) {
        matches.push(found(folded, term, piece.index, piece.index + word.length, 'leet'));
      }
    }
  }
}

/** Letters set apart by a sign that is also put honestly ('L.L. Bean', 'e-mail') must make four. */
const leastSpaced = 4;
const honestSigns = [' ', '.', '-'];
/** In a long text, so far from one run of short pieces to the next, in UTF-16 units. */
const usualDistance = 40;
/** No name is in more. */
const mostPieces = 40;

/**
 * A run of short pieces, all parted by the same sign, that together make a name. The run must be
 * whole but for single letters: 'wi fi la' hides no Fila.
 */
function spacedNames(table: TermTable, words: Words, matches: TermMatch[]): void {
  let at = 0;
  let left = mostTried + words.folded.text.length / usualDistance;
  while (at + 1 < words.count && left > 0) {
    const sign = signAfter(words, at);
    let last = at;
    if (sign !== undefined && isPiece(words, at, sign)) {
      while (
        last + 1 < words.count &&
        isPiece(words, last + 1, sign) &&
        signAfter(words, last) === sign
      ) {
        last += 1;
      }
    }
    if (last > at) left -= 1;
    if (last > at && last - at < mostPieces && sign !== undefined)
      for (const [first, end] of namesIn(words, at, last))
        if (takeSpaced(table, words, first, end, sign, matches)) break;
    at = Math.max(last, at + 1);
  }
}

/**
 * The pieces of a run that may make a name: all of them, or the single letters among them, also
 * without the one at either end, which may be a word: 'V l o n e T-shirt', 's u p r e m e x Umbro'.
 */
function* namesIn(
  { keyStarts, keyEnds }: Words,
  at: number,
  last: number,
): Generator<[number, number]> {
  yield [at, last];
  const isLetter = (piece: number) =>
    (keyEnds[piece] as number) - (keyStarts[piece] as number) === 1;
  let [first, end] = [at, last];
  while (first < last && !isLetter(first)) first += 1;
  while (end > first && !isLetter(end)) end -= 1;
  for (let piece = first; piece <= end; piece += 1) if (!isLetter(piece)) return;
  for (const [left, right] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const)
    if (end - right - first - left + 1 >= leastSpaced) yield [first + left, end - right];
}

/** Takes pieces for a name with signs between its letters; whether they are one. */
function takeSpaced(
  table: TermTable,
  words: Words,
  at: number,
  last: number,
  sign: string,
  matches: TermMatch[],
): boolean {
  const { folded, starts, ends } = words;
  const pieces = Array.from({ length: last - at + 1 }, (_, i) => words.text(at + i));
  const joined = pieces.join('');
  const term = table.joinedName(joined);
  if (term === 0 || joined.length < (honestSigns.includes(sign) ? leastSpaced : 2)) return false;
  const start = starts[at] as number;
  const end = ends[last] as number;
  // The name may be written in pieces itself, as 'D.K.N.Y.' is: then nothing is hidden.
  const own =
    table.textTerm(ofWords, pieces.join(' ')) ||
    table.textTerm(ofWords, shortKey(folded.text.slice(start, end)));
  if (!own) matches.push(found(folded, term, start, end, 'spaced'));
  return true;
}

/** Signs that hide; a hyphen or a slash is put between words honestly. */
const hidingSigns = new Set([' ', '.', '_', '*', '·', '•', '|', '~', '^', '-']);

/** The one sign between a word and the next, if it may hide. */
function signAfter({ folded, starts, ends }: Words, at: number): string | undefined {
  const end = ends[at] as number;
  if ((starts[at + 1] as number) - end !== 1) return undefined;
  const sign = folded.text.charAt(end);
  if (sign === ' ' || /\s/.test(sign)) return ' ';
  return hidingSigns.has(sign) ? sign : undefined;
}

function isPiece({ scripts, keyStarts, keyEnds }: Words, at: number, sign: string): boolean {
  const length = (keyEnds[at] as number) - (keyStarts[at] as number);
  if (sign === ' ' || sign === '-') return length <= 2 && !((scripts[at] as number) & DIGIT);
  return length <= 12;
}

/** '耐.克', '劳 力 士': a name in a running script with a sign between all its letters. */
function spacedRunningNames(table: TermTable, folded: Folded, matches: TermMatch[]): void {
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
    const term = table.joinedName(letters);
    if (term > 0 && letters.length >= (sign === ' ' ? 3 : 2)) {
      matches.push(found(folded, term, at - 1, end, 'spaced'));
    }
    at = end + 1;
  }
}

function runs(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === RUNNING;
}
