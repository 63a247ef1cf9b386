import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { shownSeller } from '../../../../lib/reading/shown/shown-seller.ts';
import { atOnce } from '../../../../lib/steps.ts';

const sellerIn = (html: string, url = 'https://market.example/item/12345') =>
  atOnce(
    shownSeller(
      parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document,
      url,
      (element) => element.closest('.related') !== null,
    ),
  );

it.each([
  [
    'said to sell',
    '<p>Sold by <a href="/store/1392990">Northwind Traders</a></p>',
    'Northwind Traders',
  ],
  [
    'spelt in the address',
    '<a href="/shop/NorthwindTraders?ref=1">NorthwindTraders</a>',
    'NorthwindTraders',
  ],
  [
    'in a box named for sellers',
    '<div class="seller-card"><a href="/user/profile/870057835"><p>りっさん</p><p>908</p></a></div>',
    'りっさん',
  ],
  [
    'with a host of its own',
    '<div class="shop-info">店铺：<a href="//northwind.market.example/">北风旗舰店</a></div>',
    '北风旗舰店',
  ],
  [
    'by a parameter',
    '<span>Vendido por</span> <a href="/help/at-a-glance.html?seller=A18MRN">NORTE</a>',
    'NORTE',
  ],
  ['in words alone', '<p>Sold and shipped by Northwind Traders</p>', 'Northwind Traders'],
  ['in words, in Chinese', '<dd>此商品由北风旗舰店进行发货</dd>', '北风旗舰店'],
])('a seller %s', (_, html, expected) => {
  expect(sellerIn(html)).toBe(expected);
});

it.each([
  ['an invitation', '<div class="seller"><a href="/shop/NorthwindTraders">Visit shop</a></div>'],
  [
    'several sellers alike',
    '<p>Sold by <a href="/store/1">One</a></p><p>Sold by <a href="/store/2">Two</a></p>',
  ],
  ['other goods', '<div class="related">Sold by <a href="/store/1">One</a></div>'],
  ['one’s own account', '<div class="user-menu"><a href="/user/login">Hello</a></div>'],
  ['another site', '<p>Sold by <a href="https://social.example/shop/one">One</a></p>'],
  ['nothing', ''],
])('no seller in %s', (_, html) => {
  expect(sellerIn(html)).toBeUndefined();
});

it('takes no category of a shop for a seller', () => {
  expect(
    sellerIn('<a href="/shop/bags">bags</a>', 'https://shop.example/shop/bags/leather-bag'),
  ).toBeUndefined();
});
