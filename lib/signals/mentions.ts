import type {
  CompiledBrand,
  CompiledLine,
  CompiledRulebook,
  NameOfBrand,
} from '../matching/compiled.ts';
import { filler } from '../matching/wording-kinds.ts';
import { type FoundTerm, within } from './searched-fields.ts';

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
export function mentionsIn(
  found: readonly FoundTerm[],
  rulebook: CompiledRulebook,
  amongCopies = false,
): Mention[] {
  const named = found.filter((term) => rulebook.namesOf(term.term).length > 0);
  const compatible = compatibleTerms(named, found, rulebook);
  const mentions: Mention[] = [];
  for (const term of named) {
    const longer = named.some(
      (other) =>
        other !== term && other.field === term.field && within(term, other) && !within(other, term),
    );
    if (longer) continue;
    for (const name of rulebook.namesOf(term.term)) {
      if (meansTheBrand(term, name, found) || (amongCopies && leadsTitle(term, name, found))) {
        mentions.push({ ...term, name, role: compatible.has(term) ? 'compatible' : 'maker' });
      }
    }
  }
  return mentions;
}

function meansTheBrand(term: FoundTerm, name: NameOfBrand, found: readonly FoundTerm[]): boolean {
  const { brand } = name;
  if (name.kind === 'initials' && isPartOfCode(term)) return false;
  for (const other of found) {
    if (other.field === term.field && brand.unless.has(other.term)) return false;
  }
  if (!name.ambiguous && term.disguise !== 'misspelt') return true;
  const wholeField = term.field === 'brand' && term.end - term.start >= term.text.trim().length;
  return wholeField || found.some((other) => isCompany(other, term, brand));
}

/** A title's first words, written as a name and not denied by what follows. */
function leadsTitle(term: FoundTerm, { brand }: NameOfBrand, found: readonly FoundTerm[]): boolean {
  const { field, text, start, end } = term;
  if (field !== 'name' || /[\p{L}\p{N}]/u.test(text.slice(0, start))) return false;
  const first = text.charAt(start);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (end - start < 2) return false;
  return !found.some((other) => other.field === field && brand.unless.has(other.term));
}

/** 'CK' is no name in 'EL-CK-138'. */
function isPartOfCode({ text, start, end }: FoundTerm): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}\p{N}][-/_]$/u.test(before) || /^[-/_][\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

function isCompany(other: FoundTerm, term: FoundTerm, brand: CompiledBrand): boolean {
  if (other.field === 'description') return false;
  const keepsCompany =
    brand.company.has(other.term) || brand.lines.some(({ terms }) => terms.has(other.term));
  if (!keepsCompany) return false;
  return other.field !== term.field || !within(other, term);
}

/** How far a model may stand between a name and the word that makes it a compatible one. */
const model = /^[\s\w.+\-/]{0,16}$/;
const chain = /^[^\p{Script=Han}]{0,24}$/u;
const chainLink = /[,/&+|、]|\b(?:and|or|und|et|y|o|e|dan)\b/;

function compatibleTerms(
  named: readonly FoundTerm[],
  found: readonly FoundTerm[],
  rulebook: CompiledRulebook,
): Set<FoundTerm> {
  const before = found.filter((term) =>
    rulebook.wordingOf(term.term).includes('compatible-before'),
  );
  const after = found.filter((term) => rulebook.wordingOf(term.term).includes('compatible-after'));
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
  const byBrand = new Map<CompiledBrand, Mention[]>();
  for (const mention of mentions) {
    if (mention.role !== 'maker' || !claiming.has(mention.field)) continue;
    const known = byBrand.get(mention.name.brand);
    if (known) known.push(mention);
    else byBrand.set(mention.name.brand, [mention]);
  }
  const compatible = mentions.filter((mention) => mention.role === 'compatible');
  for (const [brand, own] of byBrand) if (givesWay(brand, own, byBrand)) byBrand.delete(brand);
  return [...byBrand].map(([brand, own]) => ({
    brand,
    mentions: own as [Mention, ...Mention[]],
    lines: linesNamed(brand, found, compatible),
  }));
}

/** '老花', a monogram, means Louis Vuitton only where no other brand is named in full. */
function givesWay(
  brand: CompiledBrand,
  own: readonly Mention[],
  byBrand: ReadonlyMap<CompiledBrand, readonly Mention[]>,
): boolean {
  if (!own.every(({ name }) => name.kind === 'nickname' && name.ambiguous)) return false;
  return [...byBrand].some(
    ([other, mentions]) => other !== brand && mentions.some(({ name }) => name.kind === 'name'),
  );
}

function linesNamed(
  brand: CompiledBrand,
  found: readonly FoundTerm[],
  compatible: readonly Mention[],
): BrandInPlay['lines'] {
  const named: { line: CompiledLine; found: FoundTerm }[] = [];
  const meant = found.filter(
    (term) =>
      (term.field === 'name' || term.field === 'category') &&
      !compatible.some((other) => other.field === term.field && within(term, other)),
  );
  for (const line of brand.lines) {
    const first = meant.find((term) => line.terms.has(term.term));
    if (first && !meant.some((term) => line.unless.has(term.term)))
      named.push({ line, found: first });
  }
  return mostSpecific(named);
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
