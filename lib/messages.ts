import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Listing } from './listing/listing.ts';
import type { SeenPicture } from './overlay/listing-picture.ts';
import type { AnsweredPage, PageReading } from './page-reading.ts';
import type { PriceComparison } from './verdict/price-comparison.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { ListingDetails } from './weighing/listing-details.ts';
import type { RulebookState } from './weighing/rulebook-in-use.ts';

/** What the user says of a whole listing in one click; see `ExceptionSchema`. */
export const vouchings = ['genuine', 'trusted'] as const;
export type Vouching = (typeof vouchings)[number];

/**
 * Everything that crosses between page, worker and views. Pages live beside foreign scripts, so
 * what comes from one is checked where it arrives; see `page-reading.ts`.
 */
interface Messages {
  /** Page to worker: weigh what is new, forget what is gone. */
  weighPage(reading: PageReading): AnsweredPage;
  /** Page to worker: a listing's address shows none any more, and by which words it says so. */
  listingGone(because: string): void;
  /** Page to worker: run these files of the extension in it, as `late-chunks.ts` asks. */
  runLateChunks(files: string[]): void;
  /** View to page: the visit that the page is on now. */
  presentVisit(): string;
  /** View to page: read and send everything again. */
  readAgain(): void;
  /** View to page: its HTML, without what is ours in it. */
  pageSource(): string;
  /** View to page: how it shows the picture of a listing; nothing where it shows none. */
  listingPicture(listing: Listing): SeenPicture | undefined;
  /** View to page: scroll to a listing's card; false where it is gone. */
  showListing(data: { key: string }): boolean;
  /** Page to worker: all about the listing that the page is about; nothing where it isn't weighed. */
  ownListing(): ListingDetails | undefined;
  /** Page to worker: the user vouches for that listing, or for its seller. */
  vouch(kind: Vouching): void;
  /** Page to worker: undo an exception that holds for that listing, by its identifier. */
  takeBack(exception: string): void;
  /** Page to worker: the popup of the page's tab. */
  openPopup(): void;
  /** Page to worker: report the listing with this key; without one, that which the page is about. */
  report(key?: string): void;
  /** View to worker. */
  rulebookState(): RulebookState;
  /** View to worker: weigh a listing that is on no page. */
  weighListing(listing: Listing): Verdict;
  /** View to worker: a listing's price beside the rulebook's floor. */
  comparePrice(listing: Listing): PriceComparison | undefined;
  /** View to worker: the user made or undid an exception. */
  exceptionsChanged(): void;
  /** View to worker: the rulebook was changed. The answer says that the change is in force. */
  rulebookChanged(): void;
  /** View to worker: the ledger is another one now. */
  reportsChanged(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
