import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Listing } from '../../lib/listing/listing.ts';
import { parseListingLine } from '../../lib/listing/listing-line.ts';
import { compile } from '../../lib/matching/compile.ts';
import type { TermMatch } from '../../lib/matching/find-terms.ts';
import { ofRunning, ofWords } from '../../lib/matching/image/mixed-hash.ts';
import { ImageRulebook } from '../../lib/matching/image/open-image.ts';
import { TermTable } from '../../lib/matching/image/term-table.ts';
import { wording } from '../../lib/matching/wording.ts';
import type { Rulebook } from '../../lib/rulebook/rulebook.ts';
import { starterRulebook } from '../../lib/rulebook/starter/index.ts';
import { classOf, WORD } from '../../lib/text/characters.ts';
import { fold, originalRange } from '../../lib/text/fold.ts';
import type { Words } from '../../lib/text/words.ts';
import { weigh } from '../../lib/verdict/weigh.ts';
import { inTurns } from './candidates.ts';
import { round } from './matching.ts';

/**
 * The same rulebook, rules and texts, with terms found by the double array of npm's matcher. It
 * finds no disguised names, which would cost it more.
 */
class BesideRulebook extends ImageRulebook {
  private readonly matcher: AhoCorasick;
  private readonly terms: ReadonlyMap<string, number>;

  constructor(table: TermTable, keys: readonly string[]) {
    super(table);
    this.matcher = new AhoCorasick([...keys]);
    this.terms = new Map(
      keys.map((key) => [key, table.textTerm(ofWords, key) || table.textTerm(ofRunning, key)]),
    );
  }

  override find({ folded }: Words, matches: TermMatch[]): void {
    const { text } = folded;
    const isWord = (at: number) => classOf(text.charCodeAt(at)) === WORD;
    for (const { begin, end, keyword } of this.matcher.matchInText(text)) {
      const term = this.terms.get(keyword);
      if (!term) continue;
      if (begin > 0 && isWord(begin) && isWord(begin - 1)) continue;
      if (end < text.length && isWord(end - 1) && isWord(end)) continue;
      const [start, last] = originalRange(folded, begin, end);
      matches.push({ term, start, end: last });
    }
  }
}

/** Listings a second from a line of JSON to a line of JSON, as `touchstone score` does it. */
export async function benchScore(listings: readonly Listing[]): Promise<Record<string, number>> {
  const rulebook = starterRulebook();
  const table = new TermTable(compile(rulebook));
  const own = new ImageRulebook(table);
  const beside = new BesideRulebook(table, keysOf(rulebook));
  const lines = listings.map((listing) => JSON.stringify(listing));
  const score = (weighed: ImageRulebook) => (line: string) => {
    const parsed = parseListingLine(line);
    if ('error' in parsed) return 0;
    const { level, total, evidence } = weigh(parsed.listing, weighed);
    return JSON.stringify({ id: parsed.listing.id, level, total, evidence }).length;
  };
  const times = inTurns(lines, { own: score(own), beside: score(beside) });
  process.stdout.write(
    `\nScoring: ${Math.round(1e9 / times.own)} listings a second; with npm’s matcher ${Math.round(1e9 / times.beside)}\n`,
  );
  return { scoreCommandVsNpm: round(times.beside / times.own) };
}

/** The folded letters of all that the rulebook and the wording name. */
function keysOf({ brands, phrases }: Rulebook): string[] {
  const texts = [
    ...brands.flatMap(({ name, aliases, company = [], unless = [], lines }) => [
      name,
      ...aliases.map(({ text }) => text),
      ...[...company, ...unless],
      ...lines.flatMap((line) => [...line.terms, ...(line.unless ?? [])]),
    ]),
    ...phrases.flatMap(({ term, unless = [] }) => [term, ...unless]),
    ...Object.values(wording).flat(),
  ];
  return [...new Set(texts.map((text) => fold(text).text))];
}
