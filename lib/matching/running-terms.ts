import { classOf, isHangul, isKatakana, RUNNING, SEPARATOR } from '../text/characters.ts';
import { type Folded, originalRange } from '../text/fold.ts';
import type { TermMatch } from './find-terms.ts';
import type { TermIndex } from './term-index.ts';

/** Terms in scripts without spaces, and those said to stand inside words, added to `matches`. */
export function runningTerms(index: TermIndex, folded: Folded, matches: TermMatch[]): void {
  const { text } = folded;
  for (let at = 0; at < text.length; at += 1) {
    const lengths = index.lengthsFrom.get(text.charCodeAt(at));
    if (!lengths) continue;
    for (const length of lengths) {
      const end = at + length;
      if (end > text.length) continue;
      const term = index.byCharacters.get(text.slice(at, end));
      if (term === undefined || !hasEdges(text, at, end, index.terms[term]?.hideable ?? false))
        continue;
      const [from, to] = originalRange(folded, at, end);
      matches.push({ term, start: from, end: to });
    }
  }
}

/** Names in Katakana and Hangul up to this length are likely parts of other words. */
const shortName = { katakana: 4, hangul: 2 };

function hasEdges(text: string, start: number, end: number, name: boolean): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  const firstRuns = classOf(first) === RUNNING;
  const lastRuns = classOf(last) === RUNNING;
  // 'A货' is not in 'BA货'; a term wholly in letters with spaces was asked for as a substring.
  if (lastRuns && !firstRuns && isSpaced(before)) return false;
  if (firstRuns && !lastRuns && isSpaced(after)) return false;
  if (!name) return true;
  if (isKatakana(first) && isKatakana(before)) return false;
  if (isKatakana(last) && isKatakana(after) && end - start <= shortName.katakana) return false;
  return !(isHangul(first) && isHangul(before) && end - start <= shortName.hangul);
}

function isSpaced(unit: number): boolean {
  const kind = classOf(unit);
  return kind !== RUNNING && kind !== SEPARATOR;
}
