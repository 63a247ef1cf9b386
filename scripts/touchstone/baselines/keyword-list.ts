import { convert } from '../../../lib/listing/exchange-rates.ts';
import type { Listing } from '../../../lib/listing/listing.ts';

/**
 * What a brand's own staff would type into a search box first: words that name a copy, and much
 * copied names under a price. The words were written before they were measured, and not tuned since;
 * the price is the one that suits the list best on the very listings that it is measured on.
 */
const copies =
  /\b(?:replica|fake|1:1|aaa+|copy|dupe|knock-?off|mirror quality|super clone|ua quality|best batch|reps?|lj?r batch)\b|高仿|复刻|原单|A货|精仿|莆田|レプリカ|스타일 미러|реплика|kw super|premium quality copy/i;
const names =
  /\b(?:nike|adidas|jordan|yeezy|dunk|new balance|gucci|louis vuitton|lv|chanel|dior|herm[eè]s|prada|fendi|balenciaga|burberry|versace|celine|off[- ]white|supreme|bape|essentials|moncler|canada goose|north face|arc'?teryx|stone island|ralph lauren|lacoste|tommy hilfiger|rolex|omega|cartier|patek|audemars|ray-?ban|oakley|airpods|iphone|apple|samsung|sony|beats|bose|dyson|lego|pok[eé]mon|converse|vans|puma|ugg|crocs|timberland)\b/i;

/**
 * 1 for a word that names a copy; for a much copied name the more the lower its price, so that any
 * threshold of this is a threshold in dollars; else 0.
 */
export function keywordScore(listing: Listing): number {
  const name = listing.name ?? '';
  if (copies.test(name)) return 1;
  if (!names.test(name) || listing.price === undefined || !listing.priceCurrency) return 0;
  const dollars = convert(listing.price, listing.priceCurrency, 'USD');
  return dollars === undefined ? 0 : 1 / (2 + dollars);
}
