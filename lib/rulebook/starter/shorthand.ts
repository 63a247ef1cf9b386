import * as v from 'valibot';
import { SectorSchema } from '../rulebook.ts';
import parts from './parts.json' with { type: 'json' };

/**
 * How the data files of the starter rulebook are written: short, so that a brand is a screenful.
 * A name or a nickname after `~` is also an everyday word and counts only in company.
 */
const texts = v.array(v.string());

const NamedLineSchema = v.strictObject({
  /** What to call it, where its first term won't do. */
  label: v.optional(v.string()),
  terms: texts,
  /**
   * The lines that it is a dearer kind of: what holds for those isn't asked where it is named.
   * Without any it speaks before all general lines.
   */
  of: v.optional(texts),
  /** In US dollars. */
  floor: v.number(),
  unless: v.optional(texts),
});

/** A brand as the data files have it, with prices in US dollars. */
export const BrandEntrySchema = v.strictObject({
  name: v.string(),
  /** Its sectors, the main one first. */
  in: v.array(SectorSchema),
  /** Other names in Latin script; then those in Chinese, traditional Chinese, Japanese, … */
  alias: v.optional(texts),
  zh: v.optional(texts),
  zht: v.optional(texts),
  ja: v.optional(texts),
  ko: v.optional(texts),
  ru: v.optional(texts),
  ar: v.optional(texts),
  th: v.optional(texts),
  uk: v.optional(texts),
  fa: v.optional(texts),
  he: v.optional(texts),
  hi: v.optional(texts),
  nick: v.optional(texts),
  initials: v.optional(texts),
  /** Languages in which it has no name of its own. */
  unnamedIn: v.optional(texts),
  ambiguous: v.optional(v.boolean()),
  company: v.optional(texts),
  unless: v.optional(texts),
  /** Floors of a kind of brand, by article, and what they are multiplied by. */
  like: v.optional(v.picklist(['sportswear', 'streetwear', 'designer', 'luxury'])),
  times: v.optional(v.number()),
  /** Floors by article, in place of the template's. */
  lines: v.optional(v.record(v.string(), v.number())),
  /** Lines that have a name of their own. */
  named: v.optional(v.record(v.string(), NamedLineSchema)),
  floor: v.optional(v.number()),
  sellers: v.optional(v.array(v.strictObject({ marketplace: v.string(), name: v.string() }))),
  website: v.optional(v.string()),
});

/** A kind of goods that many brands sell, with its words by language. */
export const ArticleSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  /** The article that it is a dearer kind of. */
  within: v.optional(v.string()),
  /** By language, `mul` for several; parted by ' | '. */
  terms: v.record(v.string(), v.string()),
  unless: v.optional(v.string()),
});

export type BrandEntry = v.InferOutput<typeof BrandEntrySchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;

export function itemsOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' | ').flatMap(wordsOf);
}

/** What goes with devices has a name for its words in all languages: '@battery'. */
export function wordsOf(item: string): string[] {
  if (!item.startsWith('@')) return [item];
  const words = new Map(Object.entries(parts)).get(item.slice(1));
  if (words === undefined) throw new Error(`no words are stated for '${item}'`);
  return itemsOf(words);
}
