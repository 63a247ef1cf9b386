import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { interfaceLanguage, type MessageKey, say } from '../i18n.ts';
import type { CompiledRulebook } from '../matching/compiled.ts';
import { onMessage, vouchings } from '../messages.ts';
import type { Exception } from '../rulebook/exception.ts';
import { database } from '../storage/database.ts';
import { addException, removeException } from '../storage/exception-store.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { TabReadings } from '../storage/tab-readings.ts';
import { openTab } from '../tabs.ts';
import { possibleExceptions } from '../verdict/possible-exceptions.ts';
import { comparePrice } from '../verdict/price-comparison.ts';
import { weigh } from '../verdict/weigh.ts';
import type { ListingDetails } from './listing-details.ts';

interface Weighing {
  compiled: CompiledRulebook;
  exceptions: readonly Exception[];
}

export interface PanelAnswers {
  readings: TabReadings;
  weighing: () => Promise<Weighing>;
  /** The kept exceptions are others now. */
  onExceptions: () => Promise<void>;
}

/**
 * Answers a listing's page about its own listing. The page says only what it wants: what it is
 * about is what the worker itself has weighed for its tab.
 */
export function answerPanel({ readings, weighing, onExceptions }: PanelAnswers): void {
  const detailsOf = async (tab: number | undefined): Promise<ListingDetails | undefined> => {
    const reading = tab === undefined ? undefined : await readings.of(tab);
    const [own] = reading?.page === 'listing' ? reading.listings : [];
    if (!own) return undefined;
    const { compiled, exceptions } = await weighing();
    const verdict = weigh(own.listing, compiled, interfaceLanguage(), exceptions);
    const price = comparePrice(own.listing, compiled, exceptions);
    return { weighed: { ...own, verdict }, ...(price && { price }) };
  };

  onMessage('ownListing', ({ sender }) => detailsOf(sender.tab?.id));

  onMessage('vouch', async ({ data, sender }) => {
    const kind = v.parse(v.picklist(vouchings), data);
    const details = await detailsOf(sender.tab?.id);
    const { listing, verdict } = details?.weighed ?? {};
    const possible = listing && verdict ? possibleExceptions(listing, verdict) : [];
    const chosen = possible.find(({ exception }) => exception.kind === kind);
    if (!chosen) throw new Error(say('disputeImpossible'));
    await kept(async () =>
      addException(await database(), {
        ...chosen.exception,
        reason: '',
        id: crypto.randomUUID(),
        madeAt: new Date().toISOString(),
      }),
    );
  });

  onMessage('takeBack', async ({ data, sender }) => {
    const id = v.parse(v.string(), data);
    const details = await detailsOf(sender.tab?.id);
    // A page undoes what was said of its own listing, and nothing else.
    if (!details?.weighed.verdict.exceptions?.some((one) => one.id === id)) return;
    await kept(async () => removeException(await database(), id));
  });

  onMessage('openPopup', async ({ sender }) => {
    const tab = sender.tab;
    // Some browsers open it for nobody but the user's own click on the toolbar.
    await browser.action
      .openPopup({ windowId: tab?.windowId })
      .catch(() => openTab(browser.runtime.getURL(`/popup.html?tab=${tab?.id}`)));
  });

  onMessage('openReport', ({ sender }) =>
    openTab(browser.runtime.getURL(`/popup.html?tab=${sender.tab?.id}#report`)),
  );

  async function kept(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      throw new Error(say(`storage_${StorageError.from(error).failure}` satisfies MessageKey));
    }
    await onExceptions();
  }
}
