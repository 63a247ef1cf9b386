import type { TabReading } from '../weighing/tab-reading.ts';

/** The part of `browser.storage.session` that is used: memory only, gone with the browser. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const prefix = 'tab:';
/** A description longer than this isn't kept: evidence carries its own words. */
const longestDescription = 20_000;

export const tabReadingKey = (tab: number) => `${prefix}${tab}`;

export async function keptTabReading(
  area: SessionArea,
  tab: number,
): Promise<TabReading | undefined> {
  const key = tabReadingKey(tab);
  // Written by this module only, and gone with the browser's session.
  return (await area.get(key))[key] as TabReading | undefined;
}

/** Keeps what a tab shows. Where memory is full, other tabs' readings make room for it. */
export async function keepTabReading(
  area: SessionArea,
  tab: number,
  reading: TabReading,
): Promise<void> {
  const key = tabReadingKey(tab);
  const kept = { [key]: withoutLongTexts(reading) };
  try {
    await area.set(kept);
  } catch {
    const others = Object.keys(await area.get(null)).filter(
      (other) => other.startsWith(prefix) && other !== key,
    );
    await area.remove(others);
    await area.set(kept);
  }
}

export async function forgetTabReading(area: SessionArea, tab: number): Promise<void> {
  await area.remove(tabReadingKey(tab));
}

function withoutLongTexts(reading: TabReading): TabReading {
  const listings = reading.listings.map((weighed) => {
    const { description, ...rest } = weighed.listing;
    if (!description || description.length <= longestDescription) return weighed;
    return {
      ...weighed,
      listing: { ...rest, description: description.slice(0, longestDescription) },
    };
  });
  return { ...reading, listings };
}
