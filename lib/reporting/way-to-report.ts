import type { Listing } from '../listing/listing.ts';
import type { ReportChannel } from '../marketplaces/channel.ts';
import { channelAddress, shopperChannel } from './channel-address.ts';

/** How a listing is reported on its marketplace. */
export interface WayToReport {
  channel: ReportChannel;
  /** Where the report begins: the channel's form, or the listing's own page with a link in it. */
  start: 'form' | 'listing-page';
  /** Absent where neither has a known address. */
  url?: string;
  /** Whether the form that opens has the listing filled in. */
  prefilled: boolean;
}

/** Through the channel that is best for a shopper, or through `chosen`. */
export function wayToReport(
  listing: Listing,
  channels: readonly ReportChannel[],
  chosen?: ReportChannel,
): WayToReport | undefined {
  const channel = chosen ?? shopperChannel(channels);
  if (!channel) return undefined;
  const address = channelAddress(channel, listing);
  if (address) return { channel, start: 'form', ...address };
  return { channel, start: 'listing-page', url: listing.url, prefilled: false };
}
