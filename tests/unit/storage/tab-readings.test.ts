import { expect, it } from 'vitest';
import {
  forgetTabReading,
  keepTabReading,
  keptTabReading,
  type SessionArea,
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
      verdict: { level: 'unknown', total: -16, evidence: [], brands: [], missing: [] },
    },
  ],
});

it('keeps one reading a tab until it is forgotten', async () => {
  const area = memory(100_000);
  await keepTabReading(area, 1, reading('https://a.example/'));
  await keepTabReading(area, 2, reading('https://b.example/'));
  expect((await keptTabReading(area, 1))?.url).toBe('https://a.example/');
  await forgetTabReading(area, 1);
  expect(await keptTabReading(area, 1)).toBeUndefined();
  expect((await keptTabReading(area, 2))?.url).toBe('https://b.example/');
});

it('makes room for the newest where memory is full', async () => {
  const area = memory(25_000);
  await keepTabReading(area, 1, reading('https://a.example/', 'x'.repeat(15_000)));
  await keepTabReading(area, 2, reading('https://b.example/', 'x'.repeat(15_000)));
  expect(await keptTabReading(area, 1)).toBeUndefined();
  expect((await keptTabReading(area, 2))?.url).toBe('https://b.example/');
});

it('cuts descriptions that are very long', async () => {
  const area = memory(100_000);
  await keepTabReading(area, 1, reading('https://a.example/', 'x'.repeat(50_000)));
  expect((await keptTabReading(area, 1))?.listings[0]?.listing.description).toHaveLength(20_000);
});
