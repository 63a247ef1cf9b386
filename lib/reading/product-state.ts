import type { PriceContext } from '../listing/prices.ts';
import type { Steps } from '../steps.ts';
import { asRecord, type Json } from './embedded/lookup.ts';
import { productInState } from './embedded/product-in-state.ts';
import type { Page } from './page.ts';
import type { RawFields } from './product.ts';
import { readShown } from './shown/read-shown.ts';
import { readState } from './state.ts';

/**
 * The product in a page's embedded state: where the common shop systems keep it, else by its
 * shape, whatever program wrote it.
 */
export function* stateFields(page: Page, context: PriceContext): Steps<RawFields> {
  const shown = readShown(page, context).prices.map(({ amount }) => amount);
  const byShape = yield* productInState(page, shown);
  yield;
  const shopify = shopifyFields(page);
  return shopify ? { ...byShape, ...shopify } : (byShape ?? {});
}

/** Shopify: `var meta = {"product": …}` on every product page; a `vendor` there is the brand. */
function shopifyFields(page: Page): RawFields | undefined {
  const script = page.scripts.find((text) =>
    /ShopifyAnalytics\.meta|var meta = \{"product/.test(text),
  );
  const product = script ? asRecord(asRecord(readState(script, 'var meta'))?.product) : undefined;
  if (!product) return undefined;
  const chosen = selectedVariant(product, page.url);
  return {
    id: String(product.id ?? '') || undefined,
    brand: product.vendor,
    sku: chosen?.sku,
    category: product.type,
    sellerName: undefined,
  };
}

function selectedVariant(product: Json, url: string): Json | undefined {
  const variants = (Array.isArray(product.variants) ? product.variants : [])
    .map(asRecord)
    .filter((one) => one !== undefined);
  const wanted = new URL(url).searchParams.get('variant');
  return variants.find((variant) => String(variant.id) === wanted) ?? variants[0];
}
