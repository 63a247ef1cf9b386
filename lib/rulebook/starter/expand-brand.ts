import type { Alias, AuthorisedSeller, Brand, Floor, Line, Sector } from '../rulebook.ts';
import articleList from './articles.json' with { type: 'json' };
import templates from './templates.json' with { type: 'json' };

/** A brand as the data files write it: short, with prices in US dollars. */
export interface BrandEntry {
  name: string;
  in: Sector[];
  /** Other names in Latin script; then those in Chinese, traditional Chinese, Japanese, … */
  alias?: string[];
  zh?: string[];
  zht?: string[];
  ja?: string[];
  ko?: string[];
  ru?: string[];
  ar?: string[];
  th?: string[];
  nick?: string[];
  initials?: string[];
  /** The brand is not written in Chinese script. */
  noChineseName?: boolean;
  /** Floors of a kind of brand, by article, and what they are multiplied by. */
  like?: keyof typeof templates;
  times?: number;
  /** Floors by article. */
  lines?: Record<string, number>;
  /** Lines that have a name of their own. */
  named?: Record<string, NamedLine>;
  floor?: number;
  ambiguous?: boolean;
  company?: string[];
  unless?: string[];
  sellers?: { marketplace: string; name: string }[];
  website?: string;
}

interface NamedLine {
  /** What to call it, where its first term won't do. */
  label?: string;
  terms: string[];
  floor: number;
  unless?: string[];
}

interface Article {
  id: string;
  name: string;
  terms: Record<string, string>;
  unless?: string;
}

const articles = new Map(
  (articleList.articles as unknown as Article[]).map((one) => [one.id, one]),
);
const split = (list: string | undefined): string[] =>
  list
    ? list
        .split(' | ')
        .map((term) => term.trim())
        .filter(Boolean)
    : [];

export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** All floors are estimates from general knowledge of outlet and sale prices: none was looked up. */
const floorOf = (dollars: number): Floor => ({
  amount: dollars < 20 ? Math.round(dollars * 10) / 10 : Math.round(dollars),
  currency: 'USD',
  source: 'estimate from general knowledge of the lowest sale prices of new goods worldwide',
  date: '2025',
  certainty: 'recalled',
});

function aliasesOf(entry: BrandEntry): Alias[] {
  const named = (texts: string[] | undefined, language?: string): Alias[] =>
    (texts ?? []).map((text) => ({
      text,
      kind: 'name' as const,
      ...(language ? { language } : {}),
    }));
  return [
    ...named(entry.alias),
    ...named(entry.zh, 'zh'),
    ...named(entry.zht, 'zh-Hant'),
    ...named(entry.ja, 'ja'),
    ...named(entry.ko, 'ko'),
    ...named(entry.ru, 'ru'),
    ...named(entry.ar, 'ar'),
    ...named(entry.th, 'th'),
    ...(entry.nick ?? []).map((text): Alias => ({ text, kind: 'nickname', ambiguous: true })),
    ...(entry.initials ?? []).map((text): Alias => ({ text, kind: 'initials', ambiguous: true })),
  ];
}

function articleLine(id: string, dollars: number): Line {
  const article = articles.get(id);
  if (!article) throw new Error(`no article '${id}' in articles.json`);
  const unless = split(article.unless);
  return {
    id,
    name: article.name,
    terms: Object.values(article.terms).flatMap(split),
    ...(unless.length ? { unless } : {}),
    floor: floorOf(dollars),
  };
}

function linesOf(entry: BrandEntry): Line[] {
  const template: Record<string, number> = entry.like ? templates[entry.like] : {};
  const scaled = Object.entries(template).map(
    ([id, dollars]) => [id, dollars * (entry.times ?? 1)] as const,
  );
  const floors = new Map<string, number>([...scaled, ...Object.entries(entry.lines ?? {})]);
  const named = Object.entries(entry.named ?? {}).map(
    ([id, { label, terms, floor, unless }]): Line => ({
      id,
      name: label ?? terms[0] ?? id,
      terms,
      ...(unless ? { unless } : {}),
      specific: true,
      floor: floorOf(floor),
    }),
  );
  return [...named, ...[...floors].map(([id, dollars]) => articleLine(id, dollars))];
}

/** The full form of a brand, as the rulebook's language has it. */
export function expandBrand(entry: BrandEntry): Brand {
  const sellers = (entry.sellers ?? []).map(
    ({ marketplace, name }): AuthorisedSeller => ({
      marketplace,
      name,
      source: 'the brand’s flagship store there, from general knowledge',
      certainty: 'recalled',
    }),
  );
  return {
    id: slug(entry.name),
    name: entry.name,
    aliases: aliasesOf(entry),
    sectors: entry.in,
    lines: linesOf(entry),
    ...(entry.ambiguous ? { ambiguous: true } : {}),
    ...(entry.company ? { company: entry.company } : {}),
    ...(entry.unless ? { unless: entry.unless } : {}),
    ...(entry.floor === undefined ? {} : { floor: floorOf(entry.floor) }),
    ...(sellers.length ? { sellers } : {}),
    ...(entry.website ? { website: entry.website } : {}),
  };
}
