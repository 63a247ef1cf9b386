import type { Listing } from '../listing/listing.ts';
import type { ReportChannel } from '../marketplaces/channel.ts';

export interface ChannelAddress {
  url: string;
  /** Whether the listing is named in the address, so that the form knows it. */
  prefilled: boolean;
}

/**
 * Where a listing is reported through a channel: the channel's address with the listing's own
 * values in place of `{id}`, `{url}` and `{seller}`. A part of the query whose value is not known
 * is left out. Absent where the channel has no address, or where its path needs what is not known:
 * then the report begins at the listing's own page.
 */
export function channelAddress(
  channel: ReportChannel,
  listing: Listing,
): ChannelAddress | undefined {
  if (!channel.url) return undefined;
  const values: Record<string, string | undefined> = {
    id: listing.id,
    url: listing.url,
    seller: listing.seller?.id ?? listing.seller?.name,
  };
  let prefilled = false;
  let complete = true;
  const fill = (template: string) =>
    template.replace(/\{(id|url|seller)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) complete = false;
      else prefilled = true;
      return encodeURIComponent(value ?? '');
    });

  const [path = '', query] = split(channel.url, '?');
  const filledPath = fill(path);
  if (!complete) return undefined;
  const parameters = (query ?? '').split('&').flatMap((parameter) => {
    complete = true;
    const filled = fill(parameter);
    return filled !== '' && complete ? [filled] : [];
  });
  const url = parameters.length > 0 ? `${filledPath}?${parameters.join('&')}` : filledPath;
  return { url, prefilled };
}

function split(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A channel that a shopper may use, one that opens by itself before one that is only a link. */
export function shopperChannel(channels: readonly ReportChannel[]): ReportChannel | undefined {
  const open = channels.filter(({ reporter }) => reporter !== 'rights-owner');
  return open.find(({ url }) => url?.includes('{')) ?? open.find(({ url }) => url) ?? open[0];
}
