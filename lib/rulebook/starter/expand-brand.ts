import type { Alias, AuthorisedSeller, Brand } from '../rulebook.ts';
import { type Articles, floorOf, linesOf, type Templates } from './expand-lines.ts';
import type { BrandEntry } from './shorthand.ts';

/** The full form of a brand, as the rulebook's language has it. */
export function expandBrand(entry: BrandEntry, articles: Articles, templates: Templates): Brand {
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
    sectors: [...entry.in],
    lines: linesOf(entry, articles, templates),
    ...(entry.ambiguous ? { ambiguous: true } : {}),
    ...(entry.company ? { company: [...entry.company] } : {}),
    ...(entry.unless ? { unless: [...entry.unless] } : {}),
    ...(entry.floor === undefined ? {} : { floor: floorOf(entry.floor) }),
    ...(sellers.length > 0 ? { sellers } : {}),
    ...(entry.website ? { website: entry.website } : {}),
    certainty: 'recalled',
    ...(entry.unnamedIn ? { unnamedIn: [...entry.unnamedIn] } : {}),
  };
}

const languages = {
  zh: 'zh',
  zht: 'zh-Hant',
  ja: 'ja',
  ko: 'ko',
  ru: 'ru',
  ar: 'ar',
  th: 'th',
  uk: 'uk',
  fa: 'fa',
  he: 'he',
  hi: 'hi',
};

function aliasesOf(entry: BrandEntry): Alias[] {
  const aliases = (
    texts: readonly string[] | undefined,
    kind: Alias['kind'],
    language?: string,
  ): Alias[] =>
    (texts ?? []).map((text) => ({
      text: text.replace(/^~/, ''),
      kind,
      ...(language ? { language } : {}),
      ...(text.startsWith('~') ? { ambiguous: true } : {}),
    }));
  return [
    ...aliases(entry.alias, 'name'),
    ...Object.entries(languages).flatMap(([key, language]) =>
      aliases(entry[key as keyof typeof languages], 'name', language),
    ),
    ...aliases(entry.nick, 'nickname'),
    ...aliases(entry.initials, 'initials'),
  ];
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
