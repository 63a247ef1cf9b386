import type { CompiledBrand, CompiledLine, NameOfBrand, WordList } from '../matching/compiled.ts';
import { filler } from '../matching/wording-kinds.ts';
import { type FoundTerm, isIn, within } from './searched-fields.ts';

/** A brand's name in a listing that means the brand. */
export interface Mention extends FoundTerm {
  readonly name: NameOfBrand;
  /** `compatible`: the goods are said to go with the brand's, and not to be of it. */
  readonly role: 'maker' | 'compatible';
}

/** Whether the listing gives the name, and not something a letter off. */
export function isSpelt({ disguise }: Mention): boolean {
  return disguise !== 'misspelt';
}

export interface BrandInPlay {
  readonly brand: CompiledBrand;
  /** Where it is named as the maker: in the name first, then in the brand field. */
  readonly mentions: readonly [Mention, ...Mention[]];
  /** Lines that the listing names, each with the words it is named by. */
  readonly lines: readonly { line: CompiledLine; found: FoundTerm }[];
}

/** Fields whose names say of what brand the goods are; a description compares and explains. */
const claiming = new Set(['name', 'brand']);

/**
 * `amongCopies`: the place of the page is one for copies of brands, or the name says that the goods
 * are copies, so that a title which begins with a brand's name means the brand, though it is a word
 * as well.
 */
export function mentionsIn(found: readonly FoundTerm[], amongCopies = false): Mention[] {
  const named = found.filter(({ said }) => said.names.length > 0);
  const compatible = compatibleTerms(named, found);
  const inside = insideLonger(named);
  const mentions: Mention[] = [];
  named.forEach((term) => {
    if (inside.has(term)) return;
    const role = compatible.has(term) ? 'compatible' : 'maker';
    term.said.names.forEach((name) => {
      if (meansTheBrand(term, name, found) || (amongCopies && leadsTitle(term, name, found)))
        mentions.push({ ...term, name, role });
    });
  });
  return mentions;
}

/** The names that stand inside a longer one. */
function insideLonger(named: readonly FoundTerm[]): ReadonlySet<FoundTerm> {
  const inside = new Set<FoundTerm>();
  let outer: FoundTerm | undefined;
  named.toSorted(longestFirst).forEach((term) => {
    if (outer?.field !== term.field || term.end > outer.end) outer = term;
    else if (!within(outer, term)) inside.add(term);
  });
  return inside;
}

/** By field and where they begin, the longest first. */
function longestFirst(a: FoundTerm, b: FoundTerm): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

function meansTheBrand(term: FoundTerm, name: NameOfBrand, found: readonly FoundTerm[]): boolean {
  if (name.kind === 'initials' && isPartOfCode(term)) return false;
  if (isDenied(term, name, found)) return false;
  if (!name.ambiguous && term.disguise !== 'misspelt') return true;
  const wholeField = term.field === 'brand' && term.end - term.start >= term.text.trim().length;
  return wholeField || found.some((other) => isCompany(other, term, name.brand));
}

/** Whether a word stands in the same field that says that something else is meant. */
function isDenied(
  { field }: FoundTerm,
  { brand: { unless } }: NameOfBrand,
  found: readonly FoundTerm[],
): boolean {
  return (
    unless !== undefined && found.some((other) => other.field === field && isIn(other, unless))
  );
}

/** A title's first words, written as a name and not denied by what follows. */
function leadsTitle(term: FoundTerm, name: NameOfBrand, found: readonly FoundTerm[]): boolean {
  const { field, text, start, end } = term;
  if (field !== 'name' || /[\p{L}\p{N}]/u.test(text.slice(0, start))) return false;
  const first = text.charAt(start);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (end - start < 2) return false;
  return !isDenied(term, name, found);
}

