import { css, html } from '../reading/places.ts';
import type { Marketplace } from './marketplace.ts';

/** Tokopedia: hashed class names, so cards are known by their test ids. */
export default {
  id: 'tokopedia',
  name: 'Tokopedia',
  hosts: ['tokopedia.com'],
  currency: { '*': 'IDR' },
  language: { '*': 'id' },
  pages: [
    { kind: 'results', url: /\/(?:search|p|find|discovery|hot|promo)(?:[/?]|$)/ },
    {
      kind: 'listing',
      url: /tokopedia\.com\/(?!p\/|search|find\/|help|about)[\w.-]+\/(?!product(?:[/?]|$))[\w.%-]+(?:\?|$)/,
    },
    { kind: 'shop', url: /tokopedia\.com\/[\w.-]+(?:\/product)?\/?(?:\?|$)/ },
  ],
  listing: {
    id: [
      html(/"productID"\s*:\s*"?(\d+)/),
      css('meta[property="al:ios:url"],meta[name="branch:deeplink:$ios_deeplink_path"]', {
        attr: 'content',
        match: /product\/(\d+)/,
      }),
    ],
    name: [css('[data-testid="lblPDPDetailProductName"]')],
    price: [css('[data-testid="lblPDPDetailProductPrice"]')],
    listPrice: [css('[data-testid="lblPDPDetailOriginalPrice"]')],
    sellerName: [css('[data-testid="llbPDPFooterShopName"],a[data-testid="lnkPDPShopName"]')],
    image: [css('[data-testid="PDPMainImage"],[data-testid="PDPImageMain"] img', { attr: 'src' })],
    shipsFrom: [css('[data-testid="lblPDPShippingFrom"],h2', { match: /dikirim dari\s*(.+)/i })],
    itemCondition: [css('[data-testid="lblPDPInfoProduk"] li', { match: /kondisi:\s*(\S+)/i })],
    ratingValue: [css('[data-testid="lblPDPDetailProductRatingNumber"]')],
    reviewCount: [css('[data-testid="lblPDPDetailProductRatingCounter"]')],
    unitsSold: [css('[data-testid="lblPDPDetailProductSoldCounter"]', { match: /(\d[\d.]*)\+?/ })],
    category: [css('[data-testid="lnkPDPDetailBreadcrumb"]', { all: true })],
  },
  cards: [
    {
      card: '[data-testid="lnkProductContainer"],[data-testid="divSRPContentProducts"] > div > div,[data-testid="master-product-card"]',
      fields: {
        url: [css(':scope[href]', { attr: 'href' }), css('a[href]', { attr: 'href' })],
        name: [
          css(
            '[data-testid="spnSRPProdName"],[data-testid="linkProductName"],.prd_link-product-name',
          ),
          css('[data-testid="divProductWrapper"] span', { match: /^(?!Rp).{8,}$/ }),
          css('img[alt][src*="/img/cache/"],img[alt][class*="success"]', { attr: 'alt' }),
        ],
        price: [
          css(
            '[data-testid="spnSRPProdPrice"],[data-testid="linkProductPrice"],.prd_link-product-price',
          ),
          css('span', { match: /^Rp\s?[\d.]+$/ }),
        ],
        sellerName: [css('[data-testid="spnSRPProdTabShopName"],.prd_link-shop-name')],
        image: [css('img', { attr: 'src' })],
      },
    },
  ],
  mustFind: {
    listing: ['id', 'name', 'price', 'seller', 'image'],
    cards: ['name', 'price', 'url'],
  },
  channels: [
    {
      name: 'IP report',
      reporter: 'rights-owner',
      url: 'https://www.tokopedia.com/perlindungan-kekayaan-intelektual/pelaporan',
      certainty: 'verified',
      fields: [
        'name',
        'company',
        'job title',
        'email',
        'phone',
        'type: trademark or copyright',
        'links',
        'attachments',
      ],
      passesOnReporter: true,
    },
    {
      name: 'Brand Alliance',
      reporter: 'rights-owner',
      url: 'https://www.tokopedia.com/intellectual-property-protection/brand-alliance',
      certainty: 'verified',
      note: 'Reply in 3 x 24 working hours.',
      fields: ['brand', 'IP type', 'papers'],
    },
  ],
  triedOn: ['2021'],
} satisfies Marketplace as Marketplace;
