import { fold, originalRange } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import type { CompiledRulebook } from './compile.ts';
import type { TermMatch } from './find-terms.ts';
import listed from './words-near-names.json' with { type: 'json' };

/** The shortest word whose slips are still known for it: 'guci' may be anything. */
const leastLetters = 6;
/** No name's word is longer; a page's may be, and would have as many shorter forms as letters. */
const mostLetters = 24;
const latin = /^[a-z]+$/;

const ordinary = new Set(
  Object.values(listed.words).flatMap((words) => words.split(' ').map((word) => fold(word).text)),
);

/** A word of a name, and which of the name's words it is. */
interface NameWord {
  readonly term: number;
  readonly words: readonly string[];
  readonly place: number;
}

/** Words of names by what is left of them without one of their inner letters, and by themselves. */
type Slips = ReadonlyMap<string, readonly NameWord[]>;

const slipsOf = new WeakMap<CompiledRulebook, Slips>();

/**
 * Names written with one letter too many, too few, another, or two changed about: 'Addidas'. Only
 * inside a word, since its ends change by grammar; only names that aren't words themselves; and no
 * word that the rulebook knows or that is known to mean something else.
 */
export function nearNames(text: string, rulebook: CompiledRulebook): TermMatch[] {
  const folded = fold(text);
  const { words } = wordsOf(folded);
  const { vocabulary, byWords } = rulebook.index;
  let slips = slipsOf.get(rulebook);
  const matches: TermMatch[] = [];
  for (const [at, { text: word }] of words.entries()) {
    if (word.length < leastLetters - 1 || word.length > mostLetters || !latin.test(word)) continue;
    if (vocabulary.has(word) || byWords.has(word) || ordinary.has(word)) continue;
    if (!slips) {
      slips = slipsIn(rulebook);
      slipsOf.set(rulebook, slips);
    }
    const near = new Set(shortened(word).flatMap((key) => slips?.get(key) ?? []));
    for (const { term, words: name, place } of near) {
      const first = at - place;
      const others = name.every((own, i) => i === place || words[first + i]?.text === own);
      if (!others || !isOneSlip(word, name[place] ?? '')) continue;
      const from = words[first]?.start ?? 0;
      const to = words[first + name.length - 1]?.end ?? from;
      const [start, end] = originalRange(folded, from, to);
      matches.push({ term, start, end, disguise: 'misspelt' });
    }
  }
  return matches;
}

function slipsIn(rulebook: CompiledRulebook): Slips {
  const slips = new Map<string, NameWord[]>();
  for (const [term, names] of rulebook.names.entries()) {
    if (!names?.some(({ kind, ambiguous }) => kind === 'name' && !ambiguous)) continue;
    const words = rulebook.index.terms[term]?.key.split(' ') ?? [];
    for (const [place, word] of words.entries()) {
      if (word.length < leastLetters || !latin.test(word)) continue;
      const own = { term, words, place };
      for (const key of shortened(word)) {
        const known = slips.get(key);
        if (known) known.push(own);
        else slips.set(key, [own]);
      }
    }
  }
  return slips;
}

/** The word, and the word without each of its inner letters. */
function shortened(word: string): string[] {
  const keys = [word];
  for (let at = 1; at < word.length - 1; at += 1) {
    keys.push(word.slice(0, at) + word.slice(at + 1));
  }
  return keys;
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
