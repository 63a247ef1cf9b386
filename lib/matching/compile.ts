import {
  type Alias,
  type Brand,
  type Phrase,
  type Rulebook,
  sectors,
} from '../rulebook/rulebook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { fold } from '../text/fold.ts';
import { ByteWriter, Column } from './image/bytes.ts';
import {
  asFolded,
  capitalised,
  capitals,
  nameDetail,
  slugOf,
  styled,
  styleShift,
} from './image/record.ts';
import { TermBuilder } from './image/term-builder.ts';
import { writeImage } from './image/write-image.ts';
import { wording, wordingKinds } from './wording.ts';

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

const between = 64;

/** As `compile`, yielding where a pause does no harm. In proportion to the rulebook. */
export function* compileInSteps(
  rulebook: Rulebook,
  onProgress: (share: number) => void = () => {},
): Steps<ArrayBuffer> {
  const compiler = new Compiler();
  // Whatever order they come in: verdicts are the same on every machine.
  const [brands, phrases] = [byIdentifier(rulebook.brands), byIdentifier(rulebook.phrases)];
  for (const [i, brand] of brands.entries()) {
    compiler.addBrand(brand);
    if (i % between !== 0) continue;
    onProgress(i / brands.length / 2);
    yield;
  }
  for (const phrase of phrases) compiler.addPhrase(phrase);
  yield;
  const image = yield* compiler.finish(rulebook);
  onProgress(1);
  return image;
}

/** By code units, as the database keeps them. */
function byIdentifier<Entry extends { id: string }>(entries: readonly Entry[]): readonly Entry[] {
  const inOrder = entries.every(({ id }, i) => i === 0 || (entries[i - 1] as Entry).id <= id);
  return inOrder ? entries : entries.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** The shortest phrase that is read through a disguise: 'repl1ca', 'super c0py'. */
const leastHidden = 6;

function isHideable({ term, strength, match }: Phrase): boolean {
  return strength >= 2 && match !== 'substring' && term.length >= leastHidden;
}

class Compiler {
  private readonly terms = new TermBuilder();
  private readonly facts = new ByteWriter();
  private readonly encoder = new TextEncoder();
  private readonly lists: number[][] = [];
  /** Brands share the words of their lines ('shoes' in sixteen languages): each list is kept once. */
  private readonly listOf = new Map<string, number>();
  private readonly prefixes: string[] = [];
  private readonly prefixOf = new Column();
  private readonly numberOf = new Column();

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

  *finish({ name, released, saleChannels = [] }: Rulebook): Steps<ArrayBuffer> {
    for (const [kind, of] of wordingKinds.entries())
      for (const text of new Set(wording[of])) {
        const term = this.terms.add({ text });
        if (term >= 0) this.terms.say(term, 'wording', kind);
      }
    yield;
    const head: ImageHead = { name, released, saleChannels, prefixes: this.prefixes };
    return yield* writeImage(this.terms, {
      pool: this.facts,
      lists: this.lists,
      prefixOf: this.prefixOf,
      numberOf: this.numberOf,
      head: JSON.stringify(head),
    });
  }

  /** The name of a brand of which nothing more is said lies in its term's record, if it fits there. */
  private addBare({ id, name, sectors: [sector] }: Brand): boolean {
    const key = fold(name).text;
    const style = [asFolded, capitalised, capitals].find((one) => styled(key, one) === name);
    if (style === undefined || sector === undefined) return false;
    const numbered = id === slugOf(key) ? 0 : this.addNumbered(id);
    if (numbered < 0) return false;
    const term = this.terms.add({ text: name, hideable: true });
    if (term < 0 || this.terms.keyText(term) !== key) return false;
    this.terms.say(term, 'plain', sectors.indexOf(sector) | (style << styleShift), numbered);
    return true;
  }

  private addNumbered(id: string): number {
    const [, prefix, digits] = /^(.*?)(0|[1-9]\d{0,8})$/.exec(id) ?? [];
    if (prefix === undefined || digits === undefined) return -1;
    let place = this.prefixes.indexOf(prefix);
    if (place < 0) {
      if (this.prefixes.length === 64) return -1;
      place = this.prefixes.push(prefix) - 1;
    }
    this.prefixOf.push(place);
    return this.numberOf.push(Number(digits)) + 1;
  }

  private addFacts(facts: BrandFacts | PhraseFacts): number {
    const at = this.facts.length;
    const bytes = this.encoder.encode(JSON.stringify(facts));
    this.facts.varint(bytes.length);
    this.facts.all(bytes);
    return at;
  }

  private list(texts: readonly string[]): number {
    const key = texts.join('\n');
    let list = this.listOf.get(key);
    if (list === undefined) {
      const terms = texts.map((text) => this.terms.add({ text })).filter((term) => term >= 0);
      list = this.lists.push([...new Set(terms)]) - 1;
      this.listOf.set(key, list);
    }
    return list;
  }
}

function isBare(brand: Brand): boolean {
  if (brand.aliases.length > 0 || brand.lines.length > 0 || brand.sectors.length > 1) return false;
  return Object.entries(brand).every(
    ([field, value]) => bareFields.has(field) || value === undefined,
  );
}
const bareFields = new Set(['id', 'name', 'aliases', 'sectors', 'lines']);
