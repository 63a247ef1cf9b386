import { describe, expect, it } from 'vitest';
import type { ReportChannel } from '../../../lib/marketplaces/channel.ts';
import { channelAddress } from '../../../lib/reporting/channel-address.ts';
import { letterOf } from '../../../lib/reporting/letter.ts';
import { mayUse, waysToReport } from '../../../lib/reporting/way-to-report.ts';
import { fullClaim, listingOn } from './sample.ts';

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
    expect(channelAddress(channel(template), listing)).toEqual({ url, prefilled, hasText: false });
  });

  it('leaves out a part of the query whose value isn’t known', () => {
    expect(
      channelAddress(channel('https://m.example/r?item={id}&by={seller}'), { id: '1' }),
    ).toEqual({
      url: 'https://m.example/r?item=1',
      prefilled: true,
      hasText: false,
    });
    expect(channelAddress(channel('https://m.example/r?item={id}'), {})).toEqual({
      url: 'https://m.example/r',
      prefilled: false,
      hasText: false,
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

describe('a mail’s address', () => {
  const mail = channel('mailto:ip@m.example?subject={subject}&body={body}');

  it('has the whole letter in it', () => {
    const letter = { subject: 'Report & more', text: 'One\nTwo 1:1' };
    const address = channelAddress(mail, listing, letter);
    expect(address).toEqual({
      url: 'mailto:ip@m.example?subject=Report%20%26%20more&body=One%0D%0ATwo%201%3A1',
      prefilled: true,
      hasText: true,
    });
  });

  it('has the subject alone where the letter is longer than mail programs take', () => {
    const address = channelAddress(mail, listing, { subject: 'Report', text: 'x'.repeat(2000) });
    expect(address).toEqual({
      url: 'mailto:ip@m.example?subject=Report',
      prefilled: true,
      hasText: false,
    });
  });

  it('has neither without a letter, and never a placeholder', () => {
    expect(channelAddress(mail, listing)?.url).toBe('mailto:ip@m.example');
  });
});

describe('ways to report', () => {
  const owners = channel('https://m.example/{id}', { reporter: 'rights-owner', name: 'owners' });
  const inPage = channel(undefined, { inPage: 'Report', name: 'in page' });
  const portal = channel('https://m.example/', { name: 'portal' });
  const form = channel('https://m.example/?i={id}', { reporter: 'anyone', name: 'form' });
  const channels = [owners, inPage, portal, form];
  const names = (reporter: 'shopper' | 'agent', open: readonly ReportChannel[], more = {}) =>
    waysToReport(fullClaim(reporter, 'trade-mark', 'ebay'), { ...listingOn('ebay'), ...more }, open)
      .filter(({ refusal }) => !refusal)
      .map(({ channel: { name } }) => name);

  it('of a shopper are those a shopper can use, and the one that asks least first', () => {
    expect(names('shopper', channels)).toEqual(['form', 'portal', 'in page']);
    expect(names('shopper', [owners])).toEqual([]);
    expect(mayUse('shopper', owners)).toBe(false);
  });

  it('of an agent are the owners’ first', () => {
    expect(names('agent', channels)).toEqual(['owners', 'form', 'portal', 'in page']);
  });

  it('begin at the listing’s own page where there is only a link', () => {
    const claim = fullClaim('shopper', 'trade-mark', 'ebay');
    expect(waysToReport(claim, listing, [inPage])).toEqual([
      {
        channel: inPage,
        start: 'listing-page',
        url: listing.url,
        prefilled: false,
        hasText: false,
      },
    ]);
  });

  it('that would not take the claim come last, with the reason', () => {
    const copyright = channel('mailto:c@m.example', {
      reporter: 'rights-owner',
      name: 'copyright',
      standard: 'us-dmca-512c3',
    });
    const ways = waysToReport(fullClaim('agent', 'trade-mark', 'ebay'), listing, [
      copyright,
      inPage,
    ]);
    expect(ways.map((way) => way.channel.name)).toEqual(['in page', 'copyright']);
    expect(ways[1]?.refusal?.text).toMatch(/trade marks/);
    expect(
      waysToReport(fullClaim('agent', 'copyright', 'ebay'), listing, [copyright, inPage])[0],
    ).toMatchObject({ channel: copyright });
  });

  it('are those of the listing’s country', () => {
    const singapore = channel('https://help.m.sg/', { name: 'sg', hosts: ['m.sg'] });
    expect(names('shopper', [singapore], { url: 'https://www.m.sg/1' })).toEqual(['sg']);
    expect(names('shopper', [singapore], { url: 'https://notm.sg/1' })).toEqual([]);
    expect(names('shopper', [singapore], { url: undefined })).toEqual([]);
  });

  it('by mail carry the letter', () => {
    const mail = channel('mailto:ip@m.example?body={body}');
    const claim = fullClaim('shopper', 'trade-mark', 'ebay', {});
    const [way] = waysToReport(claim, listing, [mail], letterOf(claim));
    expect(way).toMatchObject({ prefilled: true, hasText: true });
    expect(way?.url).not.toMatch(/[{}]/);
  });
});
