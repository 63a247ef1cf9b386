import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../lib/listing/listing.ts';
import { isSameOffer, likenessOf, pictureKeys } from '../../../../lib/reporting/ledger/likeness.ts';
import { type SeenPage, WatchedReports } from '../../../../lib/reporting/ledger/revisit.ts';
import type { Report } from '../../../../lib/reporting/report.ts';
import { draftOf } from './report.ts';

const now = new Date('2026-01-10T00:00:00.000Z');
const filed = (more: Partial<Report> = {}) =>
  draftOf('1', { state: 'filed', filedAt: '2026-01-01T00:00:00.000Z', ...more });
const { listing } = draftOf('1');
const shop = 'https://item.taobao.com/item.htm';
const page = (listings: Listing[], more: Partial<SeenPage> = {}): SeenPage => ({
  url: 'https://www.ebay.com/itm/1',
  kind: 'listing',
  listings,
  ...more,
});
const entries = (reports: Report[], seen: SeenPage, at = now) =>
  new WatchedReports(reports).entriesFor(seen, at);

describe('a visit to a reported listing', () => {
  it('notes that it is still there, once', () => {
    expect(entries([filed()], page([listing]))).toMatchObject([
      { report: '1', state: 'still-up', by: 'visit' },
    ]);
    const seen = filed({ state: 'still-up', changedAt: '2026-01-09T23:00:00.000Z' });
    expect(entries([seen], page([listing]))).toEqual([]);
  });

  it('notes nothing of drafts, of what is withdrawn, and while it is being reported', () => {
    expect(entries([draftOf('1')], page([listing]))).toEqual([]);
    expect(entries([filed({ state: 'withdrawn' })], page([listing]))).toEqual([]);
    expect(entries([filed()], page([listing]), new Date('2026-01-01T01:00:00.000Z'))).toEqual([]);
  });

  it('notes another price and another title, against what was seen last', () => {
    const cheaper = { ...listing, price: 19.9 };
    expect(entries([filed()], page([cheaper]))).toMatchObject([
      { seen: { changed: ['price'], price: 'USD 19.9' } },
    ]);
    const renamed = { ...listing, name: 'Running shoes' };
    expect(entries([filed()], page([renamed]))[0]?.seen?.changed).toEqual(['title']);
    const seenSo = filed({
      state: 'still-up',
      changedAt: now.toISOString(),
      seen: { name: 'Running shoes', price: 'USD 29.9' },
    });
    expect(entries([seenSo], page([renamed]))).toEqual([]);
  });

  it('concludes nothing from a card, which says less', () => {
    expect(entries([filed()], page([{ ...listing, price: 1 }], { kind: 'results' }))).toEqual([]);
  });

  it('leaves what waits for an answer as it is', () => {
    const asked = filed({ state: 'more-asked' });
    expect(entries([asked], page([listing]))).toEqual([]);
    expect(entries([asked], page([{ ...listing, price: 1 }]))).toMatchObject([
      { state: 'more-asked', seen: { changed: ['price'] } },
    ]);
  });

  it('notes that it is gone only where the page says so', () => {
    expect(entries([filed()], page([]))).toEqual([]);
    expect(entries([filed()], page([], { gone: 'HTTP 404' }))).toMatchObject([
      { state: 'removed', seen: { changed: ['gone'], because: 'HTTP 404' } },
    ]);
    const elsewhere = page([], { gone: 'HTTP 404', url: 'https://www.ebay.com/itm/2' });
    expect(entries([filed()], elsewhere)).toEqual([]);
    for (const state of ['removed', 'relisted'] as const)
      expect(entries([filed({ state })], page([], { gone: 'HTTP 404' }))).toEqual([]);
  });

  it('knows pages apart whose number stands in the query', () => {
    const report = (id: string) =>
      filed({
        id,
        listingKey: `taobao/${id}`,
        listing: { ...listing, marketplace: 'taobao', id, url: `${shop}?id=${id}` },
      });
    const gone = page([], { gone: 'HTTP 404', url: `${shop}?spm=a1z10&id=2` });
    expect(entries([report('1'), report('2')], gone)).toMatchObject([
      { report: '2', state: 'removed' },
    ]);
    const relisted = { ...report('1'), state: 'relisted' as const, relistedAt: `${shop}?id=3` };
    const fourth = { ...relisted.listing, id: '4', url: `${shop}?id=4` };
    expect(entries([relisted], page([fourth], { kind: 'results' }))).toMatchObject([
      { state: 'relisted', seen: { url: fourth.url } },
    ]);
  });
});

