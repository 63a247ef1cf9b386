import { localDay } from '../../counting/local-day.ts';
import { sendMessage } from '../../messages.ts';
import type { OpenListing } from '../seen-listings.ts';
import type { Workbench } from '../workbench.ts';
import { learnedFrom } from './learn-listing.ts';

/** Puts what an official listing in an open tab tells into the brand that is being written. */
export async function learnFromTab(
  { tab, listing }: OpenListing,
  workbench: Workbench,
): Promise<void> {
  // A page that was closed meanwhile has no picture to show; all else was read before.
  const seen = await sendMessage('listingPicture', listing, tab).catch(() => undefined);
  const { editing } = workbench.state;
  if (!editing) return;
  const today = localDay(new Date());
  await workbench.type(learnedFrom(editing.value, { listing, seen, today }));
}
