import type { CountRow } from '../counting/count-table.ts';
import { countedLevels } from '../counting/counted-listing.ts';
import { csv } from './csv.ts';
import { dsaCodes } from './dsa-codes.ts';
import type { Provenance } from './provenance.ts';

export interface CountsTable {
  by: string;
  rows: readonly CountRow[];
}

export interface CountsExport {
  /** Counts under this are left out, with what would give them away; nought leaves none out. */
  suppressedUnder: number;
  from: string;
  to: string;
  tables: readonly CountsTable[];
}

/** What each column means, in English: a file goes to readers of any language. */
export const countsCodebook: Readonly<Record<string, string>> = {
  by: 'What listings are counted by: day, marketplace, brand, category or country.',
  value:
    'The day (ISO 8601), the marketplace’s or brand’s identifier, the category as the page shows it (its two outermost steps), or the country shown (ISO 3166-1 alpha-2). Empty where it isn’t known, or where small rows were put together.',
  others: 'How many rows were put together in this one; empty for a row of its own.',
  suspect: 'Listings of which much speaks against them by the rulebook.',
  caution: 'Listings of which more speaks against them than for them.',
  authorised: 'Listings of sellers on the brand’s list.',
  excepted: 'Listings that the user vouched for.',
  clear: 'A brand is named, and little or nothing speaks against the listing.',
  unknown: 'Nothing in the rulebook speaks to the listing.',
  unread:
    'Missing: the page couldn’t be read as it should, and nothing spoke against what could be read. Never part of a share.',
  total: 'All of these.',
  unit: 'A listing seen on a day counts once on that day, as it was seen last; the same listing on two days counts twice.',
  suppression:
    'Counts under `suppressedUnder` are left empty, and as few others as it takes so that totals don’t give them away, in one table or in several of this file. It is decided for this file alone: another file of the same counts, of other days or of one marketplace, can be subtracted from it, and what is left may be a count that both leave out. Publish one of them.',
  dsa_category:
    'Of tables by brand: how the DSA Transparency Database would file the row’s flagged listings.',
  dsa_keyword: 'The same database’s keyword for them.',
};

/** All tables under each other, a row a line. */
export function countsCsv({ tables }: CountsExport): string {
  return csv(
    ['by', 'value', 'others', ...countedLevels, 'total', 'dsa_category', 'dsa_keyword'],
    tables.flatMap(({ by, rows }) =>
      rows.map(({ value, others, counts, total }) => {
        const codes = dsaCodes(by === 'brand' && value !== undefined, value);
        return [by, value, others, ...counts, total, codes?.category, codes?.keyword];
      }),
    ),
  );
}

/** The same as JSON, with what it was made with and what each column means. */
export function countsJson(
  { suppressedUnder, from, to, tables }: CountsExport,
  provenance: Provenance,
): string {
  return `${JSON.stringify(
    {
      format: 'touchstone-counts',
      version: 1,
      ...provenance,
      suppressedUnder,
      from,
      to,
      codebook: countsCodebook,
      tables: tables.map(({ by, rows }) => ({
        by,
        rows: rows.map(({ value, others, counts, total }) => ({
          value: value ?? null,
          ...(others && { others }),
          ...Object.fromEntries(countedLevels.map((level, i) => [level, counts[i] ?? null])),
          total: total ?? null,
          ...(by === 'brand' && value !== undefined && { dsa: dsaCodes(true, value) }),
        })),
      })),
    },
    undefined,
    2,
  )}\n`;
}
