import { mayHoldMark } from '../listing/price-tokens.ts';
import type { RawFields } from './product.ts';

const metaContent = (document: Document, ...names: string[]): string | undefined => {
  for (const name of names) {
    const found = document.querySelector(
      `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`,
    );
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
};

/** Whether meta tags call the page a product's. */
export const isProductByMeta = (document: Document): boolean =>
  /(?:^|:)product(?:\.item)?$/i.test(metaContent(document, 'og:type') ?? '') ||
  metaContent(document, 'product:price:amount', 'og:price:amount') !== undefined;

/** Twitter's first label is a price on product cards, and minutes of reading on articles. */
function twitterPrice(document: Document): string | undefined {
  const value = metaContent(document, 'twitter:data1');
  return value && mayHoldMark(value) ? value : undefined;
}

/** What shops give for every page that has no picture of its own. */
const isLogo = /(?:^|[/_-])logo(?:[_-](?:share|og|social|default|\d{1,4}\w?))*\.\w{3,4}(?:[?#]|$)/i;

/** Open Graph and product meta tags as fields of a Listing. */
export function metaFields(document: Document): RawFields {
  return {
    name: metaContent(document, 'og:title', 'twitter:title'),
    price:
      metaContent(
        document,
        'product:sale_price:amount',
        'product:price:amount',
        'og:price:amount',
        'product:price',
        'og:price',
      ) ?? twitterPrice(document),
    listPrice: metaContent(document, 'product:original_price:amount', 'og:price:standard_amount'),
    priceCurrency: metaContent(
      document,
      'product:sale_price:currency',
      'product:price:currency',
      'og:price:currency',
      'product:currency',
    ),
    brand: metaContent(document, 'product:brand', 'og:brand'),
    availability: metaContent(document, 'product:availability', 'og:availability'),
    itemCondition: metaContent(document, 'product:condition'),
    sku: metaContent(document, 'product:retailer_item_id', 'product:sku'),
    gtin: metaContent(document, 'product:ean', 'product:upc', 'product:gtin'),
    image: ['og:image:secure_url', 'og:image', 'twitter:image']
      .map((name) => metaContent(document, name))
      .find((address) => address !== undefined && !isLogo.test(address)),
    description: metaContent(document, 'og:description', 'description'),
    category: metaContent(document, 'product:category'),
  };
}
