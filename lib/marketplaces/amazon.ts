import { labels } from '../reading/labelled.ts';
import { css, html, label, url } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

const asin =
  /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing|product|d)\/(?:[^/]+\/)?([A-Z0-9]{10})(?:[/?#]|$)/;
/** The words around a seller's name in the old layout's one sentence, in the stores' languages. */
const soldBy =
  /(?:sold by|verkauf durch|vendu par|vendido(?: y enviado)? por|venduto (?:da|e spedito da)|verkocht door|販売|sprzedawane przez|satıcı|销售商|出售)\s*[:：]?\s*(.+?)\s*(?:\.\s|\.$|\(|。|und Versand|and fulfilled|et expédié|y gestionado|e spedito|en verzonden|$)/i;

/** Amazon, every country: no structured data; books, music and Kindle differ from other goods. */
export default {
  id: 'amazon',
  name: 'Amazon',
  hosts: ['amazon.*'],
  currency: {
    'amazon.com': 'USD',
    'amazon.ca': 'CAD',
    'amazon.com.mx': 'MXN',
    'amazon.com.br': 'BRL',
    'amazon.co.uk': 'GBP',
    'amazon.ie': 'EUR',
    'amazon.de': 'EUR',
    'amazon.fr': 'EUR',
    'amazon.it': 'EUR',
    'amazon.es': 'EUR',
    'amazon.nl': 'EUR',
    'amazon.com.be': 'EUR',
    'amazon.se': 'SEK',
    'amazon.pl': 'PLN',
    'amazon.com.tr': 'TRY',
    'amazon.ae': 'AED',
    'amazon.sa': 'SAR',
    'amazon.eg': 'EGP',
    'amazon.in': 'INR',
    'amazon.co.jp': 'JPY',
    'amazon.cn': 'CNY',
    'amazon.sg': 'SGD',
    'amazon.com.au': 'AUD',
    'amazon.co.za': 'ZAR',
  },
  pages: [
    { kind: 'listing', url: asin },
    { kind: 'shop', url: /\/(?:stores|shops|sp)[/?]|[?&](?:me|seller)=/ },
    {
      kind: 'results',
      url: /\/s[/?]|\/b[/?]|\/gp\/(?:bestsellers|browse|search)|\/zgbs|[?&](?:k|field-keywords|node)=/,
    },
  ],
  listing: {
    id: [url(asin), css('#ASIN,input[name="ASIN"]', { attr: 'value' })],
    name: [css('#productTitle'), css('#ebooksProductTitle'), css('#btAsinTitle'), css('#title')],
    price: [
      css('#corePrice_feature_div .apexPriceToPay .a-offscreen'),
      css(
        '#corePriceDisplay_desktop_feature_div .priceToPay .a-offscreen,#corePriceDisplay_desktop_feature_div .priceToPay',
      ),
      css(
        '#corePrice_feature_div .a-price:not(.a-text-price) .a-offscreen,#corePrice_desktop .apexPriceToPay .a-offscreen,#corePrice_desktop .a-price:not(.a-text-price) .a-offscreen',
      ),
      // The accessible label: where the price beside it is split for the eye only.
      css('.apex-pricetopay-accessibility-label', { match: /^.*?\d[\d.,]*(?:\s?[^\s\d]+)?/ }),
      css(
        '#priceblock_dealprice,#priceblock_saleprice,#priceblock_ourprice,#priceblock_pospromoprice',
      ),
      css(
        '#price_inside_buybox,#newBuyBoxPrice,#buyNewSection .offer-price,#usedBuySection .offer-price,#usedPrice',
      ),
      css(
        '#kindle-price,#digital-list-price .kindlePrice,.kindle-price .a-color-price,#Ebooks-desktop-KINDLE_ALC-prices-kindlePrice',
      ),
      css(
        '#mediaTab_content_landing .header-price,.swatchElement.selected .a-color-price,.swatchElement.selected .a-color-base',
      ),
      css('#tp_price_block_total_price_ww .a-offscreen,#sns-base-price'),
    ],
    listPrice: [
      css(
        '#corePriceDisplay_desktop_feature_div .basisPrice .a-offscreen,#corePrice_feature_div .a-text-price[data-a-strike] .a-offscreen,#corePrice_desktop .a-text-price[data-a-strike] .a-offscreen',
      ),
      css('.priceBlockStrikePriceString,#listPriceValue,#buyNewSection .a-text-strike'),
      // Kindle pages strike the printed book's price: another thing.
      css('#buyBoxInner li,#buyBoxInner tr', {
        match: /^(?:RRP|List Price|UVP|Prix conseillé|PVPR|Prezzo consigliato)\s*:?\s*(\S.*)$/i,
      }),
    ],
    brand: [
      css('#bylineInfo:not(:has(.author))', {
        match:
          /^(?:visit the |besuche(?:n sie)? den |visitez la boutique |visita (?:la tienda|lo store) (?:de |di )?|bezoek de |odwiedź sklep |brand:\s*|marke:\s*|marque\s*:\s*|marca:\s*|merk:\s*|ブランド:\s*|品牌:\s*)?(.+?)(?:[- ](?:store|shop)|のストアを表示|-winkel|旗舰店)?$/i,
      }),
      css('tr.po-brand td:last-child,.po-brand .po-break-word'),
      label(labels.brand),
    ],
    sellerName: [
      css('#sellerProfileTriggerId'),
      css(
        '#merchantInfoFeature_feature_div .offer-display-feature-text-message,#merchantInfoFeature_feature_div .tabular-buybox-text-message',
      ),
      css(
        '#tabular-buybox [tabular-attribute-name="Sold by"] .tabular-buybox-text-message,#tabular-buybox .tabular-buybox-text[tabular-attribute-name*="old"]',
      ),
      css('#merchant-info', { match: soldBy }),
      css('#buyNewSection + #merchant-info,#soldByThirdParty b'),
    ],
    offerCount: [
      css('#dynamic-aod-ingress-box,#olp_feature_div,#olpLinkWidget_feature_div', {
        match: /\((\d{1,4})\)/,
      }),
    ],
    datePosted: [
      label(
        /^(?:date first available|date first listed on amazon|im angebot von amazon\.de seit|date de mise en ligne sur amazon\.fr|producto en amazon\.es desde|disponibile su amazon\.it a partire dal|amazon\.co\.jp での取り扱い開始日)$/i,
      ),
    ],
    sellerId: [
      css('#sellerProfileTriggerId', { attr: 'href', match: /[?&]seller=(\w+)/ }),
      css('#merchantID', { attr: 'value' }),
    ],
    sellerUrl: [css('#sellerProfileTriggerId', { attr: 'href' })],
    shipsFrom: [
      css('#fulfillerInfoFeature_feature_div .offer-display-feature-text-message'),
      css('#tabular-buybox .tabular-buybox-text[tabular-attribute-name*="hips"]'),
      css('#merchant-info', {
        match:
          /(?:(?:ships from and sold by|dispatched from and sold by|verkauf und versand durch|expédié et vendu par|vendido y enviado por|venduto e spedito da)\s*(.+?)|(?:fulfilled by|versand durch|expédié par|gestionado por|spedito da)\s*(.+?))\s*(?:\.\s|\.$|$)/i,
      }),
    ],
    image: [
      css('#landingImage,#imgBlkFront,#ebooksImgBlkFront,#main-image', { attr: 'data-old-hires' }),
      css('#landingImage,#imgBlkFront,#ebooksImgBlkFront', {
        attr: 'data-a-dynamic-image',
        match: /(https:[^"\s]+?)"/,
      }),
      html(/'colorImages'[\s\S]{0,80}?"(?:hiRes|large)":"(https:[^"]+)"/),
      css('#landingImage,#imgBlkFront,#ebooksImgBlkFront,#main-image', { attr: 'src' }),
    ],
    category: [css('#wayfinding-breadcrumbs_feature_div a', { all: true })],
    availability: [
      css('#outOfStock', { means: 'OutOfStock' }),
      css('#availability'),
      css('#add-to-cart-button,#buy-now-button,#one-click-button,#add-to-cart-button-ubb', {
        attr: 'id',
        means: 'InStock',
      }),
    ],
    itemCondition: [
      css('#usedBuySection .a-text-bold,#buyBoxAccordion .a-accordion-active .a-text-bold'),
      css('#renewedProgramDescriptionBtf_feature_div', { match: /renewed/i }),
    ],
    ratingValue: [
      css('#acrPopover', { attr: 'title' }),
      css('#averageCustomerReviews .a-icon-alt'),
    ],
    reviewCount: [css('#acrCustomerReviewText')],
    review: [css('[data-hook="review-body"]', { all: true })],
    description: [css('#feature-bullets,#productDescription,#bookDescription_feature_div')],
  },
  generic: [],
  cards: [
    {
      card: '[data-component-type="s-search-result"],.zg-grid-general-faceout,[data-testid="product-grid"] li',
      fields: {
        id: [
          css(':scope', { attr: 'data-asin' }),
          css('[data-asin]', { attr: 'data-asin' }),
          url(asin),
        ],
        url: [
          css('a.a-link-normal[href*="/dp/"],a[href*="/dp/"],h2 a,a[href*="/sspa/"]', {
            attr: 'href',
          }),
        ],
        name: [
          css('[data-cy="title-recipe"] a h2'),
          css('a > h2,h2 > a,h2.a-text-normal'),
          css('h2'),
          css('[class*="line-clamp"]'),
        ],
        price: [css('.a-price:not(.a-text-price) .a-offscreen'), css('[class*="sc-price"]')],
        listPrice: [css('.a-price.a-text-price .a-offscreen')],
        image: [css('img.s-image,img', { attr: 'src' })],
        ratingValue: [css('.a-icon-alt')],
      },
    },
  ],
  mustFind: { listing: ['id', 'name', 'price', 'image'], cards: ['id', 'name', 'price'] },
  buyerProtection: { name: 'A-to-z Guarantee', certainty: 'recalled' },
  channels: [
    {
      name: 'Report an issue with this product or seller',
      reporter: 'shopper',
      inPage: 'Report an issue with this product or seller',
      certainty: 'partly verified',
      note: 'A link near the foot of the product page; no address of its own is known.',
      fields: ['issue type', 'free text'],
    },
    {
      name: 'Report infringement',
      reporter: 'rights-owner',
      url: 'https://www.amazon.com/report/infringement',
      certainty: 'verified',
      note: 'The same path is on each country’s store, though not every one was tried.',
      fields: [
        'rights owner or agent',
        'contact name',
        'address',
        'phone',
        'email',
        'secondary contact',
        'IP type (one per notice)',
        'registration number',
        'country of registration (must cover the store)',
        'nature (product, packaging, image, text)',
        'ASINs or URLs',
        'test-buy order IDs',
        'description',
        'declaration',
      ],
      listingsAtMost: 50,
      standard: 'amazon-report-infringement',
    },
    {
      name: 'Brand Registry, Report a Violation',
      reporter: 'rights-owner',
      url: 'https://brandregistry.amazon.com',
      certainty: 'partly verified',
      note: 'For brands that are enrolled; wrong notices cost the privilege.',
      fields: [
        'search by ASIN, keyword, image or bulk list',
        'violation type',
        'registration',
        'order ID of test buy',
        'details',
      ],
    },
    {
      name: 'Copyright agent',
      reporter: 'rights-owner',
      url: 'mailto:copyright@amazon.com?subject={subject}&body={body}',
      certainty: 'verified',
      note: 'For copied pictures and texts only.',
      fields: ['DMCA elements'],
      standard: 'us-dmca-512c3',
    },
  ],
  triedOn: ['2017', '2019', '2021', '2024', '2025', '2026'],
} satisfies Marketplace as Marketplace;
