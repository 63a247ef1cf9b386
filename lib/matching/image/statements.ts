import type { Brand, Phrase } from '../../rulebook/rulebook.ts';
import type { BrandFacts, ImageHead, PhraseFacts } from '../compile.ts';
import type {
  CompiledBrand,
  CompiledPhrase,
  NameOfBrand,
  SaidOfTerm,
  WordList,
} from '../compiled.ts';
import { type WordingKind, wordingKinds } from '../wording-kinds.ts';
import { ByteReader } from './byte-reader.ts';
import {
  NUMBERED,
  ownText,
  PLAIN,
  readNameDetail,
  sectorBits,
  slugOf,
  spelledOut,
  statementCode,
  styled,
  styleShift,
} from './record.ts';
import { sectorSets } from './sector-sets.ts';
import type { TermTable } from './term-table.ts';

/** What is kept of what was read before; so much is named by no page. */
const mostKept = 512;

/** What a rulebook says of its terms, read from the image when it is asked for. */
export class Statements {
  private readonly table: TermTable;
  private readonly facts: Uint8Array;
  private readonly decoder = new TextDecoder();
  private readonly brands = new Map<number, CompiledBrand>();
  private readonly phrases = new Map<number, CompiledPhrase>();
  private readonly said = new Map<number, SaidOfTerm>();

  constructor(table: TermTable) {
    this.table = table;
    this.facts = table.bytes('facts');
  }

  private known: ImageHead | undefined;
  get head(): ImageHead {
    this.known ??= JSON.parse(this.decoder.decode(this.table.bytes('head'))) as ImageHead;
    return this.known;
  }

  /** Lets go of what was read, where it is much. Brands read before and after are not the same object. */
  rest(): void {
    if (this.said.size < mostKept) return;
    this.said.clear();
    this.brands.clear();
    this.phrases.clear();
  }

  saidOf(term: number): SaidOfTerm {
    const known = this.said.get(term);
    if (known) return known;
    const said = this.read(term);
    if (said) this.said.set(term, said);
    return said ?? nothing;
  }

  /** Nothing where facts are still to be read. */
  private read(term: number): SaidOfTerm | undefined {
    const flags = this.table.flagsOf(term);
    const rest = this.table.restOf(term);
    if (flags & PLAIN) {
      const style = (flags >> styleShift) & 3;
      const bare = style === spelledOut ? this.readSpelledOut(rest) : { style };
      return { ...nothing, names: [this.bareName(term, flags & sectorBits, bare)] };
    }
    if (rest.at === rest.end) return nothing;
    const names: NameOfBrand[] = [];
    const phrases: CompiledPhrase[] = [];
    const wording: WordingKind[] = [];
    const lists: number[] = [];
    let lacking = false;
    while (rest.at < rest.end) {
      const code = rest.byte();
      const value = rest.varint();
      if (code === statementCode.plain)
        names.push(this.bareName(term, value, this.readSpelledOut(rest)));
      else if (code === statementCode.name) {
        const detail = rest.varint();
        if (this.isThere(value)) names.push(this.nameOf(value, detail));
        else lacking = true;
      } else if (code === statementCode.phrase) {
        if (this.isThere(value)) phrases.push(this.phraseAt(value));
        else lacking = true;
      } else if (code === statementCode.wording) wording.push(wordingKinds[value] as WordingKind);
      else lists.push(this.table.base + value);
    }
    if (lacking) return undefined;
    // Whatever order the rulebook came in: verdicts are the same on every machine.
    names.sort((a, b) => byText(a.brand.brand.id, b.brand.brand.id));
    phrases.sort((a, b) => byText(a.phrase.id, b.phrase.id));
    return { names, phrases, wording, lists };
  }

  private nameOf(facts: number, detail: number): NameOfBrand {
    const { index, kind, ambiguous } = readNameDetail(detail);
    const brand = this.brandAt(facts);
    const alias = index === 0 ? undefined : brand.brand.aliases[index - 1];
    return { brand, text: alias?.text ?? brand.brand.name, kind, ambiguous };
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
      company: undefined,
      unless: undefined,
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
      company: this.listOf(company),
      unless: this.listOf(unless),
      lines: lines.map(({ terms, unless: notLine, ...line }) => ({
        line,
        terms: this.listOf(terms),
        unless: this.listOf(notLine),
      })),
    };
    this.brands.set(at, compiled);
    return compiled;
  }

  private phraseAt(at: number): CompiledPhrase {
    const known = this.phrases.get(at);
    if (known) return known;
    const { unless, ...phrase } = this.factsAt(at) as PhraseFacts;
    const compiled = { phrase: phrase as Phrase, unless: this.listOf(unless) };
    this.phrases.set(at, compiled);
    return compiled;
  }

  /** Whether facts were read, of which the length stands in the first five bytes at most. */
  private isThere(at: number): boolean {
    const { table, facts } = this;
    if (!table.has(facts, at, at + 5)) return false;
    const reader = new ByteReader(facts, at);
    const length = reader.varint();
    return table.has(facts, reader.at, reader.at + length);
  }

  private factsAt(at: number): unknown {
    const reader = new ByteReader(this.facts, at);
    const length = reader.varint();
    return JSON.parse(this.decoder.decode(this.facts.subarray(reader.at, reader.at + length)));
  }

  /** Lists of other images have other numbers, as terms have. */
  private listOf(list: WordList): WordList {
    return list === undefined ? undefined : this.table.base + list;
  }
}

const nothing: SaidOfTerm = { names: [], phrases: [], wording: [], lists: [] };

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
