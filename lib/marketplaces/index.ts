import offers1688 from './1688.ts';
import alibaba from './alibaba.ts';
import aliexpress from './aliexpress.ts';
import allegro from './allegro.ts';
import amazon from './amazon.ts';
import avito from './avito.ts';
import bestBuy from './best-buy.ts';
import bol from './bol.ts';
import bukalapak from './bukalapak.ts';
import carousell from './carousell.ts';
import cdiscount from './cdiscount.ts';
import chrono24 from './chrono24.ts';
import coupang from './coupang.ts';
import depop from './depop.ts';
import dhgate from './dhgate.ts';
import ebay from './ebay.ts';
import etsy from './etsy.ts';
import facebookMarketplace from './facebook-marketplace.ts';
import flipkart from './flipkart.ts';
import grailed from './grailed.ts';
import hepsiburada from './hepsiburada.ts';
import indiamart from './indiamart.ts';
import jd from './jd.ts';
import jumia from './jumia.ts';
import kaufland from './kaufland.ts';
import lazada from './lazada.ts';
import madeInChina from './made-in-china.ts';
import type { Marketplace } from './marketplace.ts';
import mercadolibre from './mercadolibre.ts';
import mercari from './mercari.ts';
import newegg from './newegg.ts';
import noon from './noon.ts';
import olx from './olx.ts';
import otto from './otto.ts';
import ozon from './ozon.ts';
import pinduoduo from './pinduoduo.ts';
import poshmark from './poshmark.ts';
import rakuten from './rakuten.ts';
import shein from './shein.ts';
import shopee from './shopee.ts';
import snapdeal from './snapdeal.ts';
import stockx from './stockx.ts';
import taobao from './taobao.ts';
import temu from './temu.ts';
import tiktokShop from './tiktok-shop.ts';
import tmall from './tmall.ts';
import tokopedia from './tokopedia.ts';
import trendyol from './trendyol.ts';
import vestiaireCollective from './vestiaire-collective.ts';
import vinted from './vinted.ts';
import walmart from './walmart.ts';
import weidian from './weidian.ts';
import wildberries from './wildberries.ts';
import wish from './wish.ts';
import yahooAuctionsJapan from './yahoo-auctions-japan.ts';
import zalando from './zalando.ts';

export const marketplaces: readonly Marketplace[] = [
  offers1688,
  alibaba,
  aliexpress,
  allegro,
  amazon,
  avito,
  bestBuy,
  bol,
  bukalapak,
  carousell,
  cdiscount,
  chrono24,
  coupang,
  depop,
  dhgate,
  ebay,
  etsy,
  facebookMarketplace,
  flipkart,
  grailed,
  hepsiburada,
  indiamart,
  jd,
  jumia,
  kaufland,
  lazada,
  madeInChina,
  mercadolibre,
  mercari,
  newegg,
  noon,
  olx,
  otto,
  ozon,
  pinduoduo,
  poshmark,
  rakuten,
  shein,
  shopee,
  snapdeal,
  stockx,
  taobao,
  temu,
  tiktokShop,
  tmall,
  tokopedia,
  trendyol,
  vestiaireCollective,
  vinted,
  walmart,
  weidian,
  wildberries,
  wish,
  yahooAuctionsJapan,
  zalando,
];

/** Whether an address is on one of a marketplace's hosts: `amazon.*` stands for every country's domain. */
function isOf(marketplace: Marketplace, { hostname, pathname }: URL): boolean {
  return marketplace.hosts.some((one) => {
    const [host = '', path] = one.split(/\/(.*)/);
    const pattern = host
      .replaceAll('.', '\\.')
      .replace(/\\.\*$/, '\\.(?:[a-z]{2,3}\\.)?[a-z]{2,3}');
    return (
      new RegExp(`^(?:[^/]+\\.)?${pattern}$`, 'i').test(hostname) &&
      (!path || `${pathname}/`.startsWith(`/${path}/`))
    );
  });
}

/** The marketplace that an address belongs to; nothing for any other shop. */
export function marketplaceFor(url: string): Marketplace | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return marketplaces.find((marketplace) => isOf(marketplace, address));
}
