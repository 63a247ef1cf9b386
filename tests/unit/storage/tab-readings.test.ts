import { expect, it, vi } from 'vitest';
import {
  keptTabReading,
  type SessionArea,
  TabReadings,
} from '../../../lib/storage/tab-readings.ts';
import type { TabReading } from '../../../lib/weighing/tab-reading.ts';

function memory(room: number): SessionArea {
  let kept: Record<string, unknown> = {};
  return {
    get: async (key) => (key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    async set(items) {
      const next = { ...kept, ...items };
      if (JSON.stringify(next).length > room) throw new Error('quota exceeded');
      kept = next;
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}

const reading = (url: string, description = ''): TabReading => ({
  visit: 'v',
  url,
  page: 'listing',
  marketplace: 'ebay',
  known: true,
  changed: [],
  readAt: '2025-01-01T00:00:00.000Z',
  listings: [
    {
      key: '0',
      listing: { name: 'Shoes', description },
      unread: [],
      verdict: {
        level: 'unknown',
        total: -16,
        evidence: [],
        brands: [],
        missing: [],
        confidence: 'high',
      },
    },
  ],
});

it('keeps one reading a tab until it is forgotten', async () => {
  const area = memory(100_000);
  const readings = new TabReadings(area);
  await readings.keep(1, reading('https://a.example/'));
  await readings.keep(2, reading('https://b.example/'));
  expect((await keptTabReading(area, 1))?.url).toBe('https://a.example/');
  await readings.forget(1);
  expect(await keptTabReading(area, 1)).toBeUndefined();
  expect((await keptTabReading(area, 2))?.url).toBe('https://b.example/');
});

it('makes room for the newest where memory is full', async () => {
  const area = memory(25_000);
  const readings = new TabReadings(area);
  await readings.keep(1, reading('https://a.example/', 'x'.repeat(15_000)));
  await readings.keep(2, reading('https://b.example/', 'x'.repeat(15_000)));
  expect(await keptTabReading(area, 1)).toBeUndefined();
  expect((await keptTabReading(area, 2))?.url).toBe('https://b.example/');
});

it('cuts descriptions that are very long', async () => {
  const area = memory(100_000);
  const readings = new TabReadings(area);
  await readings.keep(1, reading('https://a.example/', 'x'.repeat(50_000)));
  expect((await keptTabReading(area, 1))?.listings[0]?.listing.description).toHaveLength(20_000);
});

it('has the latest at hand, and asks the area for those of long ago', async () => {
  const area = memory(100_000);
  const readings = new TabReadings(area);
  const keeping = readings.keep(1, reading('https://a.example/'));
  expect((await readings.of(1))?.url).toBe('https://a.example/');
  expect(await keptTabReading(area, 1)).toBeUndefined();
  await keeping;
  for (let tab = 2; tab < 9; tab += 1) await readings.keep(tab, reading('https://b.example/'));
  expect((await readings.of(1))?.url).toBe('https://a.example/');
});

it('writes only the newest of several that came at once', async () => {
  const area = memory(100_000);
  const readings = new TabReadings(area);
  await Promise.all(
    ['https://a.example/', 'https://b.example/'].map((url) => readings.keep(1, reading(url))),
  );
  expect((await keptTabReading(area, 1))?.url).toBe('https://b.example/');
});

it('keeps what many tabs show at once, also where one of them tells more meanwhile', async () => {
  vi.useFakeTimers();
  const area = memory(1_000_000);
  const readings = new TabReadings(area);
  const url = (tab: number) => `https://${tab}.example/`;
  const keeping: Promise<void>[] = [readings.keep(1, reading('https://a.example/'))];
  await vi.advanceTimersByTimeAsync(5);
  for (const tab of [2, 3, 4, 5]) keeping.push(readings.keep(tab, reading(url(tab))));
  await vi.advanceTimersByTimeAsync(5);
  keeping.push(readings.keep(1, reading(url(1))));
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(keeping);
  vi.useRealTimers();
  for (const tab of [1, 2, 3, 4, 5]) expect((await keptTabReading(area, tab))?.url).toBe(url(tab));
});
