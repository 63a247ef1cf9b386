import type { Alias, AuthorisedSeller, Brand, Floor, Line } from '../rulebook.ts';
import {
  type Article,
  type BrandFile,
  type BrandShorthand,
  itemsOf,
  type LineShorthand,
} from './shorthand.ts';

export type Articles = ReadonlyMap<string, Article>;

/** The brands of a file in the rulebook's own form. */
export function expand(file: BrandFile, articles: Articles): Brand[] {
  return file.brands.map((brand) => expandBrand(brand, file, articles));
}

function expandBrand(brand: BrandShorthand, file: BrandFile, articles: Articles): Brand {
  const floorOf = (amount: number, basis: Partial<Floor> = {}): Floor => ({
    amount,
    currency: basis.currency ?? file.floors.currency,
    source: basis.source ?? file.floors.source,
    date: basis.date ?? file.floors.date,
    certainty: basis.certainty ?? file.floors.certainty,
  });
  return {
    id: brand.id,
    name: brand.name,
    aliases: aliasesOf(brand),
    ...present('ambiguous', brand.ambiguous),
    ...listed('company', brand.company),
    ...listed('unless', brand.unless),
    sectors: brand.sectors ?? [file.sector],
    lines: linesOf(brand, articles, floorOf),
    ...present('floor', brand.floor === undefined ? undefined : floorOf(brand.floor)),
    ...present('sellers', sellersOf(brand)),
    ...present('website', brand.website),
    ...listed('unnamedIn', brand.unnamedIn),
  };
}

function aliasesOf(brand: BrandShorthand): Alias[] {
  const aliases: Alias[] = [];
  const add = (items: string, kind: 'name' | 'nickname' | 'initials', language = '') => {
    for (const item of itemsOf(items)) {
      aliases.push({
        text: item.replace(/^~/, ''),
        ...(language ? { language } : {}),
        ...(kind === 'name' ? {} : { kind }),
        ...(item.startsWith('~') ? { ambiguous: true } : {}),
      });
    }
  };
  for (const [language, items] of Object.entries(brand.names ?? {})) add(items, 'name', language);
  for (const [language, items] of Object.entries(brand.nicknames ?? {}))
    add(items, 'nickname', language);
  add(brand.initials ?? '', 'initials');
  return aliases;
}

interface PlannedLine {
  line: Line;
  of: string[];
}

function linesOf(
  brand: BrandShorthand,
  articles: Articles,
  floorOf: (amount: number, basis?: Partial<Floor>) => Floor,
): Line[] {
  const planned = new Map<string, PlannedLine>();
  for (const [id, given] of Object.entries(brand.lines)) {
    const stated: LineShorthand = typeof given === 'number' ? { floor: given } : given;
    const article = articles.get(id);
    const terms = [
      ...(article ? Object.values(article.terms).flatMap(itemsOf) : []),
      ...itemsOf(stated.terms),
    ];
    const unless = [...itemsOf(article?.unless), ...itemsOf(stated.unless)];
    const line: Line = {
      id,
      name: stated.name ?? article?.name ?? id,
      terms: [...new Set(terms)],
      ...(unless.length > 0 ? { unless } : {}),
      ...present('floor', stated.floor === undefined ? undefined : floorOf(stated.floor, stated)),
    };
    const of = [...(stated.of?.split(' ') ?? []), ...(article?.within ? [article.within] : [])];
    planned.set(id, { line, of });
  }
  for (const { line, of } of planned.values()) {
    for (const id of ancestors(of, planned)) silenceFor(planned.get(id)?.line, line.terms);
  }
  return [...planned.values()].map(({ line }) => line);
}

/** All lines that a line is a kind of, at any remove. */
function ancestors(of: readonly string[], planned: ReadonlyMap<string, PlannedLine>): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of planned.get(id)?.of ?? []) visit(next);
  };
  for (const id of of) visit(id);
  return found;
}

/** The words of the dearer kind silence the line itself: its floor would be too low for that. */
function silenceFor(line: Line | undefined, terms: readonly string[]): void {
  if (!line) return;
  const own = new Set(line.terms);
  line.unless = [
    ...new Set([...(line.unless ?? []), ...terms.filter((term) => !own.has(term))]),
  ];
}

function sellersOf(brand: BrandShorthand): AuthorisedSeller[] | undefined {
  if (!brand.sellers) return undefined;
  return Object.entries(brand.sellers).flatMap(([marketplace, given]): AuthorisedSeller[] =>
    typeof given === 'string'
      ? itemsOf(given).map((name) => ({
          marketplace,
          name,
          source: 'the shop’s name on the marketplace, as generally known',
          certainty: 'recalled',
        }))
      : given.map((seller) => ({ marketplace, ...seller })),
  );
}

function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function listed<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string[] } {
  const items = itemsOf(text);
  return present(key, items.length > 0 ? items : undefined);
}
