import type { Listing } from '../../listing/listing.ts';

/** What makes two listings look like one offer. Each says little alone. */
export interface Likeness {
  seller: boolean;
  picture: boolean;
  /** Shared three-letter runs of the titles, from 0 to 1 (Jaccard). */
  text: number;
}

export function likenessOf(a: Listing, b: Listing): Likeness {
  return {
    seller: a.marketplace === b.marketplace && sharesAny(sellerKeys(a), sellerKeys(b)),
    picture: sharesAny(pictureKeys(a), pictureKeys(b)),
    text: jaccard(runsOf(a.name ?? ''), runsOf(b.name ?? '')),
  };
}

/**
 * Whether it is the same offer under another number: nearly the same title and the same seller or
 * picture, or the same seller with the same picture and some of the same words.
 */
export function isSameOffer({ seller, picture, text }: Likeness): boolean {
  return (text >= 0.8 && (seller || picture)) || (seller && picture && text >= 0.4);
}

/** By which a seller is known again: the marketplace's number, or the name where there is none. */
export function sellerKeys({ seller }: Listing): string[] {
  return [seller?.id, seller?.name]
    .filter((key) => key !== undefined && key !== '')
    .map((key) => (key as string).toLowerCase());
}

/** Shorter names are `1.jpg` and `main.png`, which every shop has. */
const shortestName = 8;
const ending = /\.[a-z]{2,5}$/i;
/** What marketplaces put behind a picture's name to ask for a size. */
const sizes =
  /(?:[._-](?:s-l|_?sx|sy|ac_[a-z]+|q|uf|v)?\d{2,4}(?:x\d{2,4})?(?:q\d{2})?(?:xz)?)+(?=$|[._])/gi;

/**
 * Pictures by what their addresses call them, without sizes: the same upload has the same name on
 * every page. Nothing is fetched to tell.
 */
export function pictureKeys({ image = [] }: Listing): string[] {
  return image.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const segments = new URL(address).pathname.split('/').filter(Boolean);
    // eBay's and others' pictures are all called alike, in a folder that has the name.
    const named = segments
      .map((segment) => segment.replace(ending, '').replace(sizes, '').replace(ending, ''))
      .filter((segment) => segment.length >= shortestName && /\d|[A-Z].*[a-z]/.test(segment));
    const last = named.at(-1);
    return last === undefined ? [] : [last];
  });
}

function runsOf(text: string): Set<string> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) runs.add(letters.slice(at, at + 3));
  return runs;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function sharesAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
