import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Report } from './report.ts';

export interface Drafted {
  listing: Listing;
  verdict: Verdict;
  channel: Report['channel'];
  notice: string;
  rulebook: string;
  extensionVersion: string;
}

/** A report as it goes into the ledger before it is sent. */
export function draftReport({ listing, verdict, ...rest }: Drafted): Report {
  const id = crypto.randomUUID();
  return {
    ...rest,
    id,
    listingKey: listingKey(listing) ?? id,
    state: 'draft',
    createdAt: new Date().toISOString(),
    listing,
    level: verdict.level,
    total: verdict.total,
    evidence: verdict.evidence.map(({ signal, weight, field, words, rule, text }) => ({
      signal,
      weight,
      field,
      words,
      rule: rule.id,
      text,
    })),
  };
}
