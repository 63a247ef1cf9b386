import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageKey, say } from '../i18n.ts';
import { vouchings } from '../messages.ts';
import { database } from '../storage/database.ts';
import { addException, removeException } from '../storage/exception-store.ts';
import { StorageError } from '../storage/storage-error.ts';
import { openTab } from '../tabs.ts';
import { possibleExceptions } from '../verdict/possible-exceptions.ts';
import { comparePrice } from '../verdict/price-comparison.ts';
import { weigh } from '../verdict/weigh.ts';
import type { PanelAnswers } from './answer-panel.ts';
import type { ListingDetails } from './listing-details.ts';

export async function detailsOf(
  { readings, weighing }: PanelAnswers,
  tab: number | undefined,
): Promise<ListingDetails | undefined> {
  const reading = tab === undefined ? undefined : await readings.of(tab);
  const [own] = reading?.page === 'listing' ? reading.listings : [];
  if (!own) return undefined;
  const { compiled, exceptions, translation } = await weighing();
  const verdict = weigh(own.listing, compiled, translation, exceptions);
  const price = comparePrice(own.listing, compiled, translation, exceptions);
  return { weighed: { ...own, verdict }, ...(price && { price }) };
}

export async function vouch(
  panel: PanelAnswers,
  tab: number | undefined,
  sent: unknown,
): Promise<void> {
  const kind = v.parse(v.picklist(vouchings), sent);
  const { listing, verdict } = (await detailsOf(panel, tab))?.weighed ?? {};
  const possible = listing && verdict ? possibleExceptions(listing, verdict) : [];
  const chosen = possible.find(({ exception }) => exception.kind === kind);
  if (!chosen) throw new Error(say('disputeImpossible'));
  await kept(panel, async () =>
    addException(await database(), {
      ...chosen.exception,
      reason: '',
      id: crypto.randomUUID(),
      madeAt: new Date().toISOString(),
    }),
  );
}

/** A page undoes what was said of its own listing, and nothing else. */
export async function takeBack(
  panel: PanelAnswers,
  tab: number | undefined,
  sent: unknown,
): Promise<void> {
  const id = v.parse(v.string(), sent);
  const details = await detailsOf(panel, tab);
  if (!details?.weighed.verdict.exceptions?.some((one) => one.id === id)) return;
  await kept(panel, async () => removeException(await database(), id));
}

async function kept({ onExceptions }: PanelAnswers, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new Error(say(`storage_${StorageError.from(error).failure}` satisfies MessageKey));
  }
  await onExceptions();
}

export async function openPopup(tab: { id?: number; windowId: number } | undefined): Promise<void> {
  // Some browsers open it for nobody but the user's own click on the toolbar.
  await browser.action
    .openPopup({ windowId: tab?.windowId })
    .catch(() => openTab(browser.runtime.getURL(`/popup.html?tab=${tab?.id}`)));
}

export { reportFromPage } from './report-from-page.ts';
