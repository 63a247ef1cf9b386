import type { RulebookHead, RulebookStream } from '../rulebook/layers.ts';
import type { Alias, Brand, Phrase, Rulebook } from '../rulebook/rulebook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { isDigit } from '../text/characters.ts';
import { ByteWriter, Column } from './image/bytes.ts';
import { isSlug, nameDetail, ownText, styleOf, styleShift } from './image/record.ts';
import { sectorSetNumber } from './image/sector-sets.ts';
import { TermBuilder } from './image/term-builder.ts';
import { writeImage } from './image/write-image.ts';
import { wording } from './wording.ts';
import { type WordingKind, wordingKinds } from './wording-kinds.ts';

/** What the image says of the rulebook as a whole. */
export interface ImageHead {
  name: string;
  released: string;
  saleChannels: NonNullable<Rulebook['saleChannels']>;
  /** What numbered identifiers begin with. */
  prefixes: string[];
}

/** How a brand lies in the image: its words are numbers of lists. */
export interface BrandFacts extends Omit<Brand, 'lines' | 'company' | 'unless'> {
  company?: number;
  unless?: number;
  lines: LineFacts[];
}
export interface LineFacts extends Omit<Brand['lines'][number], 'terms' | 'unless'> {
  terms: number;
  unless?: number;
}
export interface PhraseFacts extends Omit<Phrase, 'unless'> {
  unless?: number;
}

/** The image of a rulebook, all of it now; a pure function of the rulebook. */
export function compile(rulebook: Rulebook): ArrayBuffer {
  return atOnce(compileInSteps(rulebook));
}

/**
 * An image to lie over another (`openLayers`), from which the everyday words are heard: without them
 * it takes a fiftieth of the time, and each text is looked through for them once.
 */
export function compileEdits(edits: Rulebook): ArrayBuffer {
  return atOnce(entriesInSteps(edits, () => {}));
}

const between = 64;

/**
 * As `compile`, yielding where a pause does no harm. In proportion to the rulebook, whose entries
 * may be made while they are gone through.
 */
export function* compileInSteps(
  rulebook: Rulebook | RulebookStream,
  onProgress: (share: number) => void = () => {},
): Steps<ArrayBuffer> {
  return yield* entriesInSteps(rulebook, onProgress, wordingKinds);
}

function* entriesInSteps(
  rulebook: Rulebook | RulebookStream,
  onProgress: (share: number) => void,
  everyday: readonly WordingKind[] = [],
): Steps<ArrayBuffer> {
  const expected =
    'expected' in rulebook ? rulebook.expected : rulebook.brands.length + rulebook.phrases.length;
  const compiler = new Compiler(expected);
  let added = 0;
  const isTimeToYield = (): boolean => {
    added += 1;
    if (added % between !== 0) return false;
    onProgress(Math.min(1, added / expected) / 2);
    return true;
  };
  for (const brand of rulebook.brands) {
    compiler.addBrand(brand);
    if (isTimeToYield()) yield;
  }
  for (const phrase of rulebook.phrases) {
    compiler.addPhrase(phrase);
    if (isTimeToYield()) yield;
  }
  compiler.addWording(everyday);
  yield;
  const image = yield* compiler.finish(rulebook);
  onProgress(1);
  return image;
}

/** The shortest phrase that is read through a disguise: 'repl1ca', 'super c0py'. */
const leastHidden = 6;

function isHideable({ term, strength, match }: Phrase): boolean {
  return strength >= 2 && match !== 'substring' && term.length >= leastHidden;
}

/** Of a numbered identifier: so many fit into four bytes. */
const mostDigits = 9;
const mostPrefixes = 64;

class Compiler {
  private readonly terms: TermBuilder;
  private readonly facts = new ByteWriter();
  private readonly encoder = new TextEncoder();
  /** Brands share the words of their lines ('shoes' in sixteen languages): each list is kept once. */
  private readonly listsByFirst = new Map<string, { texts: readonly string[]; list: number }[]>();
  private listCount = 0;
  private readonly prefixes: string[] = [];
  private readonly prefixOf = new Column();
  private readonly numberOf = new Column();

  constructor(expected: number) {
    this.terms = new TermBuilder(expected);
  }