describe('the same offer in another listing', () => {
  const removed = filed({ state: 'removed' });
  const again = { ...listing, id: '2', url: 'https://www.ebay.com/itm/2' };

  it('is noticed on any page, once a page', () => {
    const third = { ...again, id: '3' };
    expect(entries([removed], page([again, third], { kind: 'results' }))).toMatchObject([
      { report: '1', state: 'relisted', seen: { url: again.url } },
    ]);
  });

  it('is watched on: nothing while it stands, then that it is gone, and any further one', () => {
    const relisted = filed({ state: 'relisted', relistedAt: again.url });
    expect(entries([relisted], page([again], { kind: 'results' }))).toEqual([]);
    const gone = page([], { gone: 'HTTP 404', url: `${again.url}?from=search` });
    expect(entries([relisted], gone)).toMatchObject([
      { state: 'removed', seen: { url: gone.url, because: 'HTTP 404' } },
    ]);
    const third = { ...again, id: '3', url: 'https://www.ebay.com/itm/3' };
    expect(entries([relisted], page([again, third], { kind: 'results' }))).toMatchObject([
      { state: 'relisted', seen: { url: third.url } },
    ]);
  });

  it('comes to rest where it stands in two places, and is removed when the last is gone', () => {
    const third = { ...again, id: '3', url: 'https://www.ebay.com/itm/3' };
    const relistedAt = [{ url: again.url }, { listingKey: 'ebay/3', url: third.url }];
    const relisted = filed({ state: 'relisted', relistedAt });
    const tracked = { ...third, url: 'https://www.ebay.com/p/9?itm=3' };
    expect(entries([relisted], page([again, tracked], { kind: 'results' }))).toEqual([]);
    const gone = page([], { gone: 'HTTP 404', url: again.url });
    expect(entries([relisted], gone)).toMatchObject([
      { state: 'relisted', seen: { url: again.url, changed: ['gone'] } },
    ]);
    const last = filed({ state: 'relisted', relistedAt: [{ url: again.url }] });
    expect(entries([last], gone)).toMatchObject([{ state: 'removed' }]);
  });

  it('is not noticed where nothing says which listing it is', () => {
    const { id, url, ...nameless } = again;
    expect(entries([removed], page([nameless], { kind: 'results' }))).toEqual([]);
  });

  it('is not looked for while the reported one is there', () => {
    expect(entries([filed()], page([again], { kind: 'results' }))).toEqual([]);
  });

  it.each([
    ['another seller with the picture and the title', { seller: { id: 'other' } }, true],
    ['the seller with the title and another picture', { image: [] }, true],
    ['the seller with other goods', { name: 'Ceramic mug', image: [] }, false],
    ['another seller with the title alone', { seller: { id: 'other' }, image: [] }, false],
    ['the picture alone', { seller: { id: 'other' }, name: 'Ceramic mug' }, false],
    ['the seller on another marketplace', { marketplace: 'etsy', image: [] }, false],
  ] as const)('%s', (_, change, same) => {
    const other = { ...again, ...change } as Listing;
    expect(isSameOffer(likenessOf(listing, other))).toBe(same);
    expect(entries([removed], page([other], { kind: 'results' }))).toHaveLength(same ? 1 : 0);
  });

  it.each([
    [
      'https://i.ebayimg.com/images/g/AbCdEf12345/s-l1600.jpg',
      'https://i.ebayimg.com/images/g/AbCdEf12345/s-l225.webp',
    ],
    [
      'https://m.media-amazon.com/images/I/71abcDEFgh9._AC_SL1500_.jpg',
      'https://m.media-amazon.com/images/I/71abcDEFgh9._AC_UL320_.jpg',
    ],
    [
      'https://ae01.alicdn.com/kf/Sa1b2c3d4e5f6.jpg_220x220xz.jpg',
      'https://ae01.alicdn.com/kf/Sa1b2c3d4e5f6.jpg',
    ],
  ])('is known by its picture at any size: %s', (a, b) => {
    expect(pictureKeys({ image: [a] })).toEqual(pictureKeys({ image: [b] }));
    expect(pictureKeys({ image: [a] })).toHaveLength(1);
  });

  it('is not known by a picture that every shop has', () => {
    expect(
      pictureKeys({ image: ['https://s.example/img/1.jpg', 'https://s.example/main.png', '/x'] }),
    ).toEqual([]);
  });
});
