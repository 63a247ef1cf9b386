import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../i18n.ts';
import { listingKey } from '../listing/listing-key.ts';
import { packagedDirectory } from '../marketplaces/packaged-directory.ts';
import { standsInTheWay } from '../reporting/batches.ts';
import { howToReport } from '../reporting/how-to-report.ts';
import { letterLanguage } from '../reporting/letters/index.ts';
import { database } from '../storage/database.ts';
import { allReports } from '../storage/ledger-store.ts';
import { keptReporter } from '../storage/reporter-store.ts';
import { openTab } from '../tabs.ts';
import type { PanelAnswers } from './answer-panel.ts';
import { beginReport } from './begin-report.ts';
import type { TabReading, WeighedListing } from './tab-reading.ts';

/**
 * Reports a listing by one click on its page: the draft is kept, and the marketplace's form opens
 * with the listing in it. Where the form takes no listing, or something is first to be looked at (an
 * earlier report, notices like it that were refused), what opens is the popup, where the report
 * begins.
 * @param sent the listing's key; that which the page is about where absent.
 */
export async function reportFromPage(
  panel: PanelAnswers,
  tab: { id?: number } | undefined,
  sent: unknown,
): Promise<void> {
  const key = v.parse(v.optional(v.string()), sent);
  if (tab?.id === undefined) throw new Error('only pages ask for this');
  const reading = await panel.readings.of(tab.id);
  const weighed =
    key === undefined
      ? reading?.listings[0]
      : reading?.listings.find((listing) => listing.key === key);
  const isOpen = reading && weighed && (await openForm(panel, reading, weighed).catch(() => false));
  if (!isOpen) await openReport(tab.id, key);
}

/** False where the user must look first. */
async function openForm(
  panel: PanelAnswers,
  { marketplace, readAt }: TabReading,
  weighed: WeighedListing,
): Promise<boolean> {
  const kept = await database();
  const [directory, reporter, reports, { compiled, exceptions }] = await Promise.all([
    packagedDirectory(),
    keptReporter(kept),
    allReports(kept),
    panel.weighing(),
  ]);
  const about = {
    rulebook: `${compiled.name} (${compiled.released})`,
    extensionVersion: browser.runtime.getManifest().version,
    evidenceLanguage: interfaceLanguage(),
    seenAt: readAt,
  };
  const { way, notice, held } = howToReport(
    weighed,
    directory.find(({ id }) => id === marketplace),
    { reporter, about, reports, exceptions },
    { language: letterLanguage(interfaceLanguage()), own: {} },
  );
  if (!way?.url || !way.prefilled || held.length > 0) return false;
  const key = listingKey(weighed.listing);
  if (reports.some((report) => report.listingKey === key && standsInTheWay(report))) return false;
  const { reportsChanged } = await import('./answered-page.ts');
  await beginReport(way, weighed, notice, { onKept: reportsChanged });
  return true;
}

async function openReport(tab: number, key: string | undefined): Promise<void> {
  const query = new URLSearchParams({
    tab: String(tab),
    ...(key !== undefined && { listing: key }),
  });
  await openTab(browser.runtime.getURL(`/popup.html?${query}#report`));
}
