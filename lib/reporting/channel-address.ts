import type { Listing } from '../listing/listing.ts';
import type { ReportChannel } from '../marketplaces/channel.ts';
import type { Letter } from './letter.ts';

export interface ChannelAddress {
  url: string;
  /** Whether the listing is named in the address, so that the form or the mail knows it. */
  prefilled: boolean;
  /** Whether the whole letter is in the address, so that nothing is left to paste. */
  hasText: boolean;
}

/** Mail programs cut longer addresses short. UTF-16 units. */
const longestMailAddress = 2000;

/**
 * Where a listing is reported through a channel: the channel's address with the listing's own
 * values in place of `{id}`, `{url}` and `{seller}`, and the letter's of `{subject}` and `{body}`.
 * A part of the query whose value is not known, or for which a mail address has no room, is left
 * out. Absent where the channel has no address, or where its path needs what is not known: then the
 * report begins at the listing's own page.
 */
export function channelAddress(
  channel: ReportChannel,
  listing: Listing,
  letter?: Letter,
): ChannelAddress | undefined {
  if (!channel.url) return undefined;
  const values: Record<string, string | undefined> = {
    id: listing.id,
    url: listing.url,
    seller: listing.seller?.id ?? listing.seller?.name,
    subject: letter?.subject,
    body: bodyFor(channel.url, letter),
  };
  const [path = '', query] = split(channel.url, '?');
  const filledPath = fill(path, values);
  if (filledPath === undefined) return undefined;
  let url = filledPath;
  let prefilled = path.includes('{');
  let hasText = false;
  for (const parameter of (query ?? '').split('&')) {
    const filled = fill(parameter, values);
    if (!filled) continue;
    const longer = `${url}${url === filledPath ? '?' : '&'}${filled}`;
    if (longer.startsWith('mailto:') && longer.length > longestMailAddress) continue;
    url = longer;
    prefilled ||= parameter.includes('{');
    hasText ||= parameter.includes('{body}');
  }
  return { url, prefilled, hasText };
}

/** Absent too where it is longer than any mail address, before all of it is written as one. */
function bodyFor(address: string, letter: Letter | undefined): string | undefined {
  if (address.startsWith('mailto:') && letter && letter.text.length > longestMailAddress)
    return undefined;
  return letter?.text.replaceAll('\n', '\r\n');
}

/** Absent where a value is not known. */
function fill(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  let complete = true;
  const filled = template.replace(/\{(id|url|seller|subject|body)\}/g, (_, name: string) => {
    const value = values[name];
    complete &&= value !== undefined;
    return encodeURIComponent((value ?? '').toWellFormed());
  });
  return complete ? filled : undefined;
}

function split(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
