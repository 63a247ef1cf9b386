import { type PriceContext, parsePrices } from '../../listing/prices.ts';
import { visibleText } from '../visible-text.ts';

export interface ShownPrice {
  element: Element;
  amount: number;
  high?: number;
  currency?: string;
  struck: boolean;
  /** In a block about other goods, or in the page's frame. */
  elsewhere: boolean;
}

/** What is a price by its markup, and what is one by the sign it carries. */
const priceMarkup =
  '[itemprop="price"],[itemprop="lowPrice"],[class*="price" i],[id*="price" i],[data-price],[data-testid*="price" i],[class*="preis" i],[class*="prix" i],[class*="precio" i],[class*="preco" i],[class*="amount" i],[class*="money" i]';
const struckMarkup =
  'del,s,strike,[class*="old" i],[class*="was" i],[class*="strike" i],[class*="list-price" i],[class*="regular" i],[class*="compare" i],[class*="rrp" i],[class*="msrp" i],[class*="before" i],[class*="original" i],[class*="crossed" i],[class*="line-through" i],[style*="line-through"]';
/** Struck by their name although themes use it for the standing price, too, when nothing else is shown. */
const otherGoods =
  'header,footer,nav,aside,[class*="related" i],[id*="related" i],[class*="recommend" i],[id*="recommend" i],[class*="similar" i],[id*="similar" i],[class*="upsell" i],[class*="cross-sell" i],[class*="crosssell" i],[class*="also" i],[class*="recently" i],[class*="carousel" i],[class*="swiper" i],[class*="slider" i],[class*="minicart" i],[class*="mini-cart" i],[class*="cart-drawer" i],[class*="bundle" i],[class*="sponsor" i],[class*="shipping" i],[class*="delivery" i],[class*="installment" i],[class*="instalment" i],[class*="klarna" i],[class*="afterpay" i],[class*="reviews" i]';
const sign =
  /[$€£¥￥₹₽₩₫฿₱₺₴₪₸₦]|\b(?:USD|EUR|GBP|CNY|JPY|RMB|CHF|PLN|SEK|NOK|DKK|CZK|Kč|zł|kr|Rp|RM|AED|SAR|Ft|lei|лв|грн|руб)|[元円원]/;

const mostCandidates = 400;
const longestPriceText = 120;

/** Prices that the page shows, in document order; the innermost element of each. */
export function shownPrices(document: Document, context: PriceContext): ShownPrice[] {
  const found: ShownPrice[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(priceMarkup)) {
    if (++looked > mostCandidates) break;
    if (/^(?:SCRIPT|STYLE|META|INPUT|LINK|BODY|HTML|FORM|UL|OL|TABLE|NAV)$/.test(element.tagName))
      continue;
    const text = priceText(element);
    if (!text) continue;
    const inner = found.find((price) => element.contains(price.element));
    if (inner) continue;
    const struckHere = element.closest(struckMarkup) !== null;
    for (const price of parsePrices(text, context)) {
      if (price.role === 'other' || price.role === 'per-measure' || price.amount === 0) continue;
      // Without a sign, only the markup's own word tells a price from another number.
      if (!sign.test(text) && !/^\s*[\d.,'\s]+\s*$/.test(text)) continue;
      found.push({
        element,
        amount: price.amount,
        ...(price.high === undefined ? {} : { high: price.high }),
        ...(price.currency === undefined ? {} : { currency: price.currency }),
        struck: price.role === 'struck' || struckHere,
        elsewhere: element.closest(otherGoods) !== null,
      });
    }
  }
  return found;
}

/** The text of an element that is little more than a price; of a block with two prices the parts are looked at alone. */
function priceText(element: Element): string | undefined {
  if (element.querySelectorAll('*').length > 30) return undefined;
  const parts = element.querySelectorAll(`${priceMarkup},del,s,strike`);
  if (
    [...parts].some(
      (part) => sign.test(part.textContent ?? '') && /\d/.test(part.textContent ?? ''),
    )
  )
    return undefined;
  const text = visibleText(element, longestPriceText + 1);
  return text.length <= longestPriceText && /\d|[٠-٩]/.test(text)
    ? text
    : (element.getAttribute('data-price') ?? undefined);
}
