import type { Listing } from '../listing/listing.ts';
import { listingKey } from '../listing/listing-key.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Claim } from './claim.ts';
import { valuesOf } from './claim-terms.ts';
import type { Notice } from './notice.ts';
import type { Report } from './report.ts';
import type { WayToReport } from './way-to-report.ts';

export interface Weighed {
  listing: Listing;
  verdict: Verdict;
}

export interface Drafted extends Weighed {
  claim: Claim;
  channel: Report['channel'];
  /** The law or form that the notice is for; see `standards/`. */
  standard?: string | undefined;
  notice: string;
  /** BCP 47, of the notice. */
  language: string;
}

/** A report as it goes into the ledger before it is sent. */
export function draftReport(drafted: Drafted): Report {
  const { listing, verdict, claim, channel, standard, notice, language } = drafted;
  const id = crypto.randomUUID();
  const createdAt = new Date().toISOString();
  const { right } = claim;
  return {
    id,
    listingKey: listingKey(listing) ?? id,
    state: 'draft',
    createdAt,
    changedAt: createdAt,
    since: createdAt,
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
    brands: verdict.brands.map(({ id, name }) => ({ id, name })),
    channel,
    reporter: claim.reporter,
    ...(right && {
      right: {
        kind: right.kind,
        name: right.name,
        ...(right.registrationNumber && { registrationNumber: right.registrationNumber }),
      },
    }),
    ...(standard && { standard }),
    claim: Object.fromEntries(
      Object.entries(valuesOf(claim)).map(([term, values]) => [term, [...values]]),
    ),
    notice,
    language,
    rulebook: claim.rulebook,
    extensionVersion: claim.extensionVersion,
  };
}

/**
 * The report that goes into the ledger before it is sent through `way`.
 * @param standard instead of the channel's own.
 */
export function draftThrough(
  { channel, url = '', prefilled }: WayToReport,
  { listing, verdict }: Weighed,
  { claim, letter }: Notice,
  standard: string | undefined,
): Report {
  return draftReport({
    listing,
    verdict,
    claim,
    channel: { marketplace: listing.marketplace ?? '', name: channel.name, url, prefilled },
    standard: standard ?? channel.standard,
    notice: letter.text,
    language: claim.language,
  });
}
