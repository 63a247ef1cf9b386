import type { Listing } from '../../listing/listing.ts';
import { slugOf } from '../../rulebook/exchange/table.ts';

type Values = Record<string, unknown>;

/**
 * What an official listing of the own goods tells, put into a brand's form beside what stands there:
 * the article as a line with its price as floor, the beginning of its GTIN, and the name where there is
 * none. A line that is there already gets the price.
 * @param today ISO 8601 date.
 */
export function learnedFrom(value: Values, listing: Listing, today: string): Values {
  const said = {
    source: listing.url ?? listing.marketplace ?? '',
    date: today,
    certainty: 'verified',
  };
  const lines = (value.lines as Values[] | undefined) ?? [];
  const name = articleIn(listing, String(value.name || listing.brand || ''));
  const known = lines.findIndex((line) => slugOf(String(line.name)) === slugOf(name));
  const amount = listing.lowPrice ?? listing.price;
  const floor =
    amount !== undefined && listing.priceCurrency
      ? { amount, currency: listing.priceCurrency, ...said }
      : undefined;
  const line = { ...(lines[known] ?? { id: '', name, terms: [name] }), ...(floor && { floor }) };
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

/** What a listing's name says of the article, without the brand and what comes after a comma or dash. */
function articleIn({ name = '' }: Listing, brand: string): string {
  const place = brand === '' ? -1 : name.toLowerCase().indexOf(brand.toLowerCase());
  const without = place < 0 ? name : name.slice(0, place) + name.slice(place + brand.length);
  const [first = ''] = without.trim().split(/\s*[,|–—(（【[]\s*|\s+-\s+/);
  return first.trim().split(/\s+/).slice(0, 4).join(' ').slice(0, 60);
}

/**
 * The part of a GTIN that is no longer than a company's prefix ever is (GS1: six digits and more), so
 * that none of the maker's other goods falls outside of it.
 */
function prefixOf(gtin: string | undefined): string | undefined {
  const digits = gtin?.replaceAll(/\D/g, '').padStart(13, '0').slice(-13);
  return digits && digits.length === 13 && Number(digits) > 0 ? digits.slice(0, 6) : undefined;
}
