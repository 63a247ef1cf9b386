import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { read } from '../../../lib/reading/read.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import type { Level } from '../../../lib/verdict/verdict.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { listingAddress, resultsAddress } from '../../../scripts/demo/addresses.ts';
import { goods } from '../../../scripts/demo/goods.ts';
import demo from '../../../scripts/demo/marketplace.ts';
import { withDemoShops } from '../../../scripts/demo/rulebook.ts';
import { type DemoMarket, openMarket } from '../../../scripts/demo/server.ts';
import { toDocument } from '../../../scripts/touchstone/saved-page.ts';

let market: DemoMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.close());

async function readAt(address: string) {
  const url = market.origin + address;
  const answer = await fetch(url);
  return read({ document: toDocument(await answer.text()), url }, demo);
}

/** What a visitor of the demo is meant to see. */
const shown: Record<string, Level> = {
  1001: 'authorised',
  1002: 'suspect',
  1003: 'suspect',
  1004: 'suspect',
  1005: 'unknown',
  1006: 'clear',
  1007: 'unknown',
  1008: 'caution',
  2001: 'authorised',
  2002: 'suspect',
  2003: 'suspect',
  2004: 'unknown',
  2005: 'clear',
  2006: 'unknown',
};

describe('an offer of the demo market', () => {
  const rulebook = openImage(compile(withDemoShops(starterRulebook())));

  it.each(goods.map((one) => [one.id, one] as const))(
    '%s is read as it is, whatever its markup, and weighed as it is meant to be',
    async (id, one) => {
      const { page, listings } = await readAt(listingAddress(one));
      expect(page).toBe('listing');
      const listing = listings[0]?.listing;
      expect(listing).toMatchObject({
        id,
        name: one.name,
        price: one.price,
        priceCurrency: one.priceCurrency,
        seller: one.seller,
        description: one.description,
      });
      expect(listing?.brand).toBe(one.brand);
      expect(listing?.itemCondition).toMatch(one.itemCondition);
      expect(listing && weigh(listing, rulebook).level).toBe(shown[id]);
    },
  );
});

it.each(['en', 'zh-CN'] as const)('the results page in %s shows its offers', async (language) => {
  const { page, listings } = await readAt(resultsAddress(language));
  expect(page).toBe('results');
  const offered = goods.filter((one) => one.language === language);
  expect(listings.map(({ listing }) => [listing.id, listing.price, listing.priceCurrency])).toEqual(
    offered.map(({ id, price, priceCurrency }) => [id, price, priceCurrency]),
  );
});

it('the market is open on this machine only, and knows no other address', async () => {
  expect(market.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${market.origin}/elsewhere`)).status).toBe(404);
  expect(await (await fetch(`${market.origin}/report?item=%3Cb%3E`)).text()).toContain('&lt;b&gt;');
});
