import * as v from 'valibot';
import { formFaults } from './form-faults.ts';
import { sectors } from './sectors.ts';

export type { Sector } from './sectors.ts';

/**
 * The rulebook's language: what anyone may state about brands, and about the words
 * that give copies away. Data only, so that it can be edited, shared and checked.
 */

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, formFaults.identifier));
const term = v.pipe(
  v.string(),
  v.minLength(1, formFaults.empty),
  v.maxLength(200, formFaults.long),
);
/** BCP 47. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, formFaults.language),
);
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, formFaults.currency));
/** ISO 8601: a day, a month or a year. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, formFaults.date));

/**
 * How sure a stated fact is: `verified` was seen in a source, `recalled` is general
 * knowledge that somebody should check.
 */
export const CertaintySchema = v.picklist(['verified', 'recalled']);

export const SectorSchema = v.picklist(sectors);

export const AliasSchema = v.object({
  text: term,
  language: v.optional(language),
  /** `nickname`: what buyers and sellers say instead of the name; `initials`: a short code. */
  kind: v.optional(v.picklist(['name', 'nickname', 'initials'])),
  /** The alias is also an everyday word or code: it counts only in company (see `Brand.company`). */
  ambiguous: v.optional(v.boolean()),
});

export const FloorSchema = v.object({
  /** What a new genuine article of this line is hardly ever sold under, discounts included. */
  amount: v.pipe(v.number(formFaults.amount), v.minValue(0, formFaults.amount)),
  currency,
  source: term,
  date,
  certainty: CertaintySchema,
});

/**
 * The rights holder's own picture of an article. It stays where it is: kept are its address and, where
 * it could be read, what it is known again by.
 */
export const PictureSchema = v.object({
  address: v.pipe(
    v.string(),
    v.regex(/^https:\/\/\S+$/, formFaults.picture),
    v.maxLength(2000, formFaults.picture),
  ),
  /** 64 bits, as `lib/purchases/picture-hash.ts` makes them. */
  differenceHash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, formFaults.pictureHash))),
  source: term,
  date,
  certainty: CertaintySchema,
});

export const LineSchema = v.object({
  id: identifier,
  name: term,
  /** Words of which one must stand in the listing for the line to be meant; any script. */
  terms: v.array(term),
  /** Words that mean something else than the line (a keyring, a pair of laces). */
  unless: v.optional(v.array(term)),
  /** A product line with a name of its own: where it is named, general lines (shoes) aren't asked. */
  specific: v.optional(v.boolean()),
  floor: v.optional(FloorSchema),
  /** What the genuine article looks like, for whoever compares: nothing is weighed by it. */
  pictures: v.optional(v.array(PictureSchema)),
});

export const AuthorisedSellerSchema = v.object({
  /** Identifier of a file in `lib/marketplaces/`. */
  marketplace: identifier,
  /** The seller's id or exact name there, as the marketplace shows it. */
  id: v.optional(term),
  name: v.optional(term),
  source: term,
  certainty: CertaintySchema,
});

/** Where the rights holder says that new goods of the brand are sold, or are not. */
export const PlaceSchema = v.object({
  /** Identifier of a file in `lib/marketplaces/`. */
  marketplace: identifier,
  sold: v.boolean(),
  source: term,
  date,
  certainty: CertaintySchema,
});

/** Model numbers or style codes that the brand gave out, as they are printed: 'CW2288-111'. */
export const ModelsSchema = v.object({
  codes: v.pipe(v.array(term), v.minLength(1, formFaults.codes)),
  /** All there are: only then does a code of the same form that isn't among them say anything. */
  complete: v.boolean(),
  source: term,
  date,
  certainty: CertaintySchema,
});

/** Where the rights holder takes reports itself: an address of a page or of mail. */
export const ContactSchema = v.object({
  address: v.pipe(
    v.string(),
    v.regex(/^(?:https:\/\/|mailto:)\S+$/, formFaults.contact),
    v.maxLength(500),
  ),
  source: term,
  date,
  certainty: CertaintySchema,
});

