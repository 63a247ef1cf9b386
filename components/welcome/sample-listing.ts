import type { Listing } from '../../lib/listing/listing.ts';

/** Made up: no such offer, shop or address exists. By the language that it is shown in. */
const samples = {
  en: {
    name: 'N1ke Dunk Low sneakers, 1:1 mirror quality, black and white',
    price: 27.9,
    priceCurrency: 'USD',
    brand: 'No brand',
    seller: { name: 'Sole Garden' },
    itemCondition: 'New',
    inLanguage: 'en',
  },
  'zh-CN': {
    name: '耐克 N1ke Dunk Low 原单 1:1 复刻板鞋 黑白',
    price: 168,
    priceCurrency: 'CNY',
    brand: '无品牌',
    seller: { name: '足下小铺' },
    itemCondition: 'New',
    inLanguage: 'zh-CN',
  },
} satisfies Record<string, Listing>;

/** The listing that the welcome page has weighed, in the language of the interface. */
export function sampleListing(language: string): Listing {
  return language === 'zh-CN' ? samples['zh-CN'] : samples.en;
}
