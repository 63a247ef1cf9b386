import type { Listing } from '../../listing/listing.ts';
import type { SeenPicture } from '../../overlay/listing-picture.ts';
import { slugOf } from '../../rulebook/exchange/table.ts';
import type { Picture } from '../../rulebook/rulebook.ts';
import { fold } from '../../text/fold.ts';

type Values = Record<string, unknown>;

/** An official listing of the own goods. */
export interface OfficialListing {
  listing: Listing;
  /** Its picture, as its page shows it. */
  seen?: SeenPicture | undefined;
  /** ISO 8601 date. */
  today: string;
}

/**
 * What an official listing tells, put into a brand's form beside what stands there: the article as a
 * line with its price as floor and its pictures, the beginning of its GTIN, and the name where there is
 * none. A line that is there already gets the price, and pictures that it hasn't.
 */
export function learnedFrom(value: Values, { listing, seen, today }: OfficialListing): Values {
  const said = { source: sourceOf(listing), date: today, certainty: 'verified' } as const;
  const lines = (value.lines as Values[] | undefined) ?? [];
  const name = articleIn(listing, String(value.name || listing.brand || ''));
  const known = lines.findIndex((line) => slugOf(String(line.name)) === slugOf(name));
  const before = lines[known] ?? { id: '', name, terms: [name] };
  const amount = listing.lowPrice ?? listing.price;
  const floor =
    amount !== undefined && listing.priceCurrency
      ? { amount, currency: listing.priceCurrency, ...said }
      : undefined;
  const pictures = withPictures(
    (before.pictures as Picture[] | undefined) ?? [],
    picturesOf(listing, seen).map((picture) => ({ ...picture, ...said })),
  );
  const line = { ...before, ...(floor && { floor }), ...(pictures.length > 0 && { pictures }) };
  const prefix = prefixOf(listing.gtin);
  const prefixes = (value.gtinPrefixes as string[] | undefined) ?? [];
  const isNew =
    prefix !== undefined &&
    !prefixes.some((one) => one.startsWith(prefix) || prefix.startsWith(one));
  return {
    ...value,
    name: value.name || listing.brand || '',
    lines: name === '' ? lines : known < 0 ? [...lines, line] : lines.with(known, line),
    ...(isNew && { gtinPrefixes: [...prefixes, prefix] }),
  };
}

/** Whether a form has no brand in it yet, or has a listing's, by its name or another that it goes by. */
export function isForBrandOf({ name = '', aliases }: Values, { brand = '' }: Listing): boolean {
  const own = folded(name);
  const others = ((aliases as Values[] | undefined) ?? []).map(({ text }) => folded(text));
  return own === '' || (brand.trim() !== '' && [own, ...others].includes(folded(brand)));
}

const folded = (name: unknown) => fold(String(name).trim()).text;

/** Where it was read, without what an address tells of how one came there; as long as a source may be. */
function sourceOf({ url = '', marketplace = '' }: Listing): string {
  return (url.length > 200 ? url.replace(/[?#].*$/, '') : url || marketplace).slice(0, 200);
}

/** What shops put before the goods' name in brackets, and what parts it from the name. */
const leading =
  /^(?:[\s,，:：|·–—-]+|[([{（【［〔「『《][^)\]}）】］〕」』》]*[)\]}）】］〕」』》])+/u;

/**
 * What a listing's name says of the article, without the brand, groups in brackets before it and what
 * comes after a comma or dash; the whole name where that leaves nothing.
 */
function articleIn({ name = '' }: Listing, brand: string): string {
  const place = brand === '' ? -1 : name.toLowerCase().indexOf(brand.toLowerCase());
  const without = place < 0 ? name : name.slice(0, place) + name.slice(place + brand.length);
  const [first = ''] = without.replace(leading, '').split(/\s*[,，|–—(（【[]\s*|\s+-\s+/);
  const words = first.trim() || name.trim();
  return words.split(/\s+/).slice(0, 4).join(' ').slice(0, 60);
}

/** So many pictures of a listing show its article; the others are of its box, its size, its use. */
const mostPictures = 4;

function picturesOf(
  { image = [] }: Listing,
  seen: SeenPicture | undefined,
): Pick<Picture, 'address' | 'differenceHash'>[] {
  const isOwn = (address: string) => image.length === 0 || image.includes(address);
  const shown = seen && isOwn(seen.address) ? [seen.address] : [];
  return [...new Set([...shown, ...image])]
    .filter((address) => address.startsWith('https://') && address.length <= 2000)
    .slice(0, mostPictures)
    .map((address) => ({
      address,
      ...(address === shown[0] && seen?.pixels && { differenceHash: seen.pixels.differenceHash }),
    }));
}

/** Pictures beside others: one that is there stays, and gets the hash that it hadn't. */
function withPictures(there: readonly Picture[], learned: readonly Picture[]): Picture[] {
  const byAddress = new Map(there.map((picture) => [picture.address, picture]));
  for (const picture of learned) {
    const known = byAddress.get(picture.address);
    byAddress.set(picture.address, { ...picture, ...known });
  }
  return [...byAddress.values()];
}

/**
 * The part of a GTIN that is no longer than a company's prefix ever is (GS1: six digits and more), so
 * that none of the maker's other goods falls outside of it.
 */
function prefixOf(gtin: string | undefined): string | undefined {
  const digits = gtin?.replaceAll(/\D/g, '').padStart(13, '0').slice(-13);
  return digits && digits.length === 13 && Number(digits) > 0 ? digits.slice(0, 6) : undefined;
}
