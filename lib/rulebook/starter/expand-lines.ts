import type { Floor, Line } from '../rulebook.ts';
import { type Article, type BrandEntry, itemsOf, wordsOf } from './shorthand.ts';

export type Articles = ReadonlyMap<string, Article>;
/** Floors of a kind of brand in US dollars, by article. */
export type Templates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A line on its way, with the lines that it is a dearer kind of. */
interface Planned {
  line: Line;
  of: readonly string[];
}

/** All floors are estimates from general knowledge of outlet and sale prices: none was looked up. */
export function floorOf(dollars: number): Floor {
  return {
    amount: dollars < 20 ? Math.round(dollars * 10) / 10 : Math.round(dollars),
    currency: 'USD',
    source: 'estimate from general knowledge of the lowest sale prices of new goods worldwide',
    date: '2025',
    certainty: 'recalled',
  };
}

/** The lines of a brand: those with a name of their own, then those of its articles. */
export function linesOf(entry: BrandEntry, articles: Articles, templates: Templates): Line[] {
  const planned = new Map([...namedLines(entry), ...articleLines(entry, articles, templates)]);
  const own = new Map([...planned].map(([id, { line }]) => [id, line.unless ?? []]));
  for (const { line, of } of planned.values()) {
    for (const id of ancestorsOf(of, planned)) {
      inherit(line, own.get(id) ?? []);
      silence(planned.get(id)?.line, line.terms);
    }
  }
  return [...planned.values()].map(({ line }) => line);
}

function namedLines(entry: BrandEntry): [string, Planned][] {
  return Object.entries(entry.named ?? {}).map(([id, { label, terms, of, floor, unless }]) => {
    const line: Line = {
      id,
      name: label ?? terms[0] ?? id,
      terms: [...terms],
      ...(unless ? { unless: unless.flatMap(wordsOf) } : {}),
      ...(of ? {} : { specific: true }),
      floor: floorOf(floor),
    };
    return [id, { line, of: of ?? [] }];
  });
}

function articleLines(
  entry: BrandEntry,
  articles: Articles,
  templates: Templates,
): [string, Planned][] {
  const floors = new Map<string, number>();
  for (const [id, dollars] of Object.entries(entry.like ? (templates[entry.like] ?? {}) : {})) {
    floors.set(id, dollars * (entry.times ?? 1));
  }
  for (const [id, dollars] of Object.entries(entry.lines ?? {})) floors.set(id, dollars);
  return [...floors].map(([id, dollars]) => {
    const article = articles.get(id);
    if (!article) throw new Error(`${entry.name}: no article '${id}'`);
    const unless = itemsOf(article.unless);
    const line: Line = {
      id,
      name: article.name,
      terms: [...new Set(Object.values(article.terms).flatMap(itemsOf))],
      ...(unless.length > 0 ? { unless } : {}),
      floor: floorOf(dollars),
    };
    return [id, { line, of: article.within ? [article.within] : [] }];
  });
}

/** All lines that a line is a kind of, at any remove. */
function ancestorsOf(of: readonly string[], planned: ReadonlyMap<string, Planned>): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of planned.get(id)?.of ?? []) visit(next);
  };
  for (const id of of) visit(id);
  return found;
}

/** What is no perfume by its words (a sample, a tester) is none of its dearer kinds either. */
function inherit(line: Line, unless: readonly string[]): void {
  const terms = new Set(line.terms.map((term) => term.toLowerCase()));
  const others = unless.filter((word) => !terms.has(word.toLowerCase()));
  if (others.length > 0) line.unless = [...new Set([...(line.unless ?? []), ...others])];
}

/** The words of a dearer kind silence the line itself, whose floor would be too low for it. */
function silence(line: Line | undefined, terms: readonly string[]): void {
  if (!line) return;
  const own = new Set(line.terms.map((term) => term.toLowerCase()));
  const others = terms.filter((term) => !own.has(term.toLowerCase()));
  line.unless = [...new Set([...(line.unless ?? []), ...others])];
}
