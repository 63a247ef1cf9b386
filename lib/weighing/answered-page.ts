import { countSeen } from '../counting/count-seen.ts';
import type { PageVerdicts } from '../page-reading.ts';
import { uncheckedSettings } from '../settings/overlay-settings-storage.ts';
import { database } from '../storage/database.ts';
import { countPage } from '../storage/health-store.ts';
import { showInToolbar } from '../toolbar.ts';
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
  ]);
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
