import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marketplaceFor, marketplaces } from '../../../lib/marketplaces/index.ts';
import { read } from '../../../lib/reading/read.ts';
import { toDocument } from '../../../scripts/touchstone/saved-page.ts';

/** Where each marketplace shows what one seller offers, as its addresses are publicly known. */
const sellerPages: Readonly<Record<string, string>> = {
  '1688': 'https://shop1435928m7f8b0.1688.com/page/offerlist.htm',
  alibaba: 'https://lighting.en.alibaba.com/productlist.html',
  aliexpress: 'https://www.aliexpress.com/store/1101234567',
  allegro: 'https://allegro.pl/uzytkownik/lampowo',
  amazon: 'https://www.amazon.de/s?me=A1B2C3D4E5F6G7',
  avito: 'https://www.avito.ru/user/a1b2c3d4e5f6/profile',
  'best-buy': 'https://www.bestbuy.com/site/seller/lamps-direct/12345',
  bol: 'https://www.bol.com/nl/nl/v/lampenhuis/1234567/',
  bukalapak: 'https://www.bukalapak.com/u/lampu_jaya',
  carousell: 'https://www.carousell.sg/u/lampseller/',
  cdiscount: 'https://www.cdiscount.com/mpv-12345-LAMPES.html',
  chrono24: 'https://www.chrono24.com/dealer/lampwatches/index.htm',
  coupang: 'https://shop.coupang.com/A00012345',
  depop: 'https://www.depop.com/lampseller/',
  dhgate: 'https://www.dhgate.com/store/20512345',
  ebay: 'https://www.ebay.co.uk/str/lampseller',
  etsy: 'https://www.etsy.com/shop/LampSeller',
  'facebook-marketplace': 'https://www.facebook.com/marketplace/profile/100001234567890/',
  flipkart: 'https://www.flipkart.com/sellers?pid=LMPXYZ',
  grailed: 'https://www.grailed.com/lampseller',
  hepsiburada: 'https://www.hepsiburada.com/magaza/lambaci',
  indiamart: 'https://www.indiamart.com/lamp-traders/',
  jd: 'https://mall.jd.com/index-1000001.html',
  jumia: 'https://www.jumia.com.ng/mlp-lamp-shop/',
  kaufland: 'https://www.kaufland.de/shops/lampenwelt/',
  lazada: 'https://www.lazada.sg/shop/lamp-shop/',
  'made-in-china': 'https://lamps.en.made-in-china.com/product-list-1.html',
  mercadolibre: 'https://www.mercadolibre.com.mx/tienda/lamparas',
  mercari: 'https://jp.mercari.com/user/profile/123456789',
  newegg: 'https://www.newegg.com/Lamp-Store/BrandStore/ID-1234',
  noon: 'https://www.noon.com/uae-en/seller/p-1234/',
  olx: 'https://www.olx.pl/oferty/uzytkownik/2abCD/',
  otto: 'https://www.otto.de/shoppages/lampen',
  ozon: 'https://www.ozon.ru/seller/lampy-12345/',
  pinduoduo: 'https://mobile.yangkeduo.com/mall_page.html?mall_id=123456',
  poshmark: 'https://poshmark.com/closet/lampseller',
  rakuten: 'https://www.rakuten.co.jp/lamp-shop/',
  shein: 'https://us.shein.com/store/home?store_code=1234567890',
  shopee: 'https://shopee.sg/shop/123456789/search',
  snapdeal: 'https://www.snapdeal.com/seller/lamps-1234',
  taobao: 'https://shop123456789.taobao.com/search.htm',
  temu: 'https://www.temu.com/lamp-shop-m-634418210000000.html',
  'tiktok-shop': 'https://www.tiktok.com/shop/store/lamps/7494012345678901234',
  tmall: 'https://lamps.tmall.com/search.htm',
  tokopedia: 'https://www.tokopedia.com/lampujaya/product',
  trendyol: 'https://www.trendyol.com/magaza/lambaci-m-12345',
  'vestiaire-collective': 'https://www.vestiairecollective.com/profile/1234567/',
  vinted: 'https://www.vinted.fr/member/12345678-lampe',
  walmart: 'https://www.walmart.com/seller/101001234',
  weidian: 'https://weidian.com/?userid=1234567890',
  wildberries: 'https://www.wildberries.ru/seller/123456',
  wish: 'https://www.wish.com/merchant/5a1b2c3d4e5f',
  'yahoo-auctions-japan': 'https://auctions.yahoo.co.jp/seller/a1B2c3D4e5',
  zalando: 'https://www.zalando.de/brand/lampen/',
};

/** Who sells on StockX is not named, so nobody has a page there. */
const withoutSellers = ['stockx'];

const cases = new URL('../../pages/cases/', import.meta.url);
const sampleOf = (id: string): URL | undefined => {
  const name = readdirSync(cases).find(
    (file) =>
      /\.html$/.test(file) && new RegExp(`^${id}-(?:results|shop)(?:-\\w+)?\\.html$`).test(file),
  );
  return name === undefined ? undefined : new URL(name, cases);
};

describe.each(marketplaces.map((marketplace) => [marketplace.id, marketplace] as const))(
  '%s',
  (id, marketplace) => {
    it('knows its listings, its results and its sellers’ pages', () => {
      const kinds = new Set(marketplace.pages.map(({ kind }) => kind));
      const sellers = withoutSellers.includes(id) ? [] : ['shop'];
      expect([...kinds].sort()).toEqual(['listing', 'results', ...sellers].sort());
    });

    it('reads a seller’s page as one', () => {
      const url = sellerPages[id];
      if (url === undefined) return expect(withoutSellers).toContain(id);
      expect(marketplaceFor(url)?.id).toBe(id);
      expect(marketplace.pages.find((page) => page.url.test(url))?.kind).toBe('shop');
      const sample = sampleOf(id);
      if (!sample) return;
      const html = readFileSync(sample, 'utf8');
      const reading = read({ document: toDocument(html), url }, marketplace);
      expect(reading.page).toBe('shop');
      expect(reading.listings.length).toBeGreaterThan(0);
      expect(
        reading.listings.every(({ listing }) => listing.name && (listing.id || listing.url)),
      ).toBe(true);
    });
  },
);
