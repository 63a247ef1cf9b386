import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Listing } from './listing/listing.ts';
import type { PageReading, PageVerdicts } from './page-reading.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { RulebookState } from './weighing/rulebook-in-use.ts';

/**
 * Everything that crosses between page, worker and views. Pages live beside foreign scripts, so
 * what comes from one is checked where it arrives; see `page-reading.ts`.
 */
interface Messages {
  /** Page to worker: weigh what is new, forget what is gone. */
  weighPage(reading: PageReading): PageVerdicts;
  /** Page to worker: run these files of the extension in it, as `late-chunks.ts` asks. */
  runLateChunks(files: string[]): void;
  /** View to page: the visit that the page is on now. */
  presentVisit(): string;
  /** View to page: read and send everything again. */
  readAgain(): void;
  /** View to page: its HTML, without what is ours in it. */
  pageSource(): string;
  /** View to page: scroll to a listing's card; false where it is gone. */
  showListing(data: { key: string }): boolean;
  /** View to worker. */
  rulebookState(): RulebookState;
  /** View to worker: weigh a listing that is on no page. */
  weighListing(listing: Listing): Verdict;
  /** View to worker: the user made or undid an exception. */
  exceptionsChanged(): void;
  /** View to worker: the rulebook was changed. The answer says that the change is in force. */
  rulebookChanged(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
