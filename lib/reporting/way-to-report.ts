import type { Listing } from '../listing/listing.ts';
import type { ReportChannel } from '../marketplaces/channel.ts';
import { channelAddress } from './channel-address.ts';
import type { Claim } from './claim.ts';
import type { Letter } from './letter.ts';
import { type Refusal, refusalOf } from './project.ts';
import type { ReporterKind } from './reporter.ts';
import { standardOf } from './standards/index.ts';

/** How a listing is reported on its marketplace. */
export interface WayToReport {
  channel: ReportChannel;
  /** Where the report begins: the channel's form, the listing's own page with a link in it, or a program of the user's. */
  start: 'form' | 'listing-page' | 'program';
  /** Absent where neither has a known address. */
  url?: string;
  /** Whether what opens has the listing filled in. */
  prefilled: boolean;
  /** Whether what opens has the whole letter in it. */
  hasText: boolean;
  /** Why the channel would not take this claim. */
  refusal?: Refusal;
}

/** Whether a reporter of this kind can honestly use the channel. */
export function mayUse(reporter: ReporterKind, channel: ReportChannel): boolean {
  return reporter !== 'shopper' || channel.reporter !== 'rights-owner';
}

/**
 * Ways that are open to who makes the claim, the best first: the ones that take such a claim, those
 * made for such reporters, and those that ask least of them. The letter goes into mail addresses.
 */
export function waysToReport(
  claim: Claim,
  listing: Listing,
  channels: readonly ReportChannel[],
  letter?: Letter,
): WayToReport[] {
  const rank = ({ channel, url, prefilled, refusal }: WayToReport) => [
    refusal ? 1 : 0,
    claim.reporter === 'shopper' ? 0 : madeForOwners.indexOf(channel.reporter),
    prefilled ? 0 : 1,
    channel.url ? 0 : 1,
    url ? 0 : 1,
  ];
  return channels
    .filter((channel) => mayUse(claim.reporter, channel) && isFor(channel, listing))
    .map((channel) => wayThrough(channel, claim, listing, letter))
    .map((way) => ({ way, rank: rank(way) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ way }) => way);
}

const madeForOwners: readonly ReportChannel['reporter'][] = ['rights-owner', 'anyone', 'shopper'];

function wayThrough(
  channel: ReportChannel,
  claim: Claim,
  listing: Listing,
  letter: Letter | undefined,
): WayToReport {
  const standard = standardOf(channel.standard);
  const refusal = standard && refusalOf(claim, standard);
  return { channel, ...startOf(channel, listing, letter), ...(refusal && { refusal }) };
}

function startOf(channel: ReportChannel, listing: Listing, letter: Letter | undefined) {
  const empty = { prefilled: false, hasText: false };
  if (channel.byProgram) return { start: 'program', ...empty } as const;
  const address = channelAddress(channel, listing, letter);
  if (address) return { start: 'form', ...address } as const;
  return { start: 'listing-page', ...(listing.url && { url: listing.url }), ...empty } as const;
}

function isFor({ hosts }: ReportChannel, { url }: Listing): boolean {
  if (!hosts) return true;
  if (!url || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
