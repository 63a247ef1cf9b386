import type { Listing } from '../../listing/listing.ts';
import { listingKey } from '../../listing/listing-key.ts';
import { priceOf } from '../claim.ts';
import type { Report } from '../report.ts';
import type { LedgerEntry, Sighting, SightingChange } from './entry.ts';
import { isSameOffer, likenessOf, pictureKeys, sellerKeys } from './likeness.ts';
import { keysOf, placeOf, placesAfter, placesIn } from './places.ts';

/** A page that the user opened, as the worker knows it. */
export interface SeenPage {
  url: string;
  kind: 'listing' | 'results' | 'shop' | 'other';
  listings: readonly Listing[];
  /** Why the page says that its listing is gone: its status code, or its words. */
  gone?: string;
}

/** A listing seen again the same day and unchanged is no news. Milliseconds. */
const newsAfter = 20 * 60 * 60 * 1000;

/** Reports by what a page shows them by, so that a page of many costs no more than its own cards. */
export class WatchedReports {
  readonly #byKey = new Map<string, Report[]>();
  /** Of listings that are gone, by seller and by picture. */
  readonly #goneBy = new Map<string, Report[]>();
  /** By where a listing that was gone stands again. */
  readonly #relistedAt = new Map<string, Report[]>();

  constructor(reports: readonly Report[]) {
    const add = (map: Map<string, Report[]>, key: string, report: Report) => {
      const there = map.get(key);
      if (there) there.push(report);
      else map.set(key, [report]);
    };
    for (const report of reports) {
      if (report.state === 'draft' || report.state === 'withdrawn') continue;
      add(this.#byKey, report.listingKey, report);
      if (report.state === 'relisted')
        for (const key of placesIn(report.relistedAt).flatMap(keysOf))
          add(this.#relistedAt, key, report);
      if (report.state !== 'removed' && report.state !== 'relisted') continue;
      for (const key of traces(report.listing)) add(this.#goneBy, key, report);
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** What a visit says of the reports: what is to be put down in the ledger, in its order. */
  entriesFor(page: SeenPage, now: Date): LedgerEntry[] {
    const at = now.toISOString();
    const entries: LedgerEntry[] = [];
    const put = (report: Report, state: LedgerEntry['state'], seen: Sighting) =>
      entries.push({ report: report.id, state, at, by: 'visit', seen });
    const relisted = new Set<string>();
    for (const listing of page.listings) {
      const key = listingKey(listing);
      const same = (key !== undefined && this.#byKey.get(key)) || [];
      // A card says less than the listing's own page: of its price and title nothing is concluded.
      if (page.kind === 'listing')
        for (const report of same) {
          const seen = seenAgain(report, listing, now);
          if (!seen) continue;
          // What waits for somebody's answer goes on waiting for it.
          if (!waiting.includes(report.state)) put(report, 'still-up', seen);
          else if (seen.changed) put(report, report.state, seen);
        }
      if (same.length > 0) continue;
      const place = placeOf(listing);
      const keys = keysOf(place);
      // What couldn't be found again would be news on every visit.
      if (keys.length === 0) continue;
      const known = keys.flatMap((one) => this.#relistedAt.get(one) ?? []);
      for (const report of this.#goneLike(listing)) {
        if (relisted.has(report.id) || known.includes(report)) continue;
        relisted.add(report.id);
        put(report, 'relisted', { ...sighting(listing, []), ...place });
      }
    }
    if (page.kind === 'listing' && page.listings.length === 0 && page.gone) {
      const gone: Sighting = { changed: ['gone'], because: page.gone };
      const place = placeOf({ url: page.url });
      const [key] = keysOf(place);
      // What is listed again elsewhere was gone before that.
      for (const report of this.#reportedAt(key))
        if (report.state !== 'removed' && report.state !== 'relisted') put(report, 'removed', gone);
      for (const report of this.#relistedAt.get(key ?? '') ?? []) {
        const seen = { ...gone, ...(place.url && { url: place.url }) };
        const left = placesAfter(placesIn(report.relistedAt), seen);
        put(report, left.length > 0 ? 'relisted' : 'removed', seen);
      }
    }
    return entries;
  }

  /** By the address: a page that is gone tells no number. */
  #reportedAt(key: string | undefined): Report[] {
    if (key === undefined) return [];
    return [...this.#byKey.values()]
      .flat()
      .filter(({ listing: { url } }) => keysOf({ url }).includes(key));
  }

  #goneLike(listing: Listing): Report[] {
    const candidates = new Set(traces(listing).flatMap((trace) => this.#goneBy.get(trace) ?? []));
    return [...candidates].filter((report) => isSameOffer(likenessOf(report.listing, listing)));
  }
}

const waiting: readonly Report['state'][] = ['acknowledged', 'more-asked', 'rejected'];

function traces(listing: Listing): string[] {
  return [
    ...sellerKeys(listing).map((key) => `seller ${listing.marketplace} ${key}`),
    ...pictureKeys(listing).map((key) => `picture ${key}`),
  ];
}

/** What is new about a listing that is still there; nothing where nothing is. */
function seenAgain(report: Report, listing: Listing, now: Date): Sighting | undefined {
  const before = report.seen ?? { name: report.listing.name, price: priceOf(report.listing) };
  const price = priceOf(listing);
  const changed: SightingChange[] = [];
  if (price !== undefined && before.price !== undefined && price !== before.price)
    changed.push('price');
  if (listing.name !== undefined && before.name !== undefined && listing.name !== before.name)
    changed.push('title');
  const isNews =
    changed.length > 0 ||
    report.state !== 'still-up' ||
    now.getTime() - Date.parse(report.changedAt) > newsAfter;
  // Whoever reports a listing is looking at it: that it is there then says nothing.
  const isFresh = now.getTime() - Date.parse(report.filedAt ?? report.createdAt) < newsAfter;
  if (!isNews || (isFresh && changed.length === 0 && report.state === 'filed')) return undefined;
  return sighting(listing, changed);
}

function sighting(listing: Listing, changed: SightingChange[]): Sighting {
  const { url, name } = listing;
  const price = priceOf(listing);
  return {
    ...(url && { url: url.slice(0, 2000) }),
    ...(name && { name: name.slice(0, 2000) }),
    ...(price && { price }),
    ...(changed.length > 0 && { changed }),
  };
}
