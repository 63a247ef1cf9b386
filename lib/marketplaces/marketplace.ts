import type { ListingField } from '../listing/listing.ts';
import type { PageKind } from '../listing/page-kind.ts';
import type { CardField, ReadField } from '../reading/fields.ts';
import type { GenericSource } from '../reading/generic.ts';
import type { Place } from '../reading/places.ts';
import type { ReportChannel } from './channel.ts';

export type Fields = Partial<Record<ReadField, readonly Place[]>>;
export type CardFields = Partial<Record<CardField, readonly Place[]>>;

/** The offers on a results or shop page that stand in the document. */
export interface Cards {
  /** Selector of one card. */
  card: string;
  /** Cards that are no offers: placeholders, banners. */
  unless?: string;
  /** Places are looked up inside the card. */
  fields: CardFields;
}

/** The offers on a results or shop page that stand in the page's state. */
export interface Items {
  /** What a script assigns or calls, or `#id` of a JSON script. */
  root: string;
  /** Path to the list. */
  path: string;
  fields: CardFields;
}

/** A fact of the outside world, so with its certainty. */
export interface BuyerProtection {
  /** As the marketplace itself writes it. */
  name: string;
  certainty: 'verified' | 'recalled';
}

export interface Page {
  kind: Exclude<PageKind, 'other'>;
  /** Tested on the whole address. */
  url: RegExp;
}

/**
 * A marketplace: its hosts, the pages it has, where each field is found, how a listing
 * there is reported. Pure data: regular expressions, but no functions.
 */
export interface Marketplace {
  /** The name of its file. */
  id: string;
  name: string;
  /**
   * Domains; subdomains are meant too. `amazon.*` stands for every country's domain,
   * `facebook.com/marketplace` for a site of which only what lies under that path is a marketplace.
   */
  hosts: readonly string[];
  /** ISO 4217 by domain ending, the longest first; `*` for all others. */
  currency: Readonly<Record<string, string>>;
  /** BCP 47 by domain ending, where the page's own `lang` can't be trusted. */
  language?: Readonly<Record<string, string>>;
  pages: readonly Page[];
  listing: Fields;
  /** Fields that must come from the places above: what else the page says or shows is wrong about them. */
  ownFieldsOnly?: readonly ReadField[];
  /** Generic sources that may fill what the places didn't; all that is marked up where absent. */
  generic?: readonly GenericSource[];
  cards?: readonly Cards[];
  items?: readonly Items[];
  /**
   * The file's check of itself: what its places, or the page's markup, must yield on a listing page
   * and on most cards. Where they don't, the marketplace has rebuilt its pages.
   */
  mustFind: { listing: readonly ListingField[]; cards: readonly ListingField[] };
  channels: readonly ReportChannel[];
  /** What it calls the protection under which a buyer gets money back; absent where that isn't known. */
  buyerProtection?: BuyerProtection;
  /** Years of the pages that the file was tried on; empty where no real page was at hand. */
  triedOn: readonly string[];
}
