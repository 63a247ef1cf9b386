import * as v from 'valibot';
import type { Listing } from '../listing/listing.ts';
import { parseListing } from '../listing/listing-line.ts';
import { levels } from '../verdict/verdict.ts';

/** A line of `touchstone score`, of which only the identifier is looked at: the rest is weighed anew. */
const ScoredSchema = v.object({ id: v.string(), level: v.picklist(levels), total: v.number() });

export interface ImportedLines {
  listings: Listing[];
  /** Verdicts whose listing is in no file: they can't be labelled or weighed again. */
  withoutListing: number;
  /** The first few lines that are neither. */
  errors: { line: number; error: string }[];
  refused: number;
}

const mostErrors = 5;

/**
 * Listings out of files of JSON lines: listings as `touchstone score` takes them, or its output
 * beside them. Each listing once, by marketplace and identifier, the last one counting.
 */
export function importLines(texts: readonly string[]): ImportedLines {
  const found = new Map<string, Listing>();
  const scored = new Set<string>();
  const errors: ImportedLines['errors'] = [];
  let refused = 0;
  for (const text of texts) {
    text.split('\n').forEach((line, i) => {
      if (line.trim() === '') return;
      const parsed = parsedLine(line);
      if ('listing' in parsed) found.set(identityOf(parsed.listing, i), parsed.listing);
      else if ('id' in parsed) scored.add(parsed.id);
      else {
        refused += 1;
        if (errors.length < mostErrors) errors.push({ line: i + 1, error: parsed.error });
      }
    });
  }
  const listings = [...found.values()];
  const known = new Set(listings.map(({ id }) => id));
  const withoutListing = [...scored].filter((id) => !known.has(id)).length;
  return { listings, withoutListing, errors, refused };
}

function parsedLine(line: string): { listing: Listing } | { id: string } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const scored = v.safeParse(ScoredSchema, value);
  if (scored.success) return scored.output;
  const parsed = parseListing(value);
  if ('error' in parsed) return parsed;
  const { listing } = parsed;
  if (!listing.name && !listing.id && !listing.url)
    return { error: 'no listing: it has neither name, id nor url' };
  return { listing };
}

function identityOf({ marketplace, id, url }: Listing, line: number): string {
  return JSON.stringify(id ? [marketplace, id] : (url ?? line));
}
