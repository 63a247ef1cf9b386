import { fold, originalRange } from '../text/fold.ts';
import type { Words } from '../text/words.ts';
import type { TermMatch } from './find-terms.ts';
import { leastSlipped, mostSlipped } from './image/guess-shapes.ts';
import type { Guesses } from './image/guesses.ts';
import { ofWords } from './image/mixed-hash.ts';
import type { TermTable } from './image/term-table.ts';
import listed from './words-near-names.json' with { type: 'json' };

const ordinary = new Set(
  Object.values(listed.words).flatMap((words) => words.split(' ').map((word) => fold(word).text)),
);

/**
 * Names written with one letter too many, too few, another, or two changed about: 'Addidas'. Only
 * inside a word, since its ends change by grammar; only names that aren't words themselves; and no
 * word that the rulebook knows or that is known to mean something else.
 */
export function nearNames(
  table: TermTable,
  guesses: Guesses,
  words: Words,
  matches: TermMatch[],
): void {
  for (let at = 0; at < words.count; at += 1) {
    const from = words.keyStarts[at] as number;
    const to = words.keyEnds[at] as number;
    if (
      to - from < leastSlipped - 1 ||
      to - from > mostSlipped ||
      !isLatin(words.key.units, from, to)
    )
      continue;
    guesses.near(words.key, from, to, (meant, places) => {
      const word = words.text(at);
      if (!isOneSlip(word, meant)) return;
      if (table.isNameWord(word) || table.term(ofWords, words.key, from, to) || ordinary.has(word))
        return;
      for (const { term, word: place } of places()) {
        if (!table.isThere(term)) continue;
        const name = table.keyOf(term).split(' ');
        const first = at - place;
        if (first < 0 || first + name.length > words.count) continue;
        if (!name.every((own, i) => i === place || words.text(first + i) === own)) continue;
        const [start, end] = originalRange(
          words.folded,
          words.starts[first] as number,
          words.ends[first + name.length - 1] as number,
        );
        matches.push({ term, start, end, disguise: 'misspelt' });
      }
    });
  }
}

function isLatin(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** Whether two different words are one slip apart, with the first and the last letter the same. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || a.at(0) !== b.at(0) || a.at(-1) !== b.at(-1)) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
