import type { RulebookHead, RulebookStream } from '../rulebook/layers.ts';
import type { Alias, Brand, Phrase, Rulebook } from '../rulebook/rulebook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { ByteWriter } from './image/bytes.ts';
import { Marks } from './image/marks.ts';
import { NumberedIds } from './image/numbered-ids.ts';
import { isSlug, nameDetail, ownText, styleShift } from './image/record.ts';
import { sectorSetNumber } from './image/sector-sets.ts';
import { TermBuilder } from './image/term-builder.ts';
import { TermKey } from './image/term-key.ts';
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

/** Progress that is told anew. */
const leastTold = 0.005;

/** What is added between two pauses: so many marks, or one brand with its lines. */
const workOfStep = 256;
const workOfEntry = workOfStep;

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
  let told = -1;
  const brands = rulebook.brands[Symbol.iterator]();
  for (let rest = true; rest; ) {
    rest = addSome(brands, (brand) => {
      added += 1;
      return compiler.addBrand(brand);
    });
    const share = Math.min(1, added / Math.max(1, expected)) / 2;
    // Telling is a message to another thread: not of each brand of a million.
    if (share >= told + leastTold) {
      told = share;
      onProgress(share);
    }
    yield;
  }
  const phrases = rulebook.phrases[Symbol.iterator]();
  for (let rest = true; rest; ) {
    rest = addSome(phrases, (phrase) => compiler.addPhrase(phrase));
    yield;
  }
  for (const kind of everyday) {
    compiler.addWording(kind);
    yield;
  }
  const image = yield* compiler.finish(rulebook);
  onProgress(1);
  return image;
}

/** Adds what is enough for a step, by the work that `add` tells of; whether there may be more. */
function addSome<Entry>(entries: Iterator<Entry>, add: (entry: Entry) => number): boolean {
  for (let work = 0; work < workOfStep; ) {
    const next = entries.next();
    if (next.done) return false;
    work += add(next.value);
  }
  return true;
}

/** The shortest phrase that is read through a disguise: 'repl1ca', 'super c0py'. */
const leastHidden = 6;

function isHideable({ term, strength, match }: Phrase): boolean {
  return strength >= 2 && match !== 'substring' && term.length >= leastHidden;
}

class Compiler {
  private readonly key = new TermKey();
  private readonly terms = new TermBuilder(this.key);
  private readonly marks: Marks;
  private readonly facts = new ByteWriter();
  private readonly encoder = new TextEncoder();
  /** Brands share the words of their lines ('shoes' in sixteen languages): each list is kept once. */
  private readonly listsByFirst = new Map<string, { texts: readonly string[]; list: number }[]>();
  private listCount = 0;
  private readonly ids = new NumberedIds();

  constructor(expected: number) {
    this.marks = new Marks(expected);
  }

  /** As `addPhrase` returns the work it was. */
  addBrand(brand: Brand): number {
    const sectors = isBare(brand) ? sectorSetNumber(brand.sectors) : undefined;
    if (sectors !== undefined && this.addMark(brand, sectors)) return 1;
    const guessable = sectors === undefined;
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
    return workOfEntry;
  }

  addPhrase(phrase: Phrase): number {
    const { unless, ...rest } = phrase;
    const term = this.terms.add({
      text: phrase.term,
      substring: phrase.match === 'substring',
      hideable: isHideable(phrase),
      guessable: isHideable(phrase),
    });
    if (term < 0) return workOfEntry;
    const facts = this.addFacts({
      ...rest,
      ...(unless ? { unless: this.list(unless) } : {}),
    } satisfies PhraseFacts);
    this.terms.say(term, 'phrase', facts);
    return workOfEntry;
  }

  addWording(kind: WordingKind): void {
    for (const text of new Set(wording[kind])) {
      const term = this.terms.add({ text });
      if (term >= 0) this.terms.say(term, 'wording', wordingKinds.indexOf(kind));
    }
  }

  *finish({ name, released, saleChannels = [] }: RulebookHead): Steps<ArrayBuffer> {
    const head: ImageHead = { name, released, saleChannels, prefixes: this.ids.prefixes };
    return yield* writeImage(this.terms, this.marks, {
      pool: this.facts,
      head: JSON.stringify(head),
    });
  }

  /** The name of a brand of which nothing more is said lies in its record, where it fits there. */
  private addMark({ id, name }: Brand, sectors: number): boolean {
    const { key, terms, ids } = this;
    if (!key.readName(name) || terms.isJoined()) return false;
    const { units, length, style } = key;
    const isNumbered = !isSlug(id, units, 0, length);
    if (isNumbered && !ids.read(id)) return false;
    this.marks.add(key, {
      state: sectors | (style << styleShift),
      prefix: isNumbered ? ids.prefix : undefined,
      number: isNumbered ? ids.number : 0,
      text: style === ownText ? name : '',
    });
    terms.grantBeginnings();
    if (key.running) terms.grantRunningName();
    return true;
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

/** Whether the rulebook gives a brand no more than a name and sectors. */
function isBare(brand: Brand): boolean {
  if (brand.aliases.length > 0 || brand.lines.length > 0) return false;
  for (const field in brand) {
    switch (field) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'sectors':
      case 'lines':
        break;
      default:
        if (brand[field as keyof Brand] !== undefined) return false;
    }
  }
  return true;
}
