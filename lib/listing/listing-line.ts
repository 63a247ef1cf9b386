import { checkedListing, type Listing } from './listing.ts';

export type ParsedLine = { listing: Listing; rest: Record<string, unknown> } | { error: string };

/** A Listing from one line of JSON; `rest` is the whole object, with keys that a Listing hasn't. */
export function parseListingLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  return parseListing(value);
}

export function parseListing(value: unknown): ParsedLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'not an object' };
  }
  const rest = withoutNulls(value as Record<string, unknown>);
  const { listing, invalid } = checkedListing(rest);
  if (invalid.length === 0) return { listing, rest };
  return { error: `invalid: ${invalid.join(', ')}` };
}

/** Many writers of JSON say null where a field is absent. */
function withoutNulls(value: Record<string, unknown>): Record<string, unknown> {
  if (!Object.values(value).includes(null)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