/** 'CK' is no name in 'EL-CK-138'. */
function isPartOfCode({ text, start, end }: FoundTerm): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}\p{N}][-/_]$/u.test(before) || /^[-/_][\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

function isCompany(other: FoundTerm, term: FoundTerm, brand: CompiledBrand): boolean {
  if (other.field === 'description' || other.said.lists.length === 0) return false;
  const keepsCompany =
    isIn(other, brand.company) || brand.lines.some(({ terms }) => isIn(other, terms));
  if (!keepsCompany) return false;
  return other.field !== term.field || !within(other, term);
}

/** How far a model may stand between a name and the word that makes it a compatible one. */
const model = /^[\s\w.+\-/]{0,16}$/;
const chain = /^[^\p{Script=Han}]{0,24}$/u;
const chainLink = /[,/&+|、]|\b(?:and|or|und|et|y|o|e|dan)\b/;

function compatibleTerms(named: readonly FoundTerm[], found: readonly FoundTerm[]): Set<FoundTerm> {
  const before = found.filter(({ said }) => said.wording.includes('compatible-before'));
  const after = found.filter(({ said }) => said.wording.includes('compatible-after'));
  const compatible = new Set<FoundTerm>();
  if (before.length === 0 && after.length === 0) return compatible;
  for (const term of named) {
    const gapFits = (from: FoundTerm, to: FoundTerm, gap: RegExp) =>
      from.field === to.field &&
      from.end <= to.start &&
      gap.test(from.text.slice(from.end, to.start));
    const isFor = before.some((word) => gapFits(word, term, filler));
    const takes = after.some((word) => gapFits(term, word, model) && !isInWord(word));
    const chained = [...compatible].some(
      (other) =>
        gapFits(other, term, chain) && chainLink.test(other.text.slice(other.end, term.start)),
    );
    if (isFor || takes || chained) compatible.add(term);
  }
  // A name inside a longer one shares what that one is.
  for (const term of named) {
    if ([...compatible].some((other) => other.field === term.field && within(term, other))) {
      compatible.add(term);
    }
  }
  return compatible;
}

/** '用' says 'for' only where it ends the phrase: not in '用户' or '용품'. */
function isInWord(word: FoundTerm): boolean {
  return word.end - word.start === 1 && /^[户品于法]|^품/.test(word.text.slice(word.end));
}

export function brandsInPlay(
  mentions: readonly Mention[],
  found: readonly FoundTerm[],
): BrandInPlay[] {
  const all: (BrandInPlay & { mentions: [Mention, ...Mention[]] })[] = [];
  mentions.forEach((mention) => {
    if (mention.role !== 'maker' || !claiming.has(mention.field)) return;
    const { brand } = mention.name;
    const known = all.find((one) => one.brand === brand);
    if (known) known.mentions.push(mention);
    else all.push({ brand, mentions: [mention], lines: [] });
  });
  const isNamed = all.some((one) => one.mentions.some(({ name }) => name.kind === 'name'));
  // '老花', a monogram, means Louis Vuitton only where no other brand is named in full.
  const inPlay = isNamed ? all.filter((one) => !one.mentions.every(isAmbiguousNickname)) : all;
  const words = wordsOfLists(found, mentions);
  return inPlay.map((one) =>
    one.brand.lines.length === 0 ? one : { ...one, lines: linesNamed(one.brand, words) },
  );
}

function isAmbiguousNickname({ name }: Mention): boolean {
  return name.kind === 'nickname' && name.ambiguous;
}

/** By a list's number, the first of its words in what the listing calls its goods. */
function wordsOfLists(
  found: readonly FoundTerm[],
  mentions: readonly Mention[],
): ReadonlyMap<WordList, FoundTerm> {
  const compatible = mentions.filter(({ role }) => role === 'compatible');
  const words = new Map<WordList, FoundTerm>();
  found.forEach((term) => {
    const { field, said } = term;
    if (said.lists.length === 0 || (field !== 'name' && field !== 'category')) return;
    if (compatible.some((other) => other.field === field && within(term, other))) return;
    for (const list of said.lists) if (!words.has(list)) words.set(list, term);
  });
  return words;
}

function linesNamed(
  { lines }: CompiledBrand,
  words: ReadonlyMap<WordList, FoundTerm>,
): BrandInPlay['lines'] {
  const named: { line: CompiledLine; found: FoundTerm }[] = [];
  lines.forEach((line) => {
    const found = words.get(line.terms);
    if (found && !words.has(line.unless)) named.push({ line, found });
  });
  return named.length > 1 ? mostSpecific(named) : named;
}

/**
 * 'AirPods Pro' isn't 'AirPods', though the word stands in it; and where a product line is named,
 * what holds for shoes in general is not asked.
 */
function mostSpecific(named: BrandInPlay['lines']): BrandInPlay['lines'] {
  const outer = named.filter(
    ({ found }) =>
      !named.some(
        ({ found: other }) =>
          other.field === found.field &&
          within(found, other) &&
          other.end - other.start > found.end - found.start,
      ),
  );
  const specific = outer.filter(({ line: { line } }) => line.specific);
  return specific.length > 0 ? specific : outer;
}
