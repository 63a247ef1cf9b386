import { describe, expect, it } from 'vitest';
import type { ReportChannel } from '../../../lib/marketplaces/channel.ts';
import { channelAddress, shopperChannel } from '../../../lib/reporting/channel-address.ts';
import { wayToReport } from '../../../lib/reporting/way-to-report.ts';

const channel = (url?: string, more: Partial<ReportChannel> = {}): ReportChannel => ({
  name: 'Report',
  reporter: 'shopper',
  certainty: 'verified',
  ...(url && { url }),
  ...more,
});
const listing = {
  id: '12/3',
  url: 'https://shop.example/1?a=b',
  seller: { id: 'a&b', name: 'A and B' },
};

describe('the address of a channel', () => {
  it.each([
    ['https://m.example/r?item={id}&by={seller}', 'https://m.example/r?item=12%2F3&by=a%26b', true],
    [
      'https://m.example/r?u={url}',
      'https://m.example/r?u=https%3A%2F%2Fshop.example%2F1%3Fa%3Db',
      true,
    ],
    ['https://m.example/{id}/report', 'https://m.example/12%2F3/report', true],
    ['https://m.example/report', 'https://m.example/report', false],
    ['https://m.example/report?lang=en', 'https://m.example/report?lang=en', false],
  ])('%s', (template, url, prefilled) => {
    expect(channelAddress(channel(template), listing)).toEqual({ url, prefilled });
  });

  it('leaves out a part of the query whose value isn’t known', () => {
    expect(
      channelAddress(channel('https://m.example/r?item={id}&by={seller}'), { id: '1' }),
    ).toEqual({
      url: 'https://m.example/r?item=1',
      prefilled: true,
    });
    expect(channelAddress(channel('https://m.example/r?item={id}'), {})).toEqual({
      url: 'https://m.example/r',
      prefilled: false,
    });
  });

  it('takes the seller’s name where no id is known', () => {
    const known = { seller: { name: 'A' } };
    expect(channelAddress(channel('https://m.example/r?by={seller}'), known)?.url).toMatch(/by=A$/);
  });

  it('is none where the path can’t be filled, or the channel has no address', () => {
    expect(channelAddress(channel('https://m.example/{id}'), {})).toBeUndefined();
    expect(channelAddress(channel(), listing)).toBeUndefined();
  });
});

describe('the way to report', () => {
  const owners = channel('https://m.example/{id}', { reporter: 'rights-owner', name: 'owners' });
  const inPage = channel(undefined, { inPage: 'Report', name: 'in page' });
  const portal = channel('https://m.example/', { name: 'portal' });
  const form = channel('https://m.example/?i={id}', { reporter: 'anyone', name: 'form' });

  it('is a shopper’s, and the one that asks least of them', () => {
    expect(shopperChannel([owners, inPage, portal, form])?.name).toBe('form');
    expect(shopperChannel([owners, inPage, portal])?.name).toBe('portal');
    expect(shopperChannel([owners, inPage])?.name).toBe('in page');
    expect(shopperChannel([owners])).toBeUndefined();
  });

  it('begins at the listing’s own page where there is only a link', () => {
    expect(wayToReport(listing, [inPage])).toEqual({
      channel: inPage,
      start: 'listing-page',
      url: listing.url,
      prefilled: false,
    });
  });

  it('may be chosen', () => {
    expect(wayToReport({ id: '1' }, [form, owners], owners)).toMatchObject({
      start: 'form',
      url: 'https://m.example/1',
      prefilled: true,
    });
  });
});