  addBrand(brand: Brand): void {
    if (isBare(brand) && this.addBare(brand)) return;
    const { lines, company, unless, ...rest } = brand;
    const facts = this.addFacts({
      ...rest,
      ...(company ? { company: this.list(company) } : {}),
      ...(unless ? { unless: this.list(unless) } : {}),
      lines: lines.map(({ terms, unless: notLine, ...line }) => ({
        ...line,
        terms: this.list(terms),
        ...(notLine ? { unless: this.list(notLine) } : {}),
      })),
    } satisfies BrandFacts);
    const guessable = !isBare(brand);
    const own: Alias = { text: brand.name, kind: 'name', ambiguous: brand.ambiguous };
    const added = new Set<number>();
    for (const [i, alias] of [own, ...brand.aliases].entries()) {
      const term = this.terms.add({ text: alias.text, hideable: true, guessable });
      // An alias that folds to the name says nothing new.
      if (term < 0 || added.has(term)) continue;
      added.add(term);
      const kind = alias.kind ?? 'name';
      this.terms.say(term, 'name', facts, nameDetail(i, kind, alias.ambiguous ?? false));
      if (guessable && kind === 'name' && !alias.ambiguous) this.terms.slippable.add(term);
    }
  }

  addPhrase(phrase: Phrase): void {
    const { unless, ...rest } = phrase;
    const term = this.terms.add({
      text: phrase.term,
      substring: phrase.match === 'substring',
      hideable: isHideable(phrase),
      guessable: isHideable(phrase),
    });
    if (term < 0) return;
    const facts = this.addFacts({
      ...rest,
      ...(unless ? { unless: this.list(unless) } : {}),
    } satisfies PhraseFacts);
    this.terms.say(term, 'phrase', facts);
  }

  addWording(kinds: readonly WordingKind[]): void {
    for (const [kind, of] of kinds.entries())
      for (const text of new Set(wording[of])) {
        const term = this.terms.add({ text });
        if (term >= 0) this.terms.say(term, 'wording', kind);
      }
  }

  *finish({ name, released, saleChannels = [] }: RulebookHead): Steps<ArrayBuffer> {
    const head: ImageHead = { name, released, saleChannels, prefixes: this.prefixes };
    return yield* writeImage(this.terms, {
      pool: this.facts,
      prefixOf: this.prefixOf,
      numberOf: this.numberOf,
      head: JSON.stringify(head),
    });
  }

  /** The name of a brand of which nothing more is said lies in its term's record. */
  private addBare({ id, name, sectors }: Brand): boolean {
    const number = sectorSetNumber(sectors);
    if (number === undefined) return false;
    const term = this.terms.add({ text: name, hideable: true });
    if (term < 0) return false;
    const { units, start, end } = this.terms.key(term);
    const numbered = isSlug(id, units, start, end) ? 0 : this.addNumbered(id);
    if (numbered < 0) return false;
    const style = styleOf(name, units, start, end);
    const value = number | (style << styleShift);
    this.terms.say(term, 'plain', value, numbered, style === ownText ? name : undefined);
    return true;
  }

  /** For 'eu-18123456' the parts; -1 where the end isn't a number as one would write it. */
  private addNumbered(id: string): number {
    let digits = id.length;
    while (digits > 0 && digits > id.length - mostDigits && isDigit(id.charCodeAt(digits - 1)))
      digits -= 1;
    const number = id.slice(digits);
    if (number === '' || (number.length > 1 && number.startsWith('0'))) return -1;
    const prefix = id.slice(0, digits);
    let place = this.prefixes.indexOf(prefix);
    if (place < 0) {
      if (this.prefixes.length === mostPrefixes) return -1;
      place = this.prefixes.push(prefix) - 1;
    }
    this.prefixOf.push(place);
    return this.numberOf.push(Number(number)) + 1;
  }

  private addFacts(facts: BrandFacts | PhraseFacts): number {
    const at = this.facts.length;
    const bytes = this.encoder.encode(JSON.stringify(facts));
    this.facts.varint(bytes.length);
    this.facts.all(bytes);
    return at;
  }

  /** The number of a list of words; each of its terms says that it stands in it. */
  private list(texts: readonly string[]): number {
    const first = texts[0] ?? '';
    const alike = this.listsByFirst.get(first) ?? [];
    for (const known of alike) if (isSameList(known.texts, texts)) return known.list;
    const list = this.listCount;
    this.listCount += 1;
    alike.push({ texts, list });
    this.listsByFirst.set(first, alike);
    const terms = new Set(texts.map((text) => this.terms.add({ text })));
    for (const term of terms) if (term >= 0) this.terms.say(term, 'listed', list);
    return list;
  }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the rulebook gives a brand no more than a name and sectors that go together. */
function isBare(brand: Brand): boolean {
  if (brand.aliases.length > 0 || brand.lines.length > 0) return false;
  if (sectorSetNumber(brand.sectors) === undefined) return false;
  for (const field in brand)
    if (!bareFields.has(field) && brand[field as keyof Brand] !== undefined) return false;
  return true;
}
const bareFields = new Set(['id', 'name', 'aliases', 'sectors', 'lines']);
