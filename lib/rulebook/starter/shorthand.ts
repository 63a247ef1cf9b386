import * as v from 'valibot';
import { AuthorisedSellerSchema, CertaintySchema, SectorSchema } from '../rulebook.ts';

/**
 * How the starter rulebook's brands are written down: short, so that a brand is a screenful.
 * `expand` makes the rulebook's own form of it. A list is one text, its items parted by ' | ';
 * `~` before a name says that it is also an everyday word and counts only in company.
 */
const list = v.string();
/** By language; the empty one for names that belong to none. */
const byLanguage = v.record(v.string(), list);

/** What the floors of a file rest on, where a line doesn't say otherwise. */
const FloorBasisSchema = v.strictObject({
  currency: v.string(),
  source: v.string(),
  date: v.string(),
  certainty: CertaintySchema,
});

const LineShorthandSchema = v.strictObject({
  name: v.optional(v.string()),
  terms: v.optional(list),
  unless: v.optional(list),
  /** Lines that this one is a dearer kind of, parted by spaces: theirs is not the floor for it. */
  of: v.optional(v.string()),
  floor: v.optional(v.number()),
  ...v.partial(FloorBasisSchema).entries,
});

const SellerShorthandSchema = v.omit(AuthorisedSellerSchema, ['marketplace']);

const BrandShorthandSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  names: v.optional(byLanguage),
  nicknames: v.optional(byLanguage),
  initials: v.optional(list),
  ambiguous: v.optional(v.boolean()),
  company: v.optional(list),
  unless: v.optional(list),
  unnamedIn: v.optional(list),
  /** Where it isn't the file's sector alone; the main one first. */
  sectors: v.optional(v.array(SectorSchema)),
  floor: v.optional(v.number()),
  /** By id: a floor alone where the id is an article's (see articles.json). */
  lines: v.record(v.string(), v.union([v.number(), LineShorthandSchema])),
  /** By marketplace: shop names as the marketplace shows them, or sellers with their basis. */
  sellers: v.optional(v.record(v.string(), v.union([list, v.array(SellerShorthandSchema)]))),
  website: v.optional(v.string()),
});

export const BrandFileSchema = v.strictObject({
  sector: SectorSchema,
  floors: FloorBasisSchema,
  brands: v.array(BrandShorthandSchema),
});

/** Kinds of goods that many brands sell, with their words in many languages. */
export const ArticleFileSchema = v.strictObject({
  articles: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      /** The article that it is a dearer kind of. */
      within: v.optional(v.string()),
      terms: byLanguage,
      unless: v.optional(list),
    }),
  ),
});

export type BrandFile = v.InferOutput<typeof BrandFileSchema>;
export type BrandShorthand = v.InferOutput<typeof BrandShorthandSchema>;
export type LineShorthand = v.InferOutput<typeof LineShorthandSchema>;
export type Article = v.InferOutput<typeof ArticleFileSchema>['articles'][number];

/** The items of a list, each once. */
export function itemsOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const items = text.split(' | ').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
