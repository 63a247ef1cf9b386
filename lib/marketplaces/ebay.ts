import { labels } from '../reading/labelled.ts';
import { css, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const itemId = /\/itm\/(?:[^/?]*\/)?(\d{9,})/;

/** eBay, every country: items to 2020 in microdata, `x-*` blocks after; results `s-item`, since 2025 `s-card`. */
export default {
  id: 'ebay',
  name: 'eBay',
  hosts: ['ebay.*'],
  currency: {
    'ebay.com': 'USD',
    'ebay.co.uk': 'GBP',
    'ebay.de': 'EUR',
    'ebay.fr': 'EUR',
    'ebay.it': 'EUR',
    'ebay.es': 'EUR',
    'ebay.nl': 'EUR',
    'ebay.ie': 'EUR',
    'ebay.at': 'EUR',
    'ebay.be': 'EUR',
    'ebay.ch': 'CHF',
    'ebay.pl': 'PLN',
    'ebay.ca': 'CAD',
    'ebay.com.au': 'AUD',
    'ebay.com.hk': 'HKD',
    'ebay.com.sg': 'SGD',
    'ebay.com.my': 'MYR',
    'ebay.ph': 'PHP',
  },
  pages: [
    { kind: 'listing', url: /\/itm\/|[?&]item=\d{9,}/ },
    { kind: 'results', url: /\/sch\/|\/b\/|\/e\/|\/deals/ },
    { kind: 'shop', url: /\/(?:usr|str)\/|stores\.ebay\./ },
  ],
  listing: {
    id: [url(itemId), css('#descItemNumber'), url(/[?&]item=(\d{9,})/)],
    name: [css('.x-item-title__mainTitle'), css('#itemTitle', { own: true }), css('h1.it-ttl')],
    price: [
      // 'US $24.99/ea' where there are several of a kind.
      css('.x-price-primary', { match: /^[^/]+/ }),
      css('#prcIsum,#mm-saleDscPrc,#prcIsum_bidPrice'),
      css('[itemprop="price"]', { attr: 'content' }),
    ],
    listPrice: [
      css(
        '.x-additional-info__textual-display--strikethrough,.x-price-approx .ux-textspans--STRIKETHROUGH,.ux-textspans--STRIKETHROUGH',
      ),
      css('#orgPrc,#mm-saleOrgPrc'),
    ],
    priceCurrency: [css('[itemprop="priceCurrency"]', { attr: 'content' })],
    sellerName: [
      css(
        '.x-sellercard-atf__info__about-seller a .ux-textspans,.x-sellercard-atf__about-seller-item--seller-name,.x-sellercard-atf__info__about-seller',
      ),
      css('.ux-seller-section__item--seller a .ux-textspans'),
      css('.mbg-nw'),
    ],
    sellerId: [
      css(
        '.x-sellercard-atf__info__about-seller a,.x-sellercard-atf__about-seller-item--seller-name a,.x-sellercard-atf a',
        {
          attr: 'href',
          match: /[?&]_ssn=([^&]+)/,
        },
      ),
      css(
        '.x-sellercard-atf__info__about-seller a,.x-sellercard-atf__about-seller-item--seller-name a,.x-sellercard-atf a',
        {
          attr: 'href',
          match: /\/(?:usr|str)\/([^/?]+)|\/sch\/([^/?]+)\/m\.html/,
        },
      ),
      css('.mbg-nw'),
    ],
    sellerUrl: [
      css(
        '.x-sellercard-atf__info__about-seller a,.x-sellercard-atf__about-seller-item--seller-name a,.x-sellercard-atf a,#mbgLink',
        { attr: 'href' },
      ),
    ],
    brand: [
      css('.ux-labels-values--brand .ux-labels-values__values'),
      css('[itemprop="brand"] [itemprop="name"]'),
      label(labels.brand),
    ],
    image: [
      css('.ux-image-carousel-item.active img,.ux-image-carousel img', {
        attr: 'data-zoom-src,src,data-src',
      }),
      css('#icImg', { attr: 'src' }),
    ],
    itemCondition: [
      css('.x-item-condition-text .ux-textspans,.x-item-condition-value'),
      css('#vi-itm-cond'),
    ],
    availability: [
      css('.ux-layout-section__textual-display--ended,.d-statusmessage', {
        match: /ended|beendet|terminé|finalizad|sold|verkauft|vendu|vendid|vendut/i,
        means: 'OutOfStock',
      }),
      css('[itemprop="availability"]', { attr: 'content,href' }),
      css('#qtySubTxt,.x-quantity__availability,.d-quantity__availability'),
      css(
        '#binBtn_btn,#isCartBtn_btn,#bidBtn_btn,[data-testid="x-bin-action"],[data-testid="x-atc-action"]',
        { attr: 'id,data-testid', means: 'InStock' },
      ),
    ],
    reviewCount: [css('.x-review-details .ux-summary__count,.ux-summary__count,#_rvwlnk')],
    ratingValue: [css('.ux-summary__start--rating .ux-textspans,.ebay-review-start-rating')],
    inventoryLevel: [
      css(
        '#qtySubTxt,[data-testid="qty-input-text"],.d-quantity__availability,.x-quantity__availability',
        {
          match: /(\d[\d,.]*)\s*(?:available|verfügbar|disponibles?|disponibili)/i,
        },
      ),
    ],
    unitsSold: [
      css(
        '#qtySubTxt,[data-testid="qty-input-text"],.d-quantity__availability,.x-quantity__availability,.vi-qtyS',
        { match: /(\d[\d,.]*)\s*(?:sold|verkauft|vendus?|vendid[oa]s?|vendut[oi])/i },
      ),
    ],
    hasMerchantReturnPolicy: [css('.ux-labels-values--returns,#vi-ret-accrd-txt,#ret-accept')],
    sellerRatingValue: [
      css('.x-sellercard-atf__data-item,#si-fb,[data-testid="x-sellercard-atf"]', {
        match: /(\d{2,3}(?:[.,]\d)?)\s?%/,
      }),
    ],
    sellerReviewCount: [
      css('.x-sellercard-atf__about-seller,.mbg-l a,[data-testid="x-sellercard-atf"]', {
        match: /\((\d[\d,.]*)\)/,
      }),
    ],
    shipsFrom: [
      css(
        '.ux-labels-values--itemLocation .ux-textspans--SECONDARY,.ux-labels-values--shipping .ux-textspans--SECONDARY',
        { match: /(?:located in|standort|lieu où se trouve l'objet|ubicado en)\s*:?\s*(.+)/i },
      ),
      css('[itemprop="availableAtOrFrom"]'),
      css('#itemLocation .iti-eu-bld-gry'),
    ],
    category: [css('.seo-breadcrumb-text,#vi-VR-brumb-lnkLst [itemprop="name"]', { all: true })],
  },
  generic: ['json-ld', 'microdata', 'meta'],
  cards: [
    {
      card: 'li.s-card,div.s-card',
      unless: 'a[href*="/itm/123456"]',
      fields: {
        id: [url(itemId), css(':scope', { attr: 'data-listingid' })],
        url: [css('a[href*="/itm/"]', { attr: 'href' })],
        name: [css('.s-card__title .su-styled-text.primary', { own: true }), css('.s-card__title')],
        // The two ends of a range are two elements of one row.
        price: [css('.s-card__attribute-row:has(.s-card__price)'), css('.s-card__price')],
        listPrice: [css('.strikethrough')],
        itemCondition: [css('.s-card__subtitle')],
        // The first row beside the offer's own names who sells, and how content buyers were.
        sellerName: [
          css('.su-card-container__attributes__secondary .s-card__attribute-row', {
            match: /^(\S+)\s+\d[\d.,]*\s?%/,
          }),
        ],
        image: [css('img', { attr: 'data-defer-load,src,data-src' })],
        shipsFrom: [
          css('.s-card__attribute-row', { match: /^(?:located in|from|von|desde|de|da)\s+(.+)/i }),
        ],
      },
    },
    {
      card: 'li.s-item',
      unless: 'a[href*="/itm/123456"]',
      fields: {
        id: [url(itemId)],
        url: [css('a.s-item__link,a[href*="/itm/"]', { attr: 'href' })],
        name: [
          css('.s-item__title [role="heading"],.s-item__title', { own: true }),
          css('.s-item__title'),
        ],
        price: [css('.s-item__price')],
        listPrice: [css('.s-item__trending-price .STRIKETHROUGH')],
        itemCondition: [css('.SECONDARY_INFO')],
        sellerName: [css('.s-item__seller-info-text', { match: /^(\S+)/ })],
        image: [css('img', { attr: 'data-src,src' })],
        shipsFrom: [
          css('.s-item__location', { match: /^(?:located in|from|von|desde|de|da)\s+(.+)/i }),
        ],
      },
    },
    {
      card: '.b-tile,.brwrvr__item-card,.dne-itemtile',
      fields: {
        id: [url(itemId)],
        url: [css('a[href*="/itm/"]', { attr: 'href' })],
        name: [css('h3,[class*="title"]')],
        price: [css('[class*="price"]')],
        image: [css('img', { attr: 'data-src,src' })],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'seller', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'eBay Money Back Guarantee', certainty: 'recalled' },
  channels: [
    {
      name: 'Report this item',
      reporter: 'shopper',
      url: 'https://ocswf.ebay.com/rti/compose?items={id}&seller={seller}',
      inPage: 'Report this item',
      certainty: 'partly verified',
      note: 'Seen in pages of 2020–21; if it no longer works, use the link in the listing page.',
      fields: ['category (counterfeit or trademark)', 'item number', 'reason', 'details'],
    },
    {
      name: 'Report a user',
      reporter: 'shopper',
      url: 'https://contact.ebay.com/ws/eBayISAPI.dll?ReportUser&userid={seller}',
      certainty: 'partly verified',
      note: 'Seen in others’ code; eBay may have retired it.',
      fields: ['reason', 'details'],
    },
    {
      name: 'VeRO API',
      reporter: 'rights-owner',
      byProgram: true,
      certainty: 'verified',
      note: 'For VeRO members with developer keys: the notice goes in as JSON.',
      fields: [
        'itemId',
        'veroReasonCodeId',
        'brand',
        'detailedMessage',
        'messageToSeller',
        'countries',
        'regions',
        'patent',
        'copyEmailToRightsOwner',
      ],
      listingsAtMost: 150,
      standard: 'ebay-vero-api-v2',
    },
    {
      name: 'VeRO notice of claimed infringement',
      reporter: 'rights-owner',
      url: 'mailto:vero@ebay.com?subject={subject}&body={body}',
      certainty: 'verified',
      note: 'The signed form goes with it as an attachment.',
      fields: [
        'name',
        'job title',
        'company',
        'address',
        'phone',
        'email',
        'IP owner',
        'item number or URL',
        'reason code',
        'explanation',
        'registration number',
        'jurisdiction',
        'class',
        'good-faith statement',
        'accuracy statement under penalty of perjury',
        'signature',
        'date',
      ],
      standard: 'ebay-vero',
    },
  ],
  triedOn: ['2016', '2025', '2026'],
} satisfies Marketplace as Marketplace;
