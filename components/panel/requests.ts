import type { Vouching } from '../../lib/messages.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import type { ListingDetails } from '../../lib/weighing/listing-details.ts';

/** What the panel asks of the extension. Each rejects with a sentence that says why not. */
export interface PanelRequests {
  /** Of the listing that the page is about; nothing where it isn't weighed yet. */
  details: () => Promise<ListingDetails | undefined>;
  vouch: (kind: Vouching) => Promise<void>;
  undo: (exception: Exception) => Promise<void>;
  /** Of the listing with a key; of the page's own without one. */
  report: (key?: string) => Promise<void>;
  openInPopup: () => Promise<void>;
}
