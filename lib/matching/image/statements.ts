import type { Brand, Phrase } from '../../rulebook/rulebook.ts';
import type { BrandFacts, ImageHead, PhraseFacts } from '../compile.ts';
import type { CompiledBrand, CompiledPhrase, NameOfBrand, TermSet } from '../compiled.ts';
import { type WordingKind, wordingKinds } from '../wording-kinds.ts';
import { ByteReader } from './byte-reader.ts';
import {
  NAMED,
  NUMBERED,
  ownText,
  PHRASED,
  PLAIN,
  readNameDetail,
  sectorBits,
  slugOf,
  spelledOut,
  statementCode,
  styled,
  styleShift,
  WORDED,
} from './record.ts';
import { sectorSets } from './sector-sets.ts';
import type { TermTable } from './term-table.ts';

/** What is kept of what was read before; so much is named by no page. */
const mostKept = 512;

/** What a rulebook says of its terms, read from the image when it is asked for. */
export class Statements {
  private readonly table: TermTable;
  private readonly facts: Uint8Array;
  private readonly lists: Uint32Array;
  private readonly decoder = new TextDecoder();
  private readonly brands = new Map<number, CompiledBrand>();
  private readonly phrases = new Map<number, CompiledPhrase>();
  private readonly names = new Map<number, readonly NameOfBrand[]>();

  constructor(table: TermTable) {
    this.table = table;
    this.facts = table.bytes('facts');
    this.lists = table.words('lists');
  }

  private known: ImageHead | undefined;
  get head(): ImageHead {
    this.known ??= JSON.parse(this.decoder.decode(this.table.bytes('head'))) as ImageHead;
    return this.known;
  }

  /** Lets go of what was read, where it is much. Brands read before and after are not the same object. */
  rest(): void {
    if (this.names.size < mostKept) return;
    this.names.clear();
    this.brands.clear();
    this.phrases.clear();
  }

  namesOf(term: number): readonly NameOfBrand[] {
    let names = this.names.get(term);
    if (!names) {
      names = this.readNames(term);
      // Whatever order the rulebook came in: verdicts are the same on every machine.
      if (names.length > 1)
        names = names.toSorted((a, b) => byText(a.brand.brand.id, b.brand.brand.id));
      if (names.length > 0) this.names.set(term, names);
    }
    return names;
  }

  private readNames(term: number): readonly NameOfBrand[] {
    const flags = this.table.flagsOf(term);
    if (!(flags & (PLAIN | NAMED))) return [];
    const rest = this.table.restOf(term);
    if (flags & PLAIN) {
      const style = (flags >> styleShift) & 3;
      const bare = style === spelledOut ? this.readSpelledOut(rest) : { style };
      return [this.bareName(term, flags & sectorBits, bare)];
    }
    const names: NameOfBrand[] = [];
    for (const said of this.statementsIn(rest)) {
      if (said.code === statementCode.plain) {
        if (said.bare) names.push(this.bareName(term, said.value, said.bare));
      } else if (said.code === statementCode.name) {
        const { index, kind, ambiguous } = readNameDetail(said.detail);
        const brand = this.brandAt(said.value);
        const text = index === 0 ? brand.brand.name : brand.brand.aliases[index - 1]?.text;
        names.push({ brand, text: text ?? brand.brand.name, kind, ambiguous });
      }
    }
    return names;
  }

  phrasesOf(term: number): readonly CompiledPhrase[] {
    if ((this.table.flagsOf(term) & (PLAIN | PHRASED)) !== PHRASED) return [];
    return [...this.statementsIn(this.table.restOf(term))]
      .flatMap(({ code, value }) => (code === statementCode.phrase ? [this.phraseAt(value)] : []))
      .sort((a, b) => byText(a.phrase.id, b.phrase.id));
  }

  wordingOf(term: number): readonly WordingKind[] {
    if ((this.table.flagsOf(term) & (PLAIN | WORDED)) !== WORDED) return [];
    return [...this.statementsIn(this.table.restOf(term))].flatMap(({ code, value }) =>
      code === statementCode.wording ? (wordingKinds[value] ?? []) : [],
    );
  }

  private *statementsIn(rest: ByteReader) {
    while (rest.at < rest.end) {
      const code = rest.byte();
      const value = rest.varint();
      const detail = code === statementCode.name ? rest.varint() : 0;
      const bare = code === statementCode.plain ? this.readSpelledOut(rest) : undefined;
      yield { code, value, detail, bare };
    }
  }

  private readSpelledOut(rest: ByteReader): Bare {
    const first = rest.byte();
    const style = first & 3;
    const id = first & NUMBERED ? `${this.head.prefixes[rest.byte()]}${rest.varint()}` : undefined;
    if (style !== ownText) return { style, id };
    return { style, id, text: this.table.decodeNext(rest) };
  }

  private bareName(term: number, sectorSet: number, { style, id, text }: Bare): NameOfBrand {
    const key = this.table.keyOf(term);
    const name = text ?? styled(key, style);
    const brand: CompiledBrand = {
      brand: {
        id: id ?? slugOf(key),
        name,
        aliases: [],
        sectors: [...(sectorSets[sectorSet] ?? [])],
      },
      company: none,
      unless: none,
      lines: [],
    };
    return { brand, text: name, kind: 'name', ambiguous: false };
  }

  private brandAt(at: number): CompiledBrand {
    const known = this.brands.get(at);
    if (known) return known;
    const { company, unless, lines, ...brand } = this.factsAt(at) as BrandFacts;
    const compiled: CompiledBrand = {
      brand: brand as Brand,
      company: this.list(company),
      unless: this.list(unless),
      lines: lines.map(({ terms, unless: notLine, ...line }) => ({
        line,
        terms: this.list(terms),
        unless: this.list(notLine),
      })),
    };
    this.brands.set(at, compiled);
    return compiled;
  }

  private phraseAt(at: number): CompiledPhrase {
    const known = this.phrases.get(at);
    if (known) return known;
    const { unless, ...phrase } = this.factsAt(at) as PhraseFacts;
    const compiled = { phrase: phrase as Phrase, unless: this.list(unless) };
    this.phrases.set(at, compiled);
    return compiled;
  }

  private factsAt(at: number): unknown {
    const reader = new ByteReader(this.facts, at);
    const length = reader.varint();
    return JSON.parse(this.decoder.decode(this.facts.subarray(reader.at, reader.at + length)));
  }

  private list(list: number | undefined): TermSet {
    if (list === undefined) return none;
    const [start, end] = [this.lists[list] as number, this.lists[list + 1] as number];
    return new ListedTerms(this.lists.subarray(start, end), this.table.base);
  }
}

/** What a record says of a plain name. */
interface Bare {
  readonly style: number;
  readonly id?: string | undefined;
  readonly text?: string;
}

/** By code units. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const none: TermSet = { has: () => false };

/** Terms in order, searched by halves where they lie. */
class ListedTerms implements TermSet {
  private readonly places: Uint32Array;
  private readonly base: number;

  constructor(places: Uint32Array, base: number) {
    this.places = places;
    this.base = base;
  }

  has(term: number): boolean {
    const wanted = term - this.base;
    let low = 0;
    let high = this.places.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const place = this.places[middle] as number;
      if (place === wanted) return true;
      if (place < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}
