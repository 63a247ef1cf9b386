import type { Alias, Brand, Line, Phrase, Rulebook, SaleChannel } from '../rulebook/rulebook.ts';
import { type TermIndex, TermIndexBuilder } from './term-index.ts';
import { type WordingKind, wording, wordingKinds } from './wording.ts';

export interface CompiledLine {
  readonly line: Line;
  readonly terms: ReadonlySet<number>;
  readonly unless: ReadonlySet<number>;
}

export interface CompiledBrand {
  readonly brand: Brand;
  /** Words of which one must stand beside an ambiguous name; its lines' terms do as well. */
  readonly company: ReadonlySet<number>;
  readonly unless: ReadonlySet<number>;
  readonly lines: readonly CompiledLine[];
}

/** What a term that was found is called in the rulebook. */
export interface NameOfBrand {
  readonly brand: CompiledBrand;
  readonly text: string;
  readonly kind: 'name' | 'nickname' | 'initials';
  readonly ambiguous: boolean;
}

export interface CompiledPhrase {
  readonly phrase: Phrase;
  readonly unless: ReadonlySet<number>;
}

/** A rulebook made ready for weighing; positions in the arrays are the index's term identifiers. */
export interface CompiledRulebook {
  readonly name: string;
  readonly released: string;
  readonly index: TermIndex;
  readonly names: readonly (readonly NameOfBrand[] | undefined)[];
  readonly phrases: readonly (readonly CompiledPhrase[] | undefined)[];
  readonly wording: readonly (readonly WordingKind[] | undefined)[];
  /** By host. */
  readonly saleChannels: ReadonlyMap<string, SaleChannel>;
}

/** Prepares a rulebook for `weigh`. In proportion to its terms; a pure function of the rulebook. */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const builder = new TermIndexBuilder();
  const names: NameOfBrand[][] = [];
  const phrases: CompiledPhrase[][] = [];
  const kinds: WordingKind[][] = [];

  // Brands share the words of their lines ('shoes' in sixteen languages): each list is kept once.
  const lists = new Map<string, ReadonlySet<number>>();
  const ids = (terms: readonly string[] = []): ReadonlySet<number> => {
    const key = terms.join('\n');
    let list = lists.get(key);
    if (!list) {
      list = new Set(terms.map((text) => builder.add({ text })).filter((id) => id !== undefined));
      lists.set(key, list);
    }
    return list;
  };

  for (const brand of rulebook.brands) {
    const compiled = compileBrand(brand, ids);
    const own: Alias = { text: brand.name, kind: 'name', ambiguous: brand.ambiguous };
    for (const alias of [own, ...brand.aliases]) {
      const id = builder.add({ text: alias.text, hideable: true });
      if (id === undefined) continue;
      names[id] ??= [];
      // An alias that folds to the name says nothing new.
      if (names[id].some((known) => known.brand === compiled)) continue;
      names[id].push({
        brand: compiled,
        text: alias.text,
        kind: alias.kind ?? 'name',
        ambiguous: alias.ambiguous ?? false,
      });
    }
  }
  for (const phrase of rulebook.phrases) {
    const substring = phrase.match === 'substring';
    const id = builder.add({ text: phrase.term, substring, hideable: isHideable(phrase) });
    if (id === undefined) continue;
    phrases[id] ??= [];
    phrases[id].push({ phrase, unless: ids(phrase.unless) });
  }
  for (const kind of wordingKinds) {
    for (const id of ids(wording[kind])) {
      kinds[id] ??= [];
      kinds[id].push(kind);
    }
  }
  return {
    name: rulebook.name,
    released: rulebook.released,
    index: builder.build(),
    names,
    phrases,
    wording: kinds,
    saleChannels: new Map(
      (rulebook.saleChannels ?? []).flatMap((channel) =>
        channel.hosts.map((host) => [host.toLowerCase(), channel]),
      ),
    ),
  };
}

/** The shortest phrase that is read through a disguise: 'repl1ca', 'super c0py'. */
const leastHidden = 6;

function isHideable({ term, strength, match }: Phrase): boolean {
  return strength >= 2 && match !== 'substring' && term.length >= leastHidden;
}

function compileBrand(
  brand: Brand,
  ids: (terms: readonly string[] | undefined) => ReadonlySet<number>,
): CompiledBrand {
  const lines = brand.lines.map((line) => ({
    line,
    terms: ids(line.terms),
    unless: ids(line.unless),
  }));
  return { brand, company: ids(brand.company), unless: ids(brand.unless), lines };
}
