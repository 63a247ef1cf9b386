import { expect, it } from 'vitest';
import { marketplaceFor, marketplaces } from '../../../lib/marketplaces/index.ts';

it.each([
  ['https://www.ebay.co.uk/itm/1', 'ebay'],
  ['https://shopee.com.my/search?keyword=a', 'shopee'],
  ['https://www.facebook.com/marketplace', 'facebook-marketplace'],
  ['https://www.facebook.com/marketplace/item/1/', 'facebook-marketplace'],
  ['https://shop.tiktok.com/view/product/1', 'tiktok-shop'],
  ['https://www.tiktok.com/shop/pdp/a/1', 'tiktok-shop'],
])('%s is %s’s', (url, id) => {
  expect(marketplaceFor(url)?.id).toBe(id);
});

it.each([
  'https://www.facebook.com/',
  'https://www.facebook.com/marketplaces-of-old',
  'https://www.facebook.com/groups/1/marketplace/',
  'https://www.tiktok.com/@someone/video/1',
  'https://notebay.com.example/itm/1',
  'https://notfacebook.com/marketplace/',
  'no address',
])('%s is no marketplace’s', (url) => {
  expect(marketplaceFor(url)).toBeUndefined();
});

it('calls each marketplace by one name', () => {
  const ids = marketplaces.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
