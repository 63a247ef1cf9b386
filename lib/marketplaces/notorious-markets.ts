import data from './notorious-markets.json' with { type: 'json' };

/** How sure an entry is: nobody here has read the lists themselves, but for what is quoted. */
export type ListCertainty = 'certain' | 'probable' | 'uncertain';

/** What a list says of a market, or that it says nothing where an earlier one did. */
export interface ListEntry {
  /** As the list names it. */
  market: string;
  /** Id of a file in `lib/marketplaces/`, where there is one. */
  marketplace?: string;
  /** The sites that were named; absent where none was. Those under them are meant too. */
  domains?: readonly string[];
  standing: 'listed' | 'not-listed';
  certainty: ListCertainty;
  /** What that rests on. */
  basis: string;
  note?: string;
}

/**
 * One year's *Review of Notorious Markets for Counterfeiting and Piracy*, by the Office of the United
 * States Trade Representative: the opinion of one government, after hearing mostly rights holders,
 * and no finding of any court. A market that isn't among the entries may have been in the list.
 */
export interface NotoriousMarketsList {
  /** The year that is in its title; it is released after. */
  year: number;
  /** ISO 8601, a day or a month. */
  released: string;
  entries: readonly ListEntry[];
}

/** What a marketplace said to its being listed. */
export interface MarketplaceAnswer {
  marketplace: string;
  /** The list's year. */
  year: number;
  who: string;
  /** Word for word. */
  words: string;
  source: string;
  /** ISO 8601, a day or a month. */
  date: string;
  certainty: 'verified' | 'recalled';
}

/** Oldest first. */
export const notoriousMarketsLists = data.lists as readonly NotoriousMarketsList[];
export const answersOfMarketplaces = data.answers as readonly MarketplaceAnswer[];

export type YearOfMarket = Pick<NotoriousMarketsList, 'year' | 'released'> & ListEntry;

export interface NotoriousRecord {
  /** Newest first; of years that aren't there nothing is known. */
  years: readonly YearOfMarket[];
  /** Newest first. */
  answers: readonly MarketplaceAnswer[];
}

/**
 * What is known of a marketplace in the lists; nothing where no list that is known names it.
 * @param host the site that the reader is on: lists name some countries' sites of a marketplace and
 * not others (Amazon's of five countries, never amazon.com), and then only those years count.
 */
export function notoriousRecord(marketplace: string, host?: string): NotoriousRecord | undefined {
  const years = notoriousMarketsLists
    .flatMap(({ year, released, entries }) =>
      entries
        .filter((entry) => entry.marketplace === marketplace && names(entry, host))
        .map((entry): YearOfMarket => ({ year, released, ...entry })),
    )
    .reverse();
  if (!years.some(({ standing }) => standing === 'listed')) return undefined;
  const listed = new Set(years.map(({ year }) => year));
  const answers = answersOfMarketplaces
    .filter((answer) => answer.marketplace === marketplace && listed.has(answer.year))
    .reverse();
  return { years, answers };
}

function names({ domains, standing }: ListEntry, host: string | undefined): boolean {
  if (host === undefined || !domains || standing === 'not-listed') return true;
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
