import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import type { PageReading } from '../../../lib/page-reading.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import {
  glanceAt,
  levelOfTab,
  tellsAll,
  updateTabReading,
} from '../../../lib/weighing/tab-reading.ts';
import { small } from '../rulebooks/small.ts';

const compiled = openImage(compile(small));
const update = (before: Parameters<typeof updateTabReading>[0], message: PageReading) =>
  updateTabReading(before, message, (listing) => weigh(listing, compiled));

const message = (more: Partial<PageReading>): PageReading => ({
  visit: 'a',
  url: 'https://www.ebay.com/sch/',
  page: 'results',
  marketplace: 'ebay',
  known: true,
  changed: [],
  present: [],
  listings: [],
  ...more,
});
const sent = (key: string, name: string) => ({ key, listing: { name }, unread: [] });
const bad = 'Nike Air Max 1:1 AAA quality';

describe('what a tab shows', () => {
  it('is what was there, what is new, in the page’s order, without what is gone', () => {
    const first = update(
      undefined,
      message({ present: ['0', '1'], listings: [sent('0', bad), sent('1', 'Mug')] }),
    );
    expect(first.answer.verdicts.map(({ key, level }) => [key, level])).toEqual([
      ['0', 'suspect'],
      ['1', 'unknown'],
    ]);
    const second = update(
      first.reading,
      message({ present: ['2', '0'], listings: [sent('2', 'Cup')] }),
    );
    expect(second.reading.listings.map(({ key }) => key)).toEqual(['2', '0']);
    expect(second.answer.verdicts.map(({ key }) => key)).toEqual(['2']);
    expect(second.answer.unknown).toEqual([]);
  });

  it('forgets another visit, and says what it doesn’t know', () => {
    const { reading } = update(undefined, message({ present: ['0'], listings: [sent('0', bad)] }));
    const next = update(
      reading,
      message({ visit: 'b', present: ['0', '1'], listings: [sent('1', 'Mug')] }),
    );
    expect(next.reading.listings.map(({ key }) => key)).toEqual(['1']);
    expect(next.answer.unknown).toEqual(['0']);
  });

  it('is the same without what was there, where a message tells all', () => {
    const { reading } = update(
      undefined,
      message({ present: ['0', '1'], listings: [sent('0', bad), sent('1', 'Mug')] }),
    );
    const part = message({ present: ['0', '2'], listings: [sent('2', 'Cup')] });
    expect(tellsAll(part)).toBe(false);
    const all = { ...part, listings: [sent('0', 'Cup'), sent('2', bad)] };
    expect(tellsAll(all)).toBe(true);
    const [after, without] = [update(reading, all), update(undefined, all)];
    expect(after.answer).toEqual(without.answer);
    expect(after.reading.listings).toEqual(without.reading.listings);
  });

  it('has the level of the listing that the page is about, or the gravest of many', () => {
    const listings = [sent('0', 'Mug'), sent('1', bad)];
    const many = update(undefined, message({ present: ['0', '1'], listings })).reading;
    expect(levelOfTab(many)).toBe('suspect');
    expect(levelOfTab({ ...many, page: 'listing' })).toBe('unknown');
    expect(levelOfTab({ ...many, listings: [] })).toBe('unknown');
  });
});

it('is seen at a glance by its gravest listings, and by how many are of which level', () => {
  const keys = Array.from({ length: 9 }, (_, at) => String(at));
  const listings = keys.map((key) => sent(key, Number(key) > 2 ? bad : 'Mug'));
  const many = update(undefined, message({ present: keys, listings })).reading;
  const glance = glanceAt(many);
  expect(glance.counts).toEqual({ suspect: 6, unknown: 3 });
  expect(glance.reading.listings.length).toBeLessThan(6);
  expect(glance.reading.listings.every(({ verdict }) => verdict.level === 'suspect')).toBe(true);
  const one = glanceAt({ ...many, page: 'listing' }).reading.listings;
  expect(one.map(({ key }) => key)).toEqual(['0']);
});

it('gives a badge no more than the strongest reasons', () => {
  const { answer } = update(undefined, message({ present: ['0'], listings: [sent('0', bad)] }));
  const reasons = answer.verdicts[0]?.reasons ?? [];
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.length).toBeLessThanOrEqual(3);
  expect(reasons[0]?.against).toBe(true);
});
