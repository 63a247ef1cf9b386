import { countSeen } from '../counting/count-seen.ts';
import type { PageVerdicts } from '../page-reading.ts';
import { uncheckedSettings } from '../settings/overlay-settings-storage.ts';
import { database } from '../storage/database.ts';
import { countPage } from '../storage/health-store.ts';
import { Visits } from '../storage/visits.ts';
import { showDue, showInToolbar } from '../toolbar.ts';
import { settingsOfPage, type TabReading } from './tab-reading.ts';

/** What follows once a page has its answer. What is looked at privately is not counted. */
export async function afterAnswer(
  { tab, incognito }: { tab: number; incognito: boolean },
  before: TabReading | undefined,
  reading: TabReading,
  answer: PageVerdicts,
): Promise<void> {
  await Promise.all([
    tellInToolbar(tab, reading),
    countHealth(before, reading),
    incognito ? undefined : count(reading, answer),
    incognito ? undefined : lookUpReports(reading, answer),
  ]);
}

const visits = new Visits(database, (due) => void showDue(due));

/** What is new on the page may be a reported listing, or one like it. */
async function lookUpReports(
  { url, page, listings }: TabReading,
  { verdicts }: PageVerdicts,
): Promise<void> {
  const fresh = new Set(verdicts.map(({ key }) => key));
  const seen = listings.filter(({ key }) => fresh.has(key)).map(({ listing }) => listing);
  if (seen.length > 0) await visits.seen({ url, kind: page, listings: seen });
}

/** A listing's page shows no listing, and says that there is none. */
export async function listingGone(url: string, because: string): Promise<void> {
  await visits.seen({ url, kind: 'listing', listings: [], gone: because.slice(0, 200) });
}

/** A view wrote to the ledger. */
export async function reportsChanged(): Promise<void> {
  await visits.changed();
}

export async function tellInToolbar(tab: number, reading: TabReading): Promise<void> {
  const settings = await uncheckedSettings().catch(() => undefined);
  await showInToolbar(tab, reading, settingsOfPage(reading, settings).threshold);
}

/** Where nothing can be kept, nothing is counted. */
async function count(reading: TabReading, { verdicts }: PageVerdicts): Promise<void> {
  try {
    await countSeen(database, reading, new Set(verdicts.map(({ key }) => key)));
  } catch (error) {
    console.warn('Touchstone could not count these listings:', error);
  }
}

/** A page of a known marketplace counts once per stay; where nothing can be kept, nothing is counted. */
async function countHealth(before: TabReading | undefined, reading: TabReading): Promise<void> {
  if (!reading.known || reading.listings.length === 0) return;
  const { marketplace, changed, readAt } = reading;
  const counted = before?.visit === reading.visit && before.listings.length > 0;
  const earlier = counted ? before.changed : undefined;
  if (earlier && earlier.join() === changed.join()) return;
  try {
    await countPage(await database(), marketplace, { before: earlier, now: changed }, readAt);
  } catch (error) {
    console.warn('Touchstone could not count this page:', error);
  }
}
