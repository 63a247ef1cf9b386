import { localDay } from '../../counting/local-day.ts';
import { sendMessage } from '../../messages.ts';
import type { OpenListing } from '../seen-listings.ts';
import type { Workbench } from '../workbench.ts';
import { learnedFrom } from './learn-listing.ts';

/** Milliseconds that a page has to show its picture; one that the browser has frozen never answers. */
const patience = 2000;

/**
 * Puts what an official listing in an open tab tells into the brand that is being written; whether it
 * told anything that wasn't there.
 */
export async function learnFromTab(
  { tab, listing }: OpenListing,
  workbench: Workbench,
): Promise<boolean> {
  const begun = workbench.state.editing?.key;
  const seen = await Promise.race([
    // A page that was closed meanwhile has no picture to show; all else was read before.
    sendMessage('listingPicture', listing, tab).catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  ]);
  const { editing } = workbench.state;
  if (!editing || editing.key !== begun) return false;
  const value = learnedFrom(editing.value, { listing, seen, today: localDay(new Date()) });
  if (JSON.stringify(value) === JSON.stringify(editing.value)) return false;
  await workbench.type(value);
  return true;
}
