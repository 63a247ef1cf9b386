import { glanceAt, type TabGlance, type TabReading } from '../weighing/tab-reading.ts';

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
  return readingIn((await area.get(key))[key]);
}

/**
 * What a tab's key holds: one text, since a browser takes ten times as long to copy the objects of
 * a page of many listings. Written by this module only, and gone with the browser's session.
 */
export function readingIn(kept: unknown): TabReading | undefined {
  return typeof kept === 'string' ? (JSON.parse(kept) as TabReading) : undefined;
}

const glancePrefix = 'glance:';

/** What a view of the tab can show first: it is there some ten times as soon as the whole reading. */
export async function keptTabGlance(
  area: SessionArea,
  tab: number,
): Promise<TabGlance | undefined> {
  const key = `${glancePrefix}${tab}`;
  return (await area.get(key))[key] as TabGlance | undefined;
}

/**
 * Milliseconds in which an answer has reached its page. What the worker asks of the browser sooner
 * may overtake the answer there.
 */
export const whenAnswered = 50;

/** So many tabs' readings stay at hand; others are asked for again. */
const mostAtHand = 4;

/** What each tab shows, kept for the views and for the worker's next life. */
export class TabReadings {
  private readonly area: SessionArea;
  private readonly atHand = new Map<number, TabReading>();

  constructor(area: SessionArea) {
    this.area = area;
  }

  async of(tab: number): Promise<TabReading | undefined> {
    return this.atHand.get(tab) ?? keptTabReading(this.area, tab);
  }

  /** Of every tab. */
  async all(): Promise<[tab: number, reading: TabReading][]> {
    const kept = Object.entries(await this.area.get(null));
    return kept.flatMap(([key, text]): [number, TabReading][] => {
      const reading = key.startsWith(prefix) ? readingIn(text) : undefined;
      return reading ? [[Number(key.slice(prefix.length)), reading]] : [];
    });
  }

  /**
   * Keeps what a tab shows: at once for `of`, and in the area once whoever waits for the worker has
   * had its answer. Where memory is full, other tabs' readings make room for it.
   */
  async keep(tab: number, reading: TabReading): Promise<void> {
    this.atHand.delete(tab);
    this.atHand.set(tab, reading);
    await new Promise((resolve) => setTimeout(resolve, whenAnswered));
    // What came meanwhile is newer, and makes room when it is written itself.
    if (this.atHand.get(tab) !== reading) return;
    try {
      await this.write(tab, reading);
    } finally {
      const [oldest] = this.atHand.keys();
      if (this.atHand.size > mostAtHand && oldest !== undefined) this.atHand.delete(oldest);
    }
  }

  private async write(tab: number, reading: TabReading): Promise<void> {
    const key = tabReadingKey(tab);
    const kept = {
      [key]: JSON.stringify(withoutLongTexts(reading)),
      [`${glancePrefix}${tab}`]: glanceAt(reading),
    };
    try {
      await this.area.set(kept);
    } catch {
      const others = Object.keys(await this.area.get(null)).filter(
        (other) => other.startsWith(prefix) && other !== key,
      );
      await this.area.remove(others);
      await this.area.set(kept);
    }
  }

  async forget(tab: number): Promise<void> {
    this.atHand.delete(tab);
    await this.area.remove([tabReadingKey(tab), `${glancePrefix}${tab}`]);
  }
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