export const BrandSchema = v.object({
  id: identifier,
  name: term,
  aliases: v.array(AliasSchema),
  /** The name itself is an everyday word: it counts only in company. */
  ambiguous: v.optional(v.boolean()),
  /** Words of which one must stand beside an ambiguous name or alias. Lines' terms count too. */
  company: v.optional(v.array(term)),
  /** Phrases in which the name means something else ('cat litter', 'apple cider'). */
  unless: v.optional(v.array(term)),
  sectors: v.pipe(v.array(SectorSchema), v.minLength(1, formFaults.sectors)),
  lines: v.array(LineSchema),
  /** The least that any new article of the brand sells for, where no line is named. */
  floor: v.optional(FloorSchema),
  sellers: v.optional(v.array(AuthorisedSellerSchema)),
  /**
   * All GS1 company prefixes that the brand's own goods carry, as a GTIN-13 begins: a UPC's with a
   * nought before it. Where they are stated, a number that begins otherwise is weighed.
   */
  gtinPrefixes: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^\d{4,12}$/, formFaults.gtinPrefix))),
  ),
  models: v.optional(ModelsSchema),
  places: v.optional(v.array(PlaceSchema)),
  contact: v.optional(ContactSchema),
  /** The rights holder's own address, for readers of the rulebook. */
  website: v.optional(term),
  /** How sure the names, the sectors and the website are. */
  certainty: v.optional(CertaintySchema),
  /** Languages in which the brand has no name of its own and goes by the one it has elsewhere. */
  unnamedIn: v.optional(v.array(language)),
});

export const phraseMeanings = [
  'quality',
  'grade',
  'admission',
  'weak',
  'origin',
  'evasion',
  'slang',
  'factory',
  'community',
  'abbrev',
  'channel',
] as const;

export const PhraseSchema = v.object({
  id: identifier,
  term,
  language,
  /** In English, what the term says of the goods: 'copy of a branded good'. */
  meaning: term,
  kind: v.picklist(phraseMeanings),
  /** 1 weak, 2 middling, 3 strong: a judgement, turned into decibans where it is weighed. */
  strength: v.picklist([1, 2, 3]),
  /** `word` and `phrase` need boundaries on both sides; `substring` matches in running text. */
  match: v.picklist(['word', 'phrase', 'substring']),
  /** Words that, standing in the same field, make the term mean something harmless. */
  unless: v.optional(v.array(term)),
  /** The term means this only beside a brand of one of these sectors ('UA' on shoes). */
  sectors: v.optional(v.array(SectorSchema)),
  note: v.optional(v.string()),
  certainty: CertaintySchema,
});

/** A place where brands' goods are sold outside what the brands themselves supply. */
export const SaleChannelSchema = v.object({
  id: identifier,
  name: term,
  /** Hosts of its pages, each with the hosts under it. */
  hosts: v.pipe(v.array(term), v.minLength(1)),
  /** In English, what kind of place it is. */
  meaning: term,
  strength: v.picklist([1, 2, 3]),
  source: term,
  date,
  certainty: CertaintySchema,
});

export const RulebookSchema = v.object({
  format: v.literal('touchstone-rulebook'),
  /** Version of the format. */
  version: v.literal(1),
  name: term,
  released: date,
  brands: v.array(BrandSchema),
  phrases: v.array(PhraseSchema),
  saleChannels: v.optional(v.array(SaleChannelSchema)),
});

export type Certainty = v.InferOutput<typeof CertaintySchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Floor = v.InferOutput<typeof FloorSchema>;
export type Picture = v.InferOutput<typeof PictureSchema>;
export type Line = v.InferOutput<typeof LineSchema>;
export type AuthorisedSeller = v.InferOutput<typeof AuthorisedSellerSchema>;
export type Contact = v.InferOutput<typeof ContactSchema>;
export type Models = v.InferOutput<typeof ModelsSchema>;
export type Brand = v.InferOutput<typeof BrandSchema>;
export type Phrase = v.InferOutput<typeof PhraseSchema>;
export type SaleChannel = v.InferOutput<typeof SaleChannelSchema>;
export type Rulebook = v.InferOutput<typeof RulebookSchema>;
