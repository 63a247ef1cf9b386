import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** A shop's name and its own number for the item: a number alone is many shops'. */
const itemId = /\/\/item\.rakuten\.co\.jp\/([\w-]+\/[\w.-]+)/;

/** Rakuten Ichiba: each shop designs its own pages, in a frame that they share. */
export default {
  id: 'rakuten',
  name: 'Rakuten Ichiba',
  hosts: [
    'item.rakuten.co.jp',
    'search.rakuten.co.jp',
    'www.rakuten.co.jp',
    'ranking.rakuten.co.jp',
  ],
  currency: { '*': 'JPY' },
  pages: [
    // `/shop/c/0000000123/` is a shop's own category.
    {
      kind: 'shop',
      url: /\/\/item\.rakuten\.co\.jp\/[\w-]+\/c\/|\/\/www\.rakuten\.co\.jp\/(?!category|event)[\w-]+\//,
    },
    { kind: 'listing', url: itemId },
    { kind: 'results', url: /\/\/search\.rakuten\.co\.jp\/search\/|\/\/ranking\.|\/category\// },
  ],
  listing: {
    id: [url(itemId)],
    name: [
      css('.normal_reserve_item_name,.item_name b,.item_name'),
      css('meta[property="og:title"]', {
        attr: 'content',
        match: /^(?:【[^】]*楽天[^】]*】)?(.+?)(?:：[^：]+)?$/,
      }),
    ],
    price: [
      css('#priceCalculationConfig', { attr: 'data-price' }),
      css('[itemprop="price"]', { attr: 'content' }),
      css('.price2'),
    ],
    sellerId: [url(/\/\/item\.rakuten\.co\.jp\/([\w-]+)\//)],
    sellerName: [css('meta[property="og:title"]', { attr: 'content', match: /：([^：]+)$/ })],
    brand: [label(labels.brand)],
    image: [css('.rakutenLimitedId_ImageMain1-3 img,#imageSlider img', { attr: 'src' })],
  },
  cards: [
    {
      card: '.searchresultitem',
      fields: {
        url: [css('a[href*="item.rakuten.co.jp"]', { attr: 'href' })],
        id: [url(itemId), css(':scope[data-id]', { attr: 'data-id' })],
        name: [css('h2 a,[class*="title-link"],.title a'), css('h2')],
        price: [css('[class*="price--"],.important,.price')],
        sellerName: [css('.merchant a,[class*="merchant"] a')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: '楽天あんしんショッピングサービス', certainty: 'recalled' },
  channels: [
    {
      name: 'Rakuten brand infringement contact',
      reporter: 'anyone',
      url: 'https://ichiba.faq.rakuten.net',
      certainty: 'recalled',
      note: 'In the help pages, in Japanese.',
      fields: ['details'],
    },
  ],
  triedOn: [],
} satisfies Marketplace as Marketplace;
