import type { Listing } from '../../lib/listing/listing.ts';

/** A line of `truth.jsonl`: what a page shows, read by hand. A `null` must not be read; a missing key was not checked. */
export interface Truth {
  path: string;
  url: string;
  marketplace: string;
  page: string;
  listing?: Record<string, string | number | null>;
  otherPricesOnPage?: { price: number; priceMax?: number; currency?: string }[];
  cards?: number;
  cardsDom?: number;
  sample?: {
    name: string;
    price: number | null;
    priceCurrency: string | null;
    id: string | null;
  }[];
  listings?: number;
}

export interface Finding {
  field: string;
  verdict: 'right' | 'wrong' | 'missed' | 'absent';
  expected: unknown;
  read: unknown;
}

const tidy = (text: unknown): string => String(text).normalize('NFKC').replace(/\s+/g, ' ').trim();
const bare = (text: unknown): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Each field that the truth speaks of, held against what was read. */
export function judgeListing(truth: Truth, listing: Listing | undefined): Finding[] {
  return Object.entries(truth.listing ?? {}).map(([field, expected]) => {
    const read =
      listing === undefined
        ? undefined
        : field === 'seller'
          ? listing.seller
          : listing[field as keyof Listing];
    if (read === undefined)
      return { field, expected, read, verdict: expected === null ? 'absent' : 'missed' };
    if (expected === null) return { field, expected, read, verdict: 'wrong' };
    return {
      field,
      expected,
      read,
      verdict: agrees(field, expected, read, truth) ? 'right' : 'wrong',
    };
  });
}

function agrees(field: string, expected: string | number, read: unknown, truth: Truth): boolean {
  switch (field) {
    case 'price':
    case 'highPrice':
    case 'listPrice':
    case 'ratingValue':
    case 'reviewCount':
      return (
        sameNumber(Number(expected), Number(read)) ||
        (field === 'price' && isOtherRightPrice(Number(read), truth))
      );
    case 'image':
      return samePicture(String(expected), (read as string[])[0] ?? '');
    case 'seller': {
      const { id, name } = read as { id?: string; name?: string };
      return [id, name].some((one) => one !== undefined && bare(one) === bare(expected));
    }
    case 'brand':
      return bare(read) === bare(expected);
    default:
      return tidy(read) === tidy(expected);
  }
}

const sameNumber = (one: number, other: number) => Math.abs(one - other) < 0.005;

/** Some pages have two right prices: with and without a newcomer's bonus. */
const isOtherRightPrice = (price: number, truth: Truth): boolean =>
  /accept either/.test((truth as { note?: string }).note ?? '') &&
  (truth.otherPricesOnPage ?? []).some((other) => sameNumber(other.price, price));

/** The same picture in another size: the file's own name without sizes and endings. */
function samePicture(one: string, other: string): boolean {
  const key = (url: string) => {
    const path = (url.split(/[?#;]/)[0] ?? '').replace(/%2B/gi, '+');
    const file =
      path
        .split('/')
        .filter((part) => !/^(?:s-l\d+\.\w+|image|\d+x\d+)$/.test(part))
        .at(-1) ?? '';
    return file
      .replace(/_(?:\d+x\d*|x\d+)(?=[._@]|$).*$/, '')
      .replace(/^D_(?:NQ_|Q_)?NP_(?:2X_)?/, 'D_')
      .replace(/\._[A-Z0-9_,]+_(?=\.)/, '')
      .replace(/il_\w+?\./, 'il.')
      .replace(/\.(?:jpe?g|png|webp|gif|avif)$/i, '')
      .replace(/-[A-Z]$/, '');
  };
  return key(one) === key(other);
}

/** How many cards were found, and which of the sampled ones were read right. */
export function judgeCards(truth: Truth, listings: readonly Listing[]) {
  return {
    expected: truth.cards ?? 0,
    found: listings.length,
    sample: (truth.sample ?? []).map((card) => {
      const twin =
        listings.find(
          (one) => card.id !== null && one.id === card.id && tidy(one.name) === tidy(card.name),
        ) ??
        listings.find((one) => card.id !== null && one.id === card.id) ??
        listings.find((one) => tidy(one.name) === tidy(card.name));
      return {
        name: card.name,
        read: twin?.name,
        named: twin !== undefined && tidy(twin.name) === tidy(card.name),
        priced:
          twin !== undefined &&
          (card.price === null
            ? twin.price === undefined
            : sameNumber(card.price, twin.price ?? Number.NaN) &&
              twin.priceCurrency === card.priceCurrency),
        price: twin?.price,
        identified: card.id === null ? undefined : twin?.id === card.id,
      };
    }),
  };
}
